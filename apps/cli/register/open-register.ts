/**
 * The register's books for the command line: the server named by DATABASE_URL, else the data folder's
 * own, beside a Lodestone that runs on it or without one. Whoever can open either keeps the books
 * anyway (the owner's secret lies there); that is why the command line may act as a person without a
 * password, and why the trail says "command-line" on all it does.
 */
import { randomUUID } from "node:crypto";
import type { Mission } from "@lodestone/mission/mission";
import type { RegisterContext } from "@lodestone/register/commands/context";
import { schemeRulesOf } from "@lodestone/register/magnet/scheme-rules";
import { openRegister } from "@lodestone/register/open-register";

export interface OpenedRegister {
  readonly context: RegisterContext;
  readonly ownerUrl: string;
  readonly dataFolder: string;
  readonly close: () => Promise<void>;
}

/** `unwritten`: for a restore, which fills a database that nothing has been written to. */
export async function openForCommand(
  environment: NodeJS.ProcessEnv,
  mission: Mission,
  unwritten: boolean,
): Promise<OpenedRegister> {
  const { database, ...opened } = await openRegister(environment, { shared: true, unwritten });
  const now = () => new Date().toISOString();
  const rules = schemeRulesOf(mission);
  return { context: { db: database, now, newId: randomUUID, rules }, ...opened };
}
