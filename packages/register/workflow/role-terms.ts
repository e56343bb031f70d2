/** On what terms a role is held: what it may be limited to, whether it can be lent, what it excludes. */
import type { Actor } from "./actor.ts";
import type { Role } from "./roles.ts";

type ScopeKind = NonNullable<Actor["scope"]>["kind"];

interface RoleTerms {
  readonly scopes: readonly ScopeKind[];
  readonly scopeNeeded: boolean;
  /** The competent authority decides up to an amount, which its grant must state. */
  readonly byAmount: boolean;
  /** A desk may be lent for a time; watching over the register, or an applicant's name, may not. */
  readonly lendable: boolean;
  /** Held alone: who keeps the keys, or judges the work, has no hand in it. */
  readonly alone: boolean;
}

const desk: RoleTerms = {
  scopes: ["scheme"],
  scopeNeeded: false,
  byAmount: false,
  lendable: true,
  alone: false,
};
const watch: RoleTerms = { ...desk, scopes: [], lendable: false, alone: true };

/** "public" is everybody who has not signed in, so nobody is given it. */
export type GrantedRole = Exclude<Role, "public">;

export const roleTerms: Readonly<Record<GrantedRole, RoleTerms>> = {
  applicant: { ...desk, scopes: ["party"], scopeNeeded: true, lendable: false },
  "state-officer": { ...desk, scopes: ["state"], scopeNeeded: true },
  agency: desk,
  programme: desk,
  finance: desk,
  authority: { ...desk, byAmount: true },
  releasing: desk,
  auditor: watch,
  steward: desk,
  administrator: watch,
};

/** The first role of these with which another may not be held; an applicant is never an officer. */
export function excluded(role: GrantedRole, held: readonly GrantedRole[]): GrantedRole | undefined {
  return held.find((other) => {
    if (other === role) return false;
    if (roleTerms[role].alone || roleTerms[other].alone) return true;
    return (role === "applicant") !== (other === "applicant");
  });
}
