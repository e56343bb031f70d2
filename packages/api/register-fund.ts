/** The money of the funds: what stands at which stage, what lapses, how much of each cap is used. */
import { z } from "zod";
import { clause, day, fiscalYearText, instant, named, pageEnd, paise } from "./register-words.ts";
import { text } from "./text.ts";

export const stages = [
  "outlay",
  "allotted",
  "committed",
  "released",
  "utilised",
  "receivable",
  "recovered",
  "lapsed",
  "escrow",
  "guarantee",
] as const;

/** Money of a scheme in a year (or of the whole scheme, year null), by the stage at which it stands. */
const fundRow = z.object({
  fund: z.string(),
  scheme: named,
  fiscalYear: fiscalYearText.nullable(),
  closed: z.boolean(),
  standing: z.array(z.object({ stage: named, paise })),
});

/** What ends with the fiscal year unless used: allotted and not committed, committed and not released. */
export const lapsing = z.object({
  on: day,
  daysLeft: z.int(),
  rows: z.array(
    z.object({
      scheme: named,
      fiscalYear: fiscalYearText,
      allottedPaise: paise,
      committedPaise: paise,
    }),
  ),
});

export const capMeter = z.object({
  scheme: named,
  /** Null: the pool of the whole scheme. */
  party: named.nullable(),
  head: named,
  capPaise: paise,
  paidPaise: paise,
  /** Committed and not yet released: will count when it is. */
  committedPaise: paise,
  leftPaise: paise,
  clause: clause.nullable(),
  /** Where it is heading at the pace of the sales last verified; empty where nothing is known. */
  forecast: z.array(text),
});

export const funds = z.object({
  asOf: instant,
  rows: z.array(fundRow),
  lapsing,
  caps: z.array(capMeter),
  /** What this person may do with the year's money, in the role they act in. */
  mayMove: z.array(
    z.enum(["approve-outlay", "allot", "surrender", "lapse-allotment", "close-year"]),
  ),
});
export type Funds = z.infer<typeof funds>;

export const moveFundBody = z.strictObject({
  move: z.enum(["approve-outlay", "allot", "surrender", "lapse-allotment"]),
  scheme: z.string().min(1).max(80),
  /** Null for an outlay, which is of the whole scheme. */
  fiscalYear: z.string().max(10).nullable(),
  /** As people write it: "1,25,00,000.50". */
  amountRupees: z.string().max(40),
});
export const closeYearBody = z.strictObject({
  scheme: z.string().min(1).max(80),
  fiscalYear: z.string().max(10),
});

export const statementQuestion = z.object({
  account: z.string().min(1).max(300),
  after: z.string().max(40).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

/** Entries of one account, oldest first, with the balance after each. */
export const statement = z.object({
  account: z.string(),
  stage: named,
  balancePaise: paise,
  entries: z.array(
    z.object({
      transferNo: z.string(),
      kind: z.string(),
      effectiveOn: day,
      caseId: z.string().nullable(),
      /** The other side of the transfer. */
      counter: z.string(),
      amountPaise: paise,
      balancePaise: paise,
      reverses: z.string().nullable(),
      priorPeriod: z.boolean(),
      auditNo: z.int(),
      hash: z.string(),
    }),
  ),
  ...pageEnd,
});
export type Statement = z.infer<typeof statement>;

export const accountList = z.object({
  accounts: z.array(z.object({ account: z.string(), balancePaise: paise, version: z.string() })),
  ...pageEnd,
});
export type AccountList = z.infer<typeof accountList>;

/** Accounts whose path begins so. */
export const accountsQuestion = z.object({
  under: z.string().max(300).default(""),
  after: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
