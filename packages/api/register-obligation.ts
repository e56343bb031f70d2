/** What is owed by a day: obligations and guarantees, soonest first. */
import { z } from "zod";
import { day, named, paise } from "./register-words.ts";
import { text } from "./text.ts";

export const obligationRow = z.object({
  obligationId: z.string(),
  kind: z.enum(["milestone", "report", "condition"]),
  title: text,
  caseId: z.string().nullable(),
  party: named.nullable(),
  dueOn: day,
  /** Days from today; negative: overdue. */
  daysLeft: z.int(),
  state: z.enum(["scheduled", "submitted", "returned", "accepted"]),
  stateName: text,
  metOn: day.nullable(),
  /** Why it was last returned, for its party and the offices; null once accepted, or erased. */
  returnReason: z.string().nullable(),
  version: z.int(),
  maySubmit: z.boolean(),
  mayDecide: z.boolean(),
});
export type ObligationRow = z.infer<typeof obligationRow>;

export const guaranteeRow = z.object({
  guaranteeId: z.string(),
  caseId: z.string(),
  party: named,
  bank: z.string(),
  amountPaise: paise,
  issuedOn: day,
  expiresOn: day,
  daysLeft: z.int(),
  state: z.enum(["offered", "held", "returned", "invoked"]),
  stateName: text,
});
export type GuaranteeRow = z.infer<typeof guaranteeRow>;

/** How far ahead to look; overdue ones always come. */
export const dueQuestion = z.object({
  within: z.enum(["30", "60", "90", "365"]).default("90"),
});

export const obligationList = z.object({
  asOf: day,
  obligations: z.array(obligationRow),
  /** Overdue, and due within 30, 60 and 90 days: each counts those before it. */
  counts: z.object({ overdue: z.int(), in30: z.int(), in60: z.int(), in90: z.int() }),
});
export type ObligationList = z.infer<typeof obligationList>;

export const guaranteeList = z.object({
  asOf: day,
  guarantees: z.array(guaranteeRow),
  /** Held amounts that expire by then; a guarantee that lapses secures nothing. */
  held: z.object({ totalPaise: paise, in30Paise: paise, in60Paise: paise, in90Paise: paise }),
});
export type GuaranteeList = z.infer<typeof guaranteeList>;

export const submitObligationBody = z.strictObject({
  obligationId: z.string().max(200),
  version: z.int().min(1),
  metOn: z.string().max(10),
});
export const decideObligationBody = z.strictObject({
  obligationId: z.string().max(200),
  version: z.int().min(1),
  accept: z.boolean(),
  reason: z.string().max(4000).optional(),
});

/** What a winner owes under its agreement: a report or a condition, by a day. */
export const oweObligationBody = z.strictObject({
  caseId: z.string().max(200),
  values: z.record(z.string().max(60), z.string().max(400)),
});
