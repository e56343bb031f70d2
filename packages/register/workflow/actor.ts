/** Who acts: a person in a role, for themselves or, by a delegation in force, for another. */
import type { Role } from "./roles.ts";

export interface Actor {
  readonly personId: string;
  readonly role: Role;
  /** The person whose desk this is, when acting by delegation. */
  readonly forPersonId: string | null;
  /** What the grant is limited to: a party's own cases, a State's, a scheme's. */
  readonly scope: { readonly kind: "party" | "state" | "scheme"; readonly key: string } | null;
  /** Most that this person may decide on, for a competent authority. */
  readonly amountMostPaise: bigint | null;
}

/** The persons a deed counts for: the one who did it and the one it was done for. */
export function personsOf(deed: {
  readonly personId: string;
  readonly forPersonId: string | null;
}): readonly string[] {
  return deed.forPersonId === null ? [deed.personId] : [deed.personId, deed.forPersonId];
}
