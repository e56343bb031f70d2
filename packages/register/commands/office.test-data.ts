/** An office for tests: a database of its own, the India pack, and commands by whoever is to give them. */
import { randomUUID } from "node:crypto";
import type { Mission } from "@lodestone/mission/mission";
import { indiaMission } from "../records/india.test-data.ts";
import { schemeRulesOf } from "../magnet/scheme-rules.ts";
import { freshDatabase } from "../postgres/test-database.test-data.ts";
import { connect, type Database } from "../store/connect.ts";
import { writeWorkflows } from "../store/workflow-rows.ts";
import type { Actor } from "../workflow/actor.ts";
import type { Caller, RegisterContext } from "./context.ts";
import type { Outcome } from "./run-command.ts";

export interface Office {
  readonly database: Database;
  readonly context: RegisterContext;
  readonly mission: Mission;
  close(): Promise<void>;
}

export async function testOffice(): Promise<Office> {
  const fresh = await freshDatabase();
  const owner = connect(fresh.ownerUrl, 1);
  await writeWorkflows(owner);
  await owner.destroy();
  const database = connect(fresh.appUrl);
  const mission = await indiaMission();
  const context = {
    db: database,
    now: () => "2026-12-01T06:00:00.000Z",
    newId: randomUUID,
    rules: schemeRulesOf(mission),
  };
  return {
    database,
    context,
    mission,
    async close() {
      await database.destroy();
      await fresh.drop();
    },
  };
}

/** The caller with a key of this one command. */
export function by(actor: Actor, key: string = randomUUID()): Caller {
  return { actor, key };
}

/** What a command did; a refusal is the test's failure, told in its own words. */
export function done(outcome: Outcome): Readonly<Record<string, unknown>> {
  if ("refused" in outcome) throw new Error(JSON.stringify(outcome));
  return outcome.done;
}

/** The key of the sentence a command was refused with, or of its faults' fields. */
export function refusedWith(outcome: Outcome): string {
  return "refused" in outcome ? outcome.refused.key : "not refused";
}
