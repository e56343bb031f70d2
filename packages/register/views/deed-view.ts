/** Who did something, in which role and for whom. Officers' names are for offices; a party sees roles. */
import type { Role } from "../workflow/roles.ts";
import { roleView } from "./named.ts";

export interface Deed {
  readonly personId: string;
  readonly role: string;
  readonly forPersonId: string | null;
}

export function deedView(
  { personId, role, forPersonId }: Deed,
  names: ReadonlyMap<string, string>,
  reader: Role,
) {
  const nameOf = (person: string) => (reader === "applicant" ? null : (names.get(person) ?? null));
  return {
    personId,
    name: nameOf(personId),
    role: roleView(role),
    for: forPersonId === null ? null : { personId: forPersonId, name: nameOf(forPersonId) },
  };
}

/** Everybody named by some deeds. */
export function peopleIn(deeds: readonly Deed[]): string[] {
  return deeds.flatMap(({ personId, forPersonId }) =>
    forPersonId === null ? [personId] : [personId, forPersonId],
  );
}
