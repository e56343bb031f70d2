/** A case on paper for tests: moves given as who did what, and when. */
import type { Actor } from "./actor.ts";
import type { CaseMove, CaseRecord } from "./case-record.ts";
import type { Role } from "./roles.ts";
import { stepOf } from "./workflow.ts";
import type { Response, Verb } from "./verbs.ts";
import { workflowNamed } from "./workflows.ts";

export function actorOf(personId: string, role: Role, more: Partial<Actor> = {}): Actor {
  const scope = role === "applicant" ? ({ kind: "party", key: "surya" } as const) : null;
  return { personId, role, forPersonId: null, scope, amountMostPaise: null, ...more };
}

export interface Deed {
  readonly by: Actor;
  readonly verb: Verb;
  readonly response?: Response;
  readonly at?: string;
}

/** A case of a workflow after some deeds, each of which must be a step of it. */
export function caseAfter(name: string, deeds: readonly Deed[], openedBy = "maker"): CaseRecord {
  const workflow = workflowNamed(name);
  if (!workflow) throw new Error(`no workflow ${name}`);
  const openedAt = "2029-05-01T04:30:00Z";
  const moves: CaseMove[] = [
    moveOf(1, null, workflow.initial, actorOf(openedBy, "applicant"), openedAt, 1, "register"),
  ];
  let state = workflow.initial;
  let round = 1;
  for (const { by, verb, response, at } of deeds) {
    const step = stepOf(workflow, state, verb, response, by.role);
    if (!step) throw new Error(`${name}: no ${verb} from ${state}`);
    moves.push({
      ...moveOf(moves.length + 1, state, step.to, by, at ?? openedAt, round, verb),
      stage: step.stage ?? null,
      response: step.response ?? null,
    });
    state = step.to;
    if (step.voids) round += 1;
  }
  return {
    caseId: `magnet-scheme/${name}/2029-30/000001`,
    workflow: name,
    scheme: "magnet-scheme",
    state,
    round,
    version: 1,
    partyId: "surya",
    place: "in-od",
    makerId: openedBy,
    lastEditorId: openedBy,
    fiscalYear: 2029,
    openedAt,
    moves,
  };
}

function moveOf(
  moveNo: number,
  fromState: string | null,
  toState: string,
  by: Actor,
  at: string,
  round: number,
  verb: Verb,
): CaseMove {
  const { personId, role, forPersonId } = by;
  const nothing = { stage: null, response: null, amountPaise: null };
  return { moveNo, fromState, toState, verb, round, personId, role, forPersonId, at, ...nothing };
}
