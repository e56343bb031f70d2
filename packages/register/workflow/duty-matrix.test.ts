/**
 * The matrix of duty: every role, verb, answer, state and relation through the one place that decides,
 * against what was written down by hand. store/duty-wall.test.ts walks the same matrix in the database.
 */
import { expect, test } from "vitest";
import type { Actor } from "./actor.ts";
import type { CaseMove, CaseRecord } from "./case-record.ts";
import { expectedDeeds, mayDo, relations, type Relation } from "./duty-expectation.test-data.ts";
import { permissionFor } from "./duty.ts";
import { roles, type Role } from "./roles.ts";
import { verbs, type Response } from "./verbs.ts";
import type { Workflow } from "./workflow.ts";
import { workflows } from "./workflows.ts";

const at = "2029-05-01T04:30:00Z";

function move(moveNo: number, personId: string, stage: string | null): CaseMove {
  const nothing = { response: null, forPersonId: null, amountPaise: null };
  const states = {
    fromState: "before",
    toState: "after",
    verb: "approve",
    role: "agency",
  } as const;
  return { moveNo, personId, stage, round: 1, at, ...states, ...nothing };
}

function recordAt(workflow: string, state: string): CaseRecord {
  return {
    caseId: `magnet-scheme/${workflow}/2029-30/000001`,
    workflow,
    scheme: "magnet-scheme",
    state,
    round: 1,
    version: 1,
    partyId: "surya",
    place: "in-od",
    makerId: "maker",
    lastEditorId: "editor",
    fiscalYear: 2029,
    openedAt: at,
    moves: [
      move(1, "maker", null),
      move(2, "recommender", "recommendation"),
      move(3, "concurrer", "concurrence"),
      move(4, "decider", "some-stage"),
    ],
  };
}

function actorOf(role: Role, relation: Relation): Actor {
  const [personId = "", forPersonId = null] = relation.split(" for ");
  const scopes: Partial<Record<Role, Actor["scope"]>> = {
    applicant: { kind: "party", key: "surya" },
    "state-officer": { kind: "state", key: "in-od" },
  };
  return { personId, role, forPersonId, scope: scopes[role] ?? null, amountMostPaise: null };
}

const answers: readonly Response[] = ["approve", "reject"];

/** Everything that can be tried at a state. */
const tries = roles.flatMap((role) =>
  verbs.flatMap((verb) =>
    answers.flatMap((response) =>
      relations.map((relation) => ({ role, verb, response, relation })),
    ),
  ),
);

/** What came out otherwise than was written down. */
function faultsAt(workflow: Workflow, state: string): string[] {
  const deeds = expectedDeeds.filter(
    (row) => row.workflow === workflow.workflow && row.from === state,
  );
  const record = recordAt(workflow.workflow, state);
  return tries.flatMap(({ role, verb, response, relation }) => {
    const found = permissionFor(workflow, record, actorOf(role, relation), { verb, response });
    const to = "step" in found ? found.step.to : undefined;
    const deed = deeds.find(
      (row) => row.verb === verb && row.role === role && ["", response].includes(row.answer),
    );
    const expectedTo = deed && mayDo(deed, relation) ? deed.to : undefined;
    if (to === expectedTo) return [];
    return [`${state} ${verb}:${response} ${role} ${relation}: ${to ?? "refused"}`];
  });
}

test.each(workflows.map((workflow) => [workflow.workflow, workflow] as const))(
  "in a %s every role, verb, answer, state and relation may do what was written down, and nothing else",
  (_name, workflow) => {
    for (const state of Object.keys(workflow.states)) expect(faultsAt(workflow, state)).toEqual([]);
  },
);

test("every workflow and every step is in what was written down", () => {
  const declared = workflows.flatMap(({ workflow, steps }) =>
    steps.map(({ from, verb, to, role }) => [workflow, from, verb, to, role].join(" ")),
  );
  const written = expectedDeeds.map(({ workflow, from, verb, to, role }) =>
    [workflow, from, verb, to, role].join(" "),
  );
  expect(written.sort()).toEqual(declared.sort());
});

test("an applicant of another party, an officer of another State or scheme may do nothing at all", () => {
  const others: readonly Actor["scope"][] = [
    { kind: "party", key: "chandra" },
    { kind: "state", key: "in-ap" },
    { kind: "scheme", key: "recycling-scheme" },
  ];
  for (const workflow of workflows) {
    for (const { from, verb, answer, role } of expectedDeeds.filter(
      (deed) => deed.workflow === workflow.workflow,
    )) {
      for (const scope of others) {
        const actor = { ...actorOf(role as Role, "stranger"), scope };
        const intent = {
          verb: verb as never,
          ...(answer === "" ? {} : { response: answer as Response }),
        };
        const found = permissionFor(workflow, recordAt(workflow.workflow, from), actor, intent);
        expect("refused" in found, `${from} ${verb} ${role}`).toBe(true);
      }
    }
  }
});
