/**
 * The declared workflows as rows of the database's own guard. Written by the owner after the
 * migrations, so that a new workflow is a new file and nothing else.
 */
import { sql, type Kysely } from "kysely";
import { workflows } from "../workflow/workflows.ts";
import type { Tables } from "./tables.ts";

export function workflowStateRows() {
  return workflows.flatMap(({ workflow, states, initial }) =>
    Object.entries(states).map(([state, desk]) => ({
      workflow,
      state,
      desk: desk?.role ?? null,
      editable: desk?.editable ?? false,
      initial: state === initial,
    })),
  );
}

export function workflowStepRows() {
  return workflows.flatMap(({ workflow, steps }) =>
    steps.map((step) => ({
      workflow,
      verb: step.verb,
      from_state: step.from,
      to_state: step.to,
      role: step.role,
      stage: step.stage ?? null,
      response: step.response ?? null,
      voids: step.voids ?? false,
      never_after: [...(step.neverAfter ?? [])],
      within_amount: step.withinAmount ?? false,
    })),
  );
}

/** Brings the two tables to what is declared. A state that cases stand in cannot be taken away: the database refuses. */
export async function writeWorkflows(owner: Kysely<Tables>): Promise<void> {
  await owner.transaction().execute(async (trx) => {
    await sql`lock table register.workflow_step in exclusive mode`.execute(trx);
    await trx.deleteFrom("register.workflow_step").execute();
    for (const row of workflowStateRows()) {
      await trx
        .insertInto("register.workflow_state")
        .values(row)
        .onConflict((conflict) =>
          conflict
            .columns(["workflow", "state"])
            .doUpdateSet({ desk: row.desk, editable: row.editable, initial: row.initial }),
        )
        .execute();
    }
    const kept = workflowStateRows().map(({ workflow, state }) => `${workflow}/${state}`);
    await sql`delete from register.workflow_state where workflow || '/' || state <> all (${kept})`.execute(
      trx,
    );
    await trx.insertInto("register.workflow_step").values(workflowStepRows()).execute();
  });
}
