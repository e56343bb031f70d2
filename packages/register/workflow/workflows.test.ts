/** What every declared workflow must be, whatever it is of. */
import { catalogues } from "@lodestone/words/catalogue";
import { describe, expect, test } from "vitest";
import { roles } from "./roles.ts";
import { moneyVerbs, verbs } from "./verbs.ts";
import { stepsFrom, type Workflow } from "./workflow.ts";
import { workflows } from "./workflows.ts";

describe.each(workflows.map((workflow) => [workflow.workflow, workflow] as const))(
  "the workflow of a %s",
  (_name, workflow) => {
    const states = Object.keys(workflow.states);

    test("begins in a state it has, and every step joins two of them", () => {
      expect(states).toContain(workflow.initial);
      for (const { from, to } of workflow.steps) {
        expect(states).toContain(from);
        expect(states).toContain(to);
      }
    });

    test("reaches every state from its beginning", () => {
      expect([...reachable(workflow)].sort()).toEqual([...states].sort());
    });

    test("can leave every state that has a desk, and none that has not", () => {
      for (const state of states) {
        const open = workflow.states[state] !== null;
        expect(stepsFrom(workflow, state).length > 0, state).toBe(open);
      }
    });

    test("has one step at most for a role, a verb and an answer", () => {
      const keys = workflow.steps.map(({ from, verb, response, role }) =>
        [from, verb, response, role].join("/"),
      );
      expect(new Set(keys).size).toBe(keys.length);
    });

    test("lets no administrator, auditor or member of the public take a step, but in an emergency", () => {
      const watches = workflow.steps.filter(({ role }) =>
        ["administrator", "auditor", "public"].includes(role),
      );
      if (workflow.workflow !== "emergency") expect(watches).toEqual([]);
      for (const { verb } of watches) expect(moneyVerbs).not.toContain(verb);
    });

    test("decides wherever money moves, and gives a return a new round", () => {
      for (const step of workflow.steps) {
        if (moneyVerbs.includes(step.verb)) expect(step.stage, step.verb).toBeDefined();
        expect(step.voids ?? false).toBe(step.verb === "return");
      }
    });

    test("stops the clock only on the applicant's desk", () => {
      for (const desk of Object.values(workflow.states)) {
        if (desk?.clock === "stops") expect(["applicant", "steward"]).toContain(desk.role);
      }
    });

    test("has words for its name, states, stages, verbs and roles in both languages", () => {
      const keys = [
        `workflow.${workflow.workflow}`,
        ...states.map((state) => `state.${workflow.workflow}.${state}`),
        ...workflow.steps.flatMap(({ stage }) => (stage === undefined ? [] : [`stage.${stage}`])),
        ...verbs.map((verb) => `verb.${verb}`),
        ...roles.map((role) => `role.${role}`),
      ];
      for (const key of keys) {
        expect(catalogues.en, key).toHaveProperty([key]);
        expect(catalogues.hi, key).toHaveProperty([key]);
      }
    });
  },
);

test("there are sixteen verbs and eleven roles", () => {
  expect(verbs).toHaveLength(16);
  expect(roles).toHaveLength(11);
});

function reachable(workflow: Workflow): ReadonlySet<string> {
  const found = new Set([workflow.initial]);
  for (let size = 0; size !== found.size; ) {
    size = found.size;
    for (const { from, to } of workflow.steps) if (found.has(from)) found.add(to);
  }
  return found;
}
