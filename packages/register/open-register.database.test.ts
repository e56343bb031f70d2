import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { openRegister, type OpenRegister } from "./open-register.ts";
import { dataFolder } from "./postgres/cluster.ts";
import { startPostgres } from "./postgres/start-postgres.ts";
import { freshDatabase } from "./postgres/test-database.test-data.ts";

const migrationsSeen = async ({ database }: OpenRegister) =>
  (await database.selectFrom("register.migration").select("number").execute()).length;

test("a server named in DATABASE_URL is migrated and used, and not stopped", async () => {
  const { ownerUrl } = await freshDatabase("empty");
  for (const time of ["first", "second"]) {
    const register = await openRegister({ DATABASE_URL: ownerUrl });
    expect(await migrationsSeen(register), time).toBeGreaterThan(0);
    await register.close();
  }
});

test("without one PostgreSQL is started on the data folder and stopped at the end", async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), "lodestone-open-"));
  const register = await openRegister({ LODESTONE_DATA: folder });
  expect(await migrationsSeen(register)).toBeGreaterThan(0);
  const beside = await openRegister({ LODESTONE_DATA: folder }, { shared: true });
  expect(await migrationsSeen(beside)).toBeGreaterThan(0);
  await beside.close();
  expect(await migrationsSeen(register)).toBeGreaterThan(0);
  await register.close();
  const wrong = { LODESTONE_DATA: folder, LODESTONE_APP_DATABASE_URL: "postgres://x:y@h/z" };
  await expect(openRegister(wrong)).rejects.toThrow('works as the role "lodestone_app"');
  const again = await startPostgres({ dataFolder: folder });
  expect(again.adopted).toBe(false);
  await again.stop();
  await rm(folder, { recursive: true, force: true });
});

test("the data folder lies outside the checkout, where its owner can find it", () => {
  expect(dataFolder({ LODESTONE_DATA: "/srv/register" })).toBe(path.resolve("/srv/register"));
  expect(path.relative(path.join(import.meta.dirname, "..", ".."), dataFolder({}))).toMatch(
    /^\.\./,
  );
});
