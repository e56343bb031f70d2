/** One PostgreSQL for all tests of a run, with one migrated database from which theirs are copied. */
import { mkdtemp, readdir, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { createDatabase } from "../store/databases.ts";
import { prepareDatabase } from "../store/prepare.ts";
import { startPostgres } from "./start-postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    migratedOwnerUrl: string;
    migratedAppUrl: string;
  }
}

const PREFIX = "lodestone-register-tests-";

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  await sweep();
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), `${PREFIX}${process.pid}-`));
  const server = await startPostgres({ dataFolder, durable: false });
  const owner = new URL(server.ownerUrl);
  owner.pathname = "/migrated";
  await createDatabase(server.ownerUrl, "migrated");
  const { appUrl } = await prepareDatabase(owner.href);
  project.provide("migratedOwnerUrl", owner.href);
  project.provide("migratedAppUrl", appUrl);
  return async () => {
    await server.stop();
    await rm(dataFolder, { recursive: true, force: true });
  };
}

/** A killed run leaves its folder; its server ends by itself within a minute of losing it. */
async function sweep(): Promise<void> {
  for (const name of await readdir(os.tmpdir())) {
    if (!name.startsWith(PREFIX) || lives(Number(name.slice(PREFIX.length).split("-")[0])))
      continue;
    await rm(path.join(os.tmpdir(), name), { recursive: true, force: true });
  }
}

function lives(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
