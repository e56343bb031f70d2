/** Cases as lists show them, and the desk of the one who asks. */
import { z } from "zod";
import { fiscalYearText, instant, named, pageEnd, pageQuestion, paise } from "./register-words.ts";

export const caseRow = z.object({
  caseId: z.string(),
  scheme: named,
  workflow: named,
  kind: named.nullable(),
  party: named.nullable(),
  state: named,
  /** Whose desk it is on; null for a case that has ended. */
  desk: named.nullable(),
  /** Calendar days on this desk, and days left; null where no text sets any. Negative: overdue. */
  daysHere: z.int(),
  daysLeft: z.int().nullable(),
  /** "stops" while the applicant holds it. */
  clock: z.enum(["runs", "stops"]),
  fiscalYear: fiscalYearText.nullable(),
  claimedPaise: paise.nullable(),
  openedAt: instant,
  movedAt: instant,
  round: z.int(),
  version: z.int(),
});
export type CaseRow = z.infer<typeof caseRow>;

const key = z.string().max(80).optional();

export const caseListQuestion = z.object({
  scheme: key,
  workflow: key,
  kind: key,
  state: key,
  party: key,
  /** A role: cases on its desk. */
  desk: key,
  ...pageQuestion,
});
export const caseList = z.object({ cases: z.array(caseRow), ...pageEnd });
export type CaseList = z.infer<typeof caseList>;

/** What waits for the one who asks, and what moved since they last looked. */
export const desk = z.object({
  role: named,
  /** Desks opened in an emergency that no auditor has reviewed yet; for offices alone. */
  emergencies: z.array(
    z.object({
      caseId: z.string(),
      name: z.string().nullable(),
      role: named,
      untilAt: instant,
      isOver: z.boolean(),
    }),
  ),
  /** On this role's desk and open to this person, the most overdue first. */
  waiting: z.array(
    caseRow.extend({
      /** False where separation of duty leaves it to a colleague; `why` is in the case's own page. */
      mine: z.boolean(),
    }),
  ),
  /** More wait than are shown. */
  waitingMore: z.boolean(),
  overdue: z.int(),
  lastLookAt: instant.nullable(),
  /** Moved since the last look, newest first. */
  changed: z.array(caseRow),
  /** Obligations and guarantees that end within 30 days. */
  obligationsSoon: z.int(),
  guaranteesSoon: z.int(),
});
export type Desk = z.infer<typeof desk>;

/** When a person last looked. */
export const looked = z.object({ at: instant });
