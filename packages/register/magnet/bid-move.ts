/** Moves a bid as part of its tender's award: the same person, the same command, its own row. */
import type { StepWork } from "../commands/case-kind.ts";
import { dataHash } from "../commands/data-hash.ts";
import type { Json } from "../commands/run-command.ts";
import { insertMove, type StoredCase } from "../store/cases.ts";

export async function moveBid(
  work: StepWork,
  bid: StoredCase,
  to: "won" | "lost",
  facts: Json,
): Promise<void> {
  const { actor } = work.caller;
  await insertMove(work.trx, {
    caseId: bid.record.caseId,
    moveNo: bid.moves.length + 1,
    fromState: bid.record.state,
    toState: to,
    verb: "approve",
    stage: "award",
    response: to === "won" ? "approve" : "reject",
    round: bid.record.round,
    personId: actor.personId,
    role: actor.role,
    forPersonId: actor.forPersonId,
    at: work.at,
    caseVersion: bid.record.version,
    seenHash: dataHash(bid.data),
    facts,
    amountPaise: null,
    noteId: null,
    commandKey: work.caller.key,
  });
}
