/** A case in a line: where it stands, whose desk it is on, how long, and how long is left. */
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import { daysBetween } from "@lodestone/units/iso-date";
import type { SchemeRules } from "../magnet/scheme-rules.ts";
import type { CaseOutline } from "../store/case-list-read.ts";
import { indianDay } from "../workflow/desk-clock.ts";
import { workflowNamed } from "../workflow/workflows.ts";
import { kindView, recordView, roleView, stateView, workflowView } from "./named.ts";

export function caseRow(outline: CaseOutline, rules: SchemeRules, now: string) {
  const { caseId, scheme, workflow, kind, party, state, openedAt, movedAt } = outline;
  const desk = workflowNamed(workflow)?.states[state] ?? null;
  const daysHere = Math.max(0, daysBetween(indianDay(movedAt), indianDay(now)));
  const parameter = desk?.serviceDays ?? null;
  const serviceDays = parameter === null ? null : rules.serviceDays(scheme, parameter);
  return {
    caseId,
    scheme: recordView(scheme, rules.name(scheme)),
    workflow: workflowView(workflow),
    kind: kind === "" ? null : kindView(kind),
    party: party && recordView(party.partyId, party),
    state: stateView(workflow, state),
    desk: desk && roleView(desk.role),
    daysHere: desk ? daysHere : 0,
    daysLeft: serviceDays === null ? null : serviceDays - daysHere,
    clock: desk?.clock ?? "stops",
    fiscalYear: outline.fiscalYear === null ? null : fiscalYearLabel(outline.fiscalYear),
    claimedPaise: outline.claimedPaise,
    openedAt,
    movedAt,
    round: outline.round,
    version: outline.version,
  };
}
