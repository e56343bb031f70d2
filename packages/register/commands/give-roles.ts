/** Roles are given and taken by an administrator; a desk is lent by its holder for a time. */
import { randomUUID } from "node:crypto";
import { sentence } from "@lodestone/words/sentence";
import { Refusal } from "../refusal.ts";
import {
  addDelegation,
  addGrant,
  endDelegations,
  grants,
  lenderOf,
  revokeGrant,
  rolesNotEnded,
  type GrantRow,
  type NewGrant,
} from "../store/grants.ts";
import { holdPerson } from "../store/people.ts";
import { excluded, roleTerms } from "../workflow/role-terms.ts";
import { administer, mustAdminister, type PeopleCaller, type PeopleContext } from "./administer.ts";

export type RoleToGive = Omit<NewGrant, "grantId" | "grantedBy" | "emergency">;

export function giveRole(
  context: PeopleContext,
  caller: PeopleCaller,
  input: RoleToGive,
): Promise<{ readonly grantId: string }> {
  mustAdminister(caller, input.personId);
  mustFitTerms(input);
  const asked = termsOf(input);
  const command = { verb: "register", subjectKind: "grant", input: asked } as const;
  return administer(context, caller, command, async (trx, at) => {
    if (!(await holdPerson(trx, input.personId))) throw new Refusal(sentence("people.no-person"));
    const held = await rolesNotEnded(trx, input.personId, input.fromOn);
    const other = excluded(input.role, held);
    if (other) {
      const roles = { role: roleName(input.role), other: roleName(other) };
      throw new Refusal(sentence("people.roles-exclude", roles));
    }
    const grantId = randomUUID();
    await addGrant(trx, { ...input, grantId, grantedBy: caller.actor.personId }, at);
    return { subject: grantId, detail: asked, answer: { grantId } };
  });
}

const termsOf = ({ personId, role, scope, amountMostPaise, fromOn, untilOn }: RoleToGive) => ({
  personId,
  role,
  scopeKind: scope?.kind ?? null,
  scope: scope?.key ?? null,
  amountMostPaise: amountMostPaise?.toString() ?? null,
  fromOn,
  untilOn,
});

const roleName = (role: GrantRow["role"]) => sentence(`role.${role}`);

function mustFitTerms({ role, scope, amountMostPaise, fromOn, untilOn }: RoleToGive): void {
  const terms = roleTerms[role];
  const blanks = { role: roleName(role) };
  if (terms.scopeNeeded && !scope) throw new Refusal(sentence("people.scope-needed", blanks));
  if (scope && !terms.scopes.includes(scope.kind)) {
    throw new Refusal(sentence("people.scope-does-not-fit", blanks));
  }
  if (terms.byAmount !== (amountMostPaise !== null)) {
    throw new Refusal(
      sentence(terms.byAmount ? "people.amount-needed" : "people.amount-does-not-fit", blanks),
    );
  }
  if (untilOn !== null && untilOn < fromOn) throw new Refusal(sentence("people.ends-before"));
}

export function takeRole(
  context: PeopleContext,
  caller: PeopleCaller,
  { grantId }: { readonly grantId: string },
): Promise<{ readonly grantId: string }> {
  mustAdminister(caller);
  const command = { verb: "close", subjectKind: "grant", input: { grantId } } as const;
  return administer(context, caller, command, async (trx, at) => {
    const [grant] = await grants(trx, { grantId });
    if (!grant) throw new Refusal(sentence("people.no-grant"));
    // Whoever keeps the keys does not lay them down alone: somebody must be left to hold them.
    mustAdminister(caller, grant.personId);
    if (!(await revokeGrant(trx, { grantId }, caller.actor.personId, at))) {
      throw new Refusal(sentence("people.no-grant"));
    }
    const detail = { personId: grant.personId, role: grant.role };
    return { subject: grantId, detail, answer: { grantId } };
  });
}

export interface DeskToLend {
  readonly grantId: string;
  readonly toPerson: string;
  readonly fromAt: string;
  readonly untilAt: string;
}

const DAYS_MOST = 90;
const DAY_MS = 86_400_000;

/** Its holder lends a desk; where they cannot, an administrator does it for them, to another. */
export function lendDesk(
  context: PeopleContext,
  caller: PeopleCaller,
  input: DeskToLend,
): Promise<{ readonly delegationId: string }> {
  const days = (Date.parse(input.untilAt) - Date.parse(input.fromAt)) / DAY_MS;
  if (!(days > 0)) throw new Refusal(sentence("people.ends-before"));
  if (days > DAYS_MOST) throw new Refusal(sentence("people.lent-too-long", { days: DAYS_MOST }));
  const { grantId, toPerson, fromAt, untilAt } = input;
  const asked = { grantId, toPerson, fromAt, untilAt };
  const command = { verb: "register", subjectKind: "delegation", input: asked } as const;
  return administer(context, caller, command, async (trx, at) => {
    const [grant] = await grants(trx, { grantId });
    if (grant?.revokedAt !== null) throw new Refusal(sentence("people.no-grant"));
    if (grant.personId !== caller.actor.personId) mustAdminister(caller, input.toPerson);
    const role = { role: roleName(grant.role) };
    if (!roleTerms[grant.role].lendable || grant.emergencyCase !== null)
      throw new Refusal(sentence("people.not-lendable", role));
    if (input.toPerson === grant.personId) throw new Refusal(sentence("people.lent-to-oneself"));
    if (!(await holdPerson(trx, input.toPerson))) throw new Refusal(sentence("people.no-person"));
    const held = await rolesNotEnded(trx, input.toPerson, input.fromAt.slice(0, 10));
    const other = excluded(grant.role, held);
    if (other) {
      throw new Refusal(sentence("people.roles-exclude", { ...role, other: roleName(other) }));
    }
    const delegationId = randomUUID();
    const declaredBy = caller.actor.personId;
    await addDelegation(trx, { ...input, delegationId, grant, declaredBy }, at);
    const detail = { ...asked, fromPerson: grant.personId, role: grant.role };
    return { subject: delegationId, detail, answer: { delegationId } };
  });
}

export function endLending(
  context: PeopleContext,
  caller: PeopleCaller,
  { delegationId }: { readonly delegationId: string },
): Promise<{ readonly delegationId: string }> {
  const command = { verb: "close", subjectKind: "delegation", input: { delegationId } } as const;
  return administer(context, caller, command, async (trx, at) => {
    const lender = await lenderOf(trx, delegationId);
    if (lender !== caller.actor.personId) mustAdminister(caller);
    if (!(await endDelegations(trx, { delegationId }, caller.actor.personId, at))) {
      throw new Refusal(sentence("people.no-delegation"));
    }
    return { subject: delegationId, detail: {}, answer: { delegationId } };
  });
}
