/** Who may change records by themselves: the steward and the programme, the agency of a scheme, a State's officer its own. */
import { roleName } from "../workflow/names.ts";
import type { Actor } from "../workflow/actor.ts";
import type { Role } from "../workflow/roles.ts";
import type { FormValues } from "../forms/field.ts";
import { Refusal } from "../refusal.ts";
import { sentence, type Sentence } from "@lodestone/words/sentence";

const MAY_RECORD: readonly Role[] = ["steward", "programme", "agency", "state-officer"];

/** Whether a role changes records of its own accord at all; its scope is asked record by record. */
export const mayRecord = (role: Role): boolean => MAY_RECORD.includes(role);

/** Asked before a list is read, so that nobody has thousands of rows compared for nothing. */
export function requireRecorder(actor: Actor): void {
  const refused = recorderRefusal(actor);
  if (refused) throw new Refusal(refused);
}

function recorderRefusal({ role }: Actor): Sentence | undefined {
  if (role === "applicant") return sentence("record.by-amendment");
  return mayRecord(role) ? undefined : sentence("record.not-yours", { role: roleName(role) });
}

/** Refuses unless the actor may change a record of these values, as it was and as it would be. */
export function requireRecordRight(
  actor: Actor,
  key: string,
  ...states: readonly FormValues[]
): void {
  const refused = recordRefusal(actor, key, ...states);
  if (refused) throw new Refusal(refused);
}

/** Why the actor may not change a record; undefined where it may be done. */
export function recordRefusal(
  actor: Actor,
  key: string,
  ...states: readonly FormValues[]
): Sentence | undefined {
  return recorderRefusal(actor) ?? recordScopeRefusal(actor, key, ...states);
}

/** Refuses what lies outside the State, scheme or party to which the actor's role is limited. */
export function requireRecordScope(
  actor: Actor,
  key: string,
  ...states: readonly FormValues[]
): void {
  const refused = recordScopeRefusal(actor, key, ...states);
  if (refused) throw new Refusal(refused);
}

/** Why a record lies outside the State, scheme or party to which the actor's role is limited. */
export function recordScopeRefusal(
  actor: Actor,
  key: string,
  ...states: readonly FormValues[]
): Sentence | undefined {
  const { scope } = actor;
  if (scope === null) {
    // A State's officer without a State would be one of every State.
    return actor.role === "state-officer"
      ? sentence("record.out-of-scope", { key, scope: "" })
      : undefined;
  }
  const column = { state: "place", scheme: "scheme", party: "party_id" }[scope.kind];
  return states.every((values) => values[column] === scope.key)
    ? undefined
    : sentence("record.out-of-scope", { key, scope: scope.key });
}
