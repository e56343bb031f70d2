/** A case as it comes into being: its row under the next number, and the first move of its trail. */
import { fiscalYearLabel, fiscalYearOf } from "@lodestone/units/fiscal-year";
import { insertCase, insertMove, type NewCase } from "../store/cases.ts";
import { indianDay } from "../workflow/desk-clock.ts";
import type { Verb } from "../workflow/verbs.ts";
import { dataHash } from "./data-hash.ts";
import type { CommandWork } from "./run-command.ts";

/** Opens a case by a verb of the acting person, who is its maker; answers its id. */
export async function bringIntoBeing(
  { trx, at, caller }: CommandWork,
  verb: Verb,
  opened: Omit<NewCase, "numberYear" | "makerId" | "at">,
): Promise<string> {
  const { personId, role, forPersonId } = caller.actor;
  const year = fiscalYearOf(indianDay(at));
  const numberYear = { year, label: fiscalYearLabel(year) };
  const caseId = await insertCase(trx, { ...opened, numberYear, makerId: personId, at });
  await insertMove(trx, {
    caseId,
    moveNo: 1,
    fromState: null,
    toState: opened.initial,
    verb,
    stage: null,
    response: null,
    round: 1,
    personId,
    role,
    forPersonId,
    at,
    caseVersion: 1,
    seenHash: dataHash(opened.data),
    facts: {},
    amountPaise: null,
    noteId: null,
    commandKey: caller.key,
  });
  return caseId;
}
