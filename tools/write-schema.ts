/** `node tools/write-schema.ts`: writes packages/register/store/schema.sql from a migrated database. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { startPostgres } from "@lodestone/register/postgres/start-postgres";
import { migrate } from "@lodestone/register/store/migrate";
import { dumpSchema } from "@lodestone/register/store/schema-dump";

const file = path.join(import.meta.dirname, "..", "packages", "register", "store", "schema.sql");
const dataFolder = await mkdtemp(path.join(os.tmpdir(), "lodestone-schema-"));
const server = await startPostgres({ dataFolder, durable: false });
try {
  await migrate(server.ownerUrl);
  await writeFile(file, await dumpSchema(server.ownerUrl));
} finally {
  await server.stop();
  await rm(dataFolder, { recursive: true, force: true });
}
