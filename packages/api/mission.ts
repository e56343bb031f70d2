/** The mission's systems as they stand: what was stated, what is on record, verdicts, gaps. */
import { z } from "zod";
import { list } from "./list.ts";
import { provenance, text } from "./text.ts";

export const verdict = z.enum([
  "reached",
  "on_track",
  "at_risk",
  "not_possible",
  "sources_disagree",
  "cannot_be_tested",
]);
export type Verdict = z.infer<typeof verdict>;

const pathStep = z.object({ name: text, on: z.string(), done: z.boolean(), provenance });

export const judgement = z.object({
  verdict,
  /** Every verdict is a draft reading until the register can approve it. */
  draft: z.literal(true),
  reason: z.array(text),
  evidence: z.array(provenance),
  latestEvidence: z.string().nullable(),
  asOf: z.string(),
  path: z
    .object({
      steps: z.array(pathStep),
      earliest: z.string(),
      usual: z.string(),
      overdue: z.boolean(),
    })
    .nullable(),
});
export type Judgement = z.infer<typeof judgement>;

export const statement = z.object({
  statement: z.string(),
  office: text,
  saidOn: z.string(),
  quote: text,
  provenance,
  readings: z.array(
    z.object({ reading: z.string(), name: text, dueOn: z.string().nullable(), judgement }),
  ),
});
export type Statement = z.infer<typeof statement>;

export const observation = z.object({
  observation: z.string(),
  kind: z.enum(["planned", "forecast", "reported", "verified"]),
  value: z.number(),
  place: text.nullable(),
  note: text,
  sameVoice: z.boolean(),
  provenance,
});
export type Observation = z.infer<typeof observation>;

export const indicator = z.object({
  indicator: z.string(),
  name: text,
  unitOfCount: text,
  denominator: text,
  definition: text,
  observations: z.array(observation),
  targets: z.array(
    z.object({
      target: z.string(),
      value: z.number(),
      dueOn: z.string().nullable(),
      provenance,
      judgement,
    }),
  ),
});
export type Indicator = z.infer<typeof indicator>;

export const gap = z.object({
  gap: z.string(),
  missing: text,
  matters: text,
  tried: z.string(),
  asOf: z.string(),
});
export type Gap = z.infer<typeof gap>;

export const system = z.object({
  system: z.string(),
  number: z.int(),
  name: text,
  question: text,
  statements: z.array(statement),
  indicators: z.array(indicator),
  gaps: z.array(gap),
  lists: z.array(list),
});
export type System = z.infer<typeof system>;

/** What is published of a mineral's import reliance, and what is not known of it. */
export const mineralReliance = z.object({
  mineral: z.string(),
  name: text,
  symbol: z.string(),
  figures: z.array(
    z.object({
      form: z.string(),
      bound: z.enum(["exactly", "at_least", "at_most"]),
      percent: z.number(),
      counts: z.boolean(),
      suppliers: z.string().nullable(),
      provenance,
    }),
  ),
  gaps: z.array(gap),
});
export type MineralReliance = z.infer<typeof mineralReliance>;

export const reliance = z.object({
  sourced: z.int(),
  /** Of those, how many rest on secondary sources alone. */
  weaklySourced: z.int(),
  of: z.int(),
  minerals: z.array(mineralReliance),
});
export type Reliance = z.infer<typeof reliance>;

export const info = z.object({
  name: z.string(),
  title: text,
  asOf: z.string(),
  priceYear: z.string(),
  firstYear: z.string(),
  lastYear: z.string(),
  /** The chains planned process by process, in their order. */
  chains: z.array(z.object({ chain: z.string(), name: text })),
  scenarios: z.array(z.object({ scenario: z.string(), name: text, story: text })),
});
export type Info = z.infer<typeof info>;

/** The first page whole. On it lists are cut to their first rows; `listSizes` says how long they are. */
export const overview = z.object({
  info,
  systems: z.array(system),
  listSizes: z.record(z.string(), z.int()),
  reliance,
});
export type Overview = z.infer<typeof overview>;

export const systemPage = z.object({
  info,
  /** How many systems the mission has. */
  systems: z.int(),
  system,
  reliance: reliance.nullable(),
});
export type SystemPage = z.infer<typeof systemPage>;
