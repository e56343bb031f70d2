/**
 * An obligation met: its party submits with the day it was met, the agency verifies or returns.
 * Who submitted never decides. A milestone of commissioning accepted makes the plant's capacity stand.
 */
import { isIsoDate } from "@lodestone/units/iso-date";
import { Refusal } from "../refusal.ts";
import { readCase } from "../store/cases.ts";
import { insertNote } from "../store/notes.ts";
import { changeObligation, readObligation, type Obligation } from "../store/obligations.ts";
import { reviseUndertaking } from "../store/undertakings.ts";
import { personsOf, type Actor } from "../workflow/actor.ts";
import { indianDay } from "../workflow/desk-clock.ts";
import { scopeRefusal } from "../workflow/duty.ts";
import { roleName, verbName } from "../workflow/names.ts";
import type { Role } from "../workflow/roles.ts";
import type { Caller, RegisterContext } from "./context.ts";
import { refuse } from "./refusal.ts";
import { runCommand, type CommandWork, type Outcome } from "./run-command.ts";

export interface SubmitObligation {
  readonly obligationId: string;
  readonly version: number;
  readonly metOn: string;
}

/** The verb `submit` for an obligation. */
export function submitObligation(
  context: RegisterContext,
  caller: Caller,
  input: SubmitObligation,
): Promise<Outcome> {
  const command = {
    verb: "submit",
    subjectKind: "obligation",
    subject: input.obligationId,
    input: { ...input },
  } as const;
  return runCommand(context, caller, command, async (work) => {
    const obligation = await obligationFor(work, input, "applicant");
    const { actor } = caller;
    if (actor.scope?.kind !== "party" || actor.scope.key !== obligation.partyId) {
      refuse("duty.out-of-scope", { case: obligation.obligationId, scope: actor.scope?.key ?? "" });
    }
    if (obligation.state === "accepted" || obligation.state === "submitted") {
      refuse("obligation.not-open", { obligation: obligation.obligationId });
    }
    if (!isIsoDate(input.metOn) || input.metOn > indianDay(work.at)) {
      refuse("obligation.met-on", { value: input.metOn });
    }
    await changeObligation(work.trx, obligation, {
      state: "submitted",
      metOn: input.metOn,
      submittedBy: actor.personId,
      personId: actor.personId,
      at: work.at,
    });
    return doneOf(obligation, "submitted");
  });
}

export interface DecideObligation {
  readonly obligationId: string;
  readonly version: number;
  readonly accept: boolean;
  readonly reason?: string;
}

/** The verbs `verify` (accepted) and `return` for an obligation. */
export function decideObligation(
  context: RegisterContext,
  caller: Caller,
  input: DecideObligation,
): Promise<Outcome> {
  const verb = input.accept ? "verify" : "return";
  const command = {
    verb,
    subjectKind: "obligation",
    subject: input.obligationId,
    input: { ...input },
  } as const;
  return runCommand(context, caller, command, async (work) => {
    const obligation = await obligationFor(work, input, "agency");
    await mustBeWithinScope(work, obligation);
    if (obligation.state !== "submitted") {
      refuse("obligation.not-submitted", { obligation: obligation.obligationId });
    }
    if (
      obligation.submittedBy !== null &&
      personsOf(caller.actor).includes(obligation.submittedBy)
    ) {
      refuse("duty.maker");
    }
    const reason = input.reason?.trim() ?? "";
    if (!input.accept && reason === "") refuse("duty.no-reason");
    const { actor } = caller;
    const state = input.accept ? "accepted" : "returned";
    const change = {
      ...(input.accept
        ? {}
        : { returnNoteId: await insertNote(work.trx, context.newId(), reason) }),
      ...{ decidedBy: actor.personId, personId: actor.personId, at: work.at },
    };
    await changeObligation(work.trx, obligation, { state, ...change });
    if (input.accept) await takeEffect(work, obligation, actor);
    return doneOf(obligation, state);
  });
}

/** An agency of one scheme or State decides nothing of another's, and nothing that is of none. */
async function mustBeWithinScope(work: CommandWork, obligation: Obligation): Promise<void> {
  const { actor } = work.caller;
  const stored =
    obligation.caseId === null ? undefined : await readCase(work.trx, obligation.caseId);
  const unknown = { caseId: obligation.obligationId, partyId: null, place: null, scheme: "" };
  const outside = scopeRefusal(stored?.record ?? unknown, actor);
  if (outside) throw new Refusal(outside);
}

async function takeEffect(work: CommandWork, obligation: Obligation, actor: Actor): Promise<void> {
  if (obligation.milestone !== "commissioning" || obligation.undertakingId === null) return;
  await reviseUndertaking(
    work.trx,
    obligation.undertakingId,
    { status: "commissioned", fields: { commissionedOn: obligation.metOn } },
    actor.personId,
    work.at,
  );
}

async function obligationFor(
  work: CommandWork,
  input: { readonly obligationId: string; readonly version: number },
  desk: Role,
): Promise<Obligation> {
  const obligation = await readObligation(work.trx, input.obligationId, "change");
  if (!obligation) refuse("obligation.none", { obligation: input.obligationId });
  const { role } = work.caller.actor;
  if (role !== desk) {
    const verb = verbName(desk === "applicant" ? "submit" : "verify");
    refuse("duty.wrong-desk", { verb, desk: roleName(desk), role: roleName(role) });
  }
  if (obligation.version !== input.version) {
    const blanks = { case: obligation.obligationId, seen: input.version, now: obligation.version };
    refuse("duty.changed", blanks);
  }
  return obligation;
}

function doneOf(obligation: Obligation, state: Obligation["state"]) {
  const { obligationId, version } = obligation;
  return {
    subject: obligationId,
    result: { obligationId, state, version: version + 1 },
    detail: { from: obligation.state, to: state },
  };
}
