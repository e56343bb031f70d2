/** A case as the domain sees it: where it stands, whose it is, and every move it made. */
import type { Role } from "./roles.ts";
import type { Response, Verb } from "./verbs.ts";

export interface CaseMove {
  readonly moveNo: number;
  readonly fromState: string | null;
  readonly toState: string;
  readonly verb: Verb;
  readonly stage: string | null;
  readonly response: Response | null;
  readonly round: number;
  readonly personId: string;
  readonly role: Role;
  readonly forPersonId: string | null;
  /** ISO instant by the office's clock. */
  readonly at: string;
  readonly amountPaise: bigint | null;
}

export interface CaseRecord {
  readonly caseId: string;
  readonly workflow: string;
  readonly scheme: string;
  readonly state: string;
  /** Raised by every return: decisions of earlier rounds are void, and still shown. */
  readonly round: number;
  readonly version: number;
  readonly partyId: string | null;
  /** State of the Union in which the undertaking stands, for a State officer's scope. */
  readonly place: string | null;
  readonly makerId: string;
  readonly lastEditorId: string;
  readonly fiscalYear: number | null;
  readonly openedAt: string;
  readonly moves: readonly CaseMove[];
}

/** Decisions that count: of this round, with a stage, and no return. */
export function validDecisions(record: CaseRecord): readonly CaseMove[] {
  return record.moves.filter((move) => decides(move) && move.round === record.round);
}

/** Whether a decision no longer counts: a return, which decides nothing itself, has voided it. */
export function isVoid(record: CaseRecord, move: CaseMove): boolean {
  return decides(move) && move.round < record.round;
}

export function decides({ stage, response }: CaseMove): boolean {
  return stage !== null && response !== "modify";
}
