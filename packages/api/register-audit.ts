/** What an auditor reads: whether the chains hold, what was out of the ordinary, samples, proofs. */
import { z } from "zod";
import { deedBy, instant, pageEnd, pageQuestion, paise } from "./register-words.ts";
import { text } from "./text.ts";

/** A row of the trail. */
export const trailRow = z.object({
  auditNo: z.int(),
  at: instant,
  recordedAt: instant,
  by: deedBy,
  verb: z.string(),
  subjectKind: z.string(),
  subject: z.string(),
  /** "command line", "page", "import"; by where it came in. */
  channel: z.string().nullable(),
  refused: z.boolean(),
  hash: z.string(),
});
export type TrailRow = z.infer<typeof trailRow>;

export const trailQuestion = z.object({
  subject: z.string().max(200).optional(),
  person: z.uuid().optional(),
  ...pageQuestion,
});
/** Newest first. */
export const trail = z.object({ rows: z.array(trailRow), ...pageEnd });
export type Trail = z.infer<typeof trail>;

export const exceptionKinds = [
  "break-glass",
  "duty-refused",
  "clock-jump",
  "override",
  "prior-period",
  "delegation-used",
] as const;

export const auditPage = z.object({
  chains: z.array(z.object({ chain: z.string(), lastNo: z.string(), headHash: z.string() })),
  exceptions: z.array(
    z.object({
      kind: z.enum(exceptionKinds),
      title: text,
      count: z.int(),
      /** Newest first, at most 50. */
      rows: z.array(z.object({ row: trailRow, what: text })),
    }),
  ),
});
export type AuditPage = z.infer<typeof auditPage>;

/** Walks both chains and every balance again. */
export const verification = z.object({
  sound: z.boolean(),
  transfers: z.string(),
  auditRows: z.string(),
  accounts: z.string(),
  /** What does not hold, each in words, at most 100. */
  faults: z.array(text),
  headHash: z.object({ ledger: z.string(), trail: z.string() }),
});
export type Verification = z.infer<typeof verification>;

/** Of one case or subject alone, and from the sizes of the chains at which a root was kept. */
export const proofQuestion = z.object({
  subject: z.string().min(1).max(200).optional(),
  ledgerSize: z.coerce.number().int().min(1).optional(),
  trailSize: z.coerce.number().int().min(1).optional(),
});

/** The same seed over the same books draws the same sample. */
export const sampleQuestion = z.object({
  of: z.enum(["decisions", "entries"]).default("decisions"),
  seed: z.string().min(1).max(80),
  n: z.coerce.number().int().min(1).max(200).default(25),
  /** Books up to this number of the chain, so that a sample can be drawn again later. */
  upTo: z.coerce.number().int().min(0).optional(),
});
export const sample = z.object({
  of: z.enum(["decisions", "entries"]),
  seed: z.string(),
  n: z.int(),
  population: z.int(),
  upTo: z.int(),
  /** How it was drawn, so that anybody can draw it again. */
  method: text,
  decisions: z.array(
    z.object({
      caseId: z.string(),
      moveNo: z.int(),
      stage: z.string(),
      verb: z.string(),
      response: z.string().nullable(),
      by: deedBy,
      at: instant,
      amountPaise: paise.nullable(),
      seenHash: z.string(),
    }),
  ),
  entries: z.array(
    z.object({
      transferNo: z.string(),
      kind: z.string(),
      caseId: z.string().nullable(),
      from: z.string(),
      to: z.string(),
      amountPaise: paise,
      effectiveOn: z.string(),
      hash: z.string(),
    }),
  ),
});
export type Sample = z.infer<typeof sample>;
