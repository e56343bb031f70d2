/** Who may change records by themselves: the steward and the programme, the agency of a scheme, a State's officer its own. */
import { roleName } from "../workflow/names.ts";
import type { Actor } from "../workflow/actor.ts";
import type { FormValues } from "../forms/field.ts";
import { refuse } from "./refusal.ts";

const MAY_RECORD = ["steward", "programme", "agency", "state-officer"];

/** Refuses unless the actor may change a record of these values, as it was and as it would be. */
export function requireRecordRight(
  actor: Actor,
  key: string,
  ...states: readonly FormValues[]
): void {
  if (actor.role === "applicant") refuse("record.by-amendment");
  if (!MAY_RECORD.includes(actor.role)) refuse("record.not-yours", { role: roleName(actor.role) });
  requireRecordScope(actor, key, ...states);
}

/** Refuses what lies outside the State, scheme or party to which the actor's role is limited. */
export function requireRecordScope(
  actor: Actor,
  key: string,
  ...states: readonly FormValues[]
): void {
  const { scope } = actor;
  if (scope === null) {
    // A State's officer without a State would be one of every State.
    if (actor.role === "state-officer") refuse("record.out-of-scope", { key, scope: "" });
    return;
  }
  const column = { state: "place", scheme: "scheme", party: "party_id" }[scope.kind];
  if (states.some((values) => values[column] !== scope.key)) {
    refuse("record.out-of-scope", { key, scope: scope.key });
  }
}
