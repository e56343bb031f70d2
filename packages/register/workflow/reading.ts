/**
 * Who may read a case. A party reads its own and the tenders that are out; an office reads what was
 * filed within its scope; a bid is nobody's but the bidder's until the tender's last day has passed.
 * store/case-list-read.ts asks the same of the database, and a test holds the two together.
 */
import type { Actor } from "./actor.ts";
import type { CaseRecord } from "./case-record.ts";
import type { Role } from "./roles.ts";
import { workflows } from "./workflows.ts";

/** What a role reads of cases, where it is less than an office does: one minds people, the other nothing. */
export const readsAlone: Partial<Record<Role, readonly string[]>> = {
  administrator: ["emergency"],
  public: [],
};

/** States in which a case of the applicant's was never filed, and is no business of an office. */
export const unfiledStates: readonly { readonly workflow: string; readonly state: string }[] =
  workflows
    .filter(({ openedBy }) => openedBy.includes("applicant"))
    .map(({ workflow, initial }) => ({ workflow, state: initial }));

/** Bids withdrawn before the opening stay sealed for good. */
export const SEALED = { workflow: "bid", forGood: "withdrawn" } as const;

export interface ReadingFacts {
  /** Last day for bids of the tender a bid is under; null for every other case. */
  readonly sealedUntil: string | null;
  /** India's day today. */
  readonly today: string;
}

export function mayRead(
  record: Pick<CaseRecord, "workflow" | "scheme" | "state" | "partyId" | "place" | "makerId">,
  actor: Actor,
  { sealedUntil, today }: ReadingFacts,
): boolean {
  const alone = readsAlone[actor.role];
  if (alone) return alone.includes(record.workflow);
  if (actor.role === "applicant" || actor.scope?.kind === "party") {
    if (actor.scope?.kind !== "party") return false;
    if (record.workflow === "tender") return record.state !== "prepared";
    return record.partyId === actor.scope.key;
  }
  const { scope } = actor;
  if (scope?.kind === "state" && record.place !== scope.key) return false;
  if (scope?.kind === "scheme" && record.scheme !== scope.key) return false;
  if (record.workflow === SEALED.workflow) {
    if (sealedUntil === null || today <= sealedUntil) return false;
    if (record.state === SEALED.forGood) return false;
  }
  const unfiled = unfiledStates.some(
    ({ workflow, state }) => workflow === record.workflow && state === record.state,
  );
  return !unfiled || actor.role === "auditor" || record.makerId === actor.personId;
}
