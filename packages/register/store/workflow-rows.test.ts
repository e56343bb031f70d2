/** The database guards the very workflows that are declared, no more and no less. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase, type FreshDatabase } from "../postgres/test-database.test-data.ts";
import { connect, type Database } from "./connect.ts";
import { workflowStateRows, workflowStepRows, writeWorkflows } from "./workflow-rows.ts";

let fresh: FreshDatabase;
let owner: Database;

beforeAll(async () => {
  fresh = await freshDatabase();
  owner = connect(fresh.ownerUrl, 1);
});
afterAll(async () => {
  await owner.destroy();
  await fresh.drop();
});

const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();
const inOrder = (row: object) => Object.fromEntries(Object.entries(row).sort());

async function kept() {
  const states = await owner.selectFrom("register.workflow_state").selectAll().execute();
  const steps = await owner.selectFrom("register.workflow_step").selectAll().execute();
  return { states: sorted(states.map(inOrder)), steps: sorted(steps.map(inOrder)) };
}

test("the tables hold each declared state and step", async () => {
  const { states, steps } = await kept();
  expect(states).toEqual(sorted(workflowStateRows().map(inOrder)));
  expect(steps).toEqual(sorted(workflowStepRows().map(inOrder)));
});

test("writing them again changes nothing, and a state no longer declared goes", async () => {
  const before = await kept();
  await owner
    .insertInto("register.workflow_state")
    .values({ workflow: "claim", state: "forgotten", desk: null, editable: false, initial: false })
    .execute();
  await writeWorkflows(owner);
  expect(await kept()).toEqual(before);
});
