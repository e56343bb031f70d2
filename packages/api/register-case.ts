/** A case whole: what it says, where it stands and how long, why each amount, what may be done now. */
import { z } from "zod";
import { caseRow } from "./register-case-list.ts";
import { evidenceRow } from "./register-evidence.ts";
import { formField } from "./register-form.ts";
import { guaranteeRow, obligationRow } from "./register-obligation.ts";
import { clause, day, deedBy, instant, named, paise } from "./register-words.ts";
import { text } from "./text.ts";

/** A field of a case with its label. Rupees are paise in digits, whatever the field is called. */
const caseField = formField.extend({
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
});

const deskStay = z.object({
  state: named,
  desk: named,
  from: instant,
  until: instant.nullable(),
  days: z.int(),
  clock: z.enum(["runs", "stops"]),
  serviceDays: z.int().nullable(),
});

/** Why an amount is what it is. */
export const trace = z.object({
  claimedPaise: paise.nullable(),
  admissiblePaise: paise.nullable(),
  disallowedPaise: paise.nullable(),
  limits: z.array(z.object({ what: text, allowsPaise: paise, clause, binds: z.boolean() })),
  /** Every disallowed rupee under what took it. */
  cuts: z.array(z.object({ what: text, amountPaise: paise, clause })),
  unmet: z.array(z.object({ what: text, clause })),
  /** Other sums the decision rests on (part, damages, balance), by name. */
  amounts: z.array(z.object({ key: z.string(), name: text, paise })),
});

const caseMove = z.object({
  moveNo: z.int(),
  verb: named,
  stage: named.nullable(),
  response: z.enum(["approve", "reject", "modify"]).nullable(),
  from: named.nullable(),
  to: named,
  round: z.int(),
  /** A decision that a return has voided, and that is still shown; the return itself decides nothing. */
  isVoid: z.boolean(),
  by: deedBy,
  at: instant,
  caseVersion: z.int(),
  /** Hash of the facts that the decider was shown. */
  seenHash: z.string(),
  amountPaise: paise.nullable(),
  reason: z.string().nullable(),
  trace: trace.nullable(),
});

const caseCheck = z.object({
  check: z.string(),
  met: z.boolean(),
  asks: text,
  /** Null where no text seen asks it. */
  clause: clause.nullable(),
  what: text,
  remedy: text,
});

export const deficiency = z.object({
  item: z.int(),
  what: text,
  remedy: text.nullable(),
  raisedRound: z.int(),
  raisedAt: instant,
  answer: z.string().nullable(),
  answeredAt: instant.nullable(),
  settledAt: instant.nullable(),
});

/** A step from where the case stands; `why` says in words why not, where it is not allowed. */
const caseStep = z.object({
  verb: named,
  response: z.enum(["approve", "reject", "modify"]).nullable(),
  to: named,
  stage: named.nullable(),
  desk: named,
  allowed: z.boolean(),
  why: text.nullable(),
  /** What the step's own form asks; sent as `added`. */
  form: z.array(formField),
  needsReason: z.boolean(),
  /** A return: `deficiencies` may be sent, beside what the checks found. */
  takesDeficiencies: z.boolean(),
  /** A filing that answers the list: `answers` by item. */
  takesAnswers: z.boolean(),
});

export const caseMoney = z.object({
  sanctionedPaise: paise,
  committedPaise: paise,
  releasedPaise: paise,
  setOffPaise: paise,
  utilisedPaise: paise,
  receivablePaise: paise,
  recoveredPaise: paise,
  lapsedPaise: paise,
});

export const casePage = caseRow.extend({
  parent: caseRow.nullable(),
  children: z.array(caseRow),
  undertaking: named.nullable(),
  fields: z.array(caseField),
  /** The award an agreement rests on; null for other cases. */
  award: z
    .object({
      capacityT: z.number(),
      quoteRupeesPerKg: z.number(),
      awardedOn: day,
    })
    .nullable(),
  /** What an amendment changes, as a cell would show it; null for other cases. */
  amended: z
    .array(z.object({ name: z.string(), field: text, from: z.string(), to: z.string() }))
    .nullable(),
  /** The accounts of a list of opening balances; null for other cases. */
  balances: z
    .object({
      rows: z.array(z.object({ account: z.string(), amountPaise: paise, on: day })),
      more: z.int(),
    })
    .nullable(),
  stays: z.array(deskStay),
  officeDays: z.int(),
  stoppedDays: z.int(),
  /** Kinds of case that this person may open under it as it stands. */
  opens: z.array(z.object({ workflow: named, kind: named.nullable() })),
  checks: z.array(caseCheck),
  deficiencies: z.array(deficiency),
  moves: z.array(caseMove),
  money: caseMoney.nullable(),
  evidence: z.array(evidenceRow),
  guarantees: z.array(guaranteeRow),
  obligations: z.array(obligationRow),
  /** The form in which this person may write down what is owed under the case; null where they may not. */
  owe: z.array(formField).nullable(),
  documents: z.array(z.object({ document: z.string(), title: text, url: z.string() })),
  steps: z.array(caseStep),
  /** Whether this person may revise the facts now; the fields are those above. */
  revise: z.object({ allowed: z.boolean(), why: text.nullable() }),
  /** Whether this person may attach a file. */
  mayAttach: z.boolean(),
});
export type CasePage = z.infer<typeof casePage>;

/** In which language a document is drawn. */
export const documentQuestion = z.object({ language: z.enum(["en", "hi"]).default("en") });
