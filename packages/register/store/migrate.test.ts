import { randomBytes } from "node:crypto";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase } from "../postgres/test-database.test-data.ts";
import { connect } from "./connect.ts";
import { withSession } from "./databases.ts";
import { migrate } from "./migrate.ts";

let base = "";
beforeAll(async () => {
  base = await mkdtemp(path.join(os.tmpdir(), "lodestone-migrations-"));
});
afterAll(() => rm(base, { recursive: true, force: true }));

/** The migrations of this release, with files added or changed. */
async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = path.join(base, randomBytes(4).toString("hex"));
  await cp(path.join(import.meta.dirname, "migrations"), folder, { recursive: true });
  for (const [name, sql] of Object.entries(files)) await writeFile(path.join(folder, name), sql);
  return folder;
}

/** The number after this release's last, as file names bear it. */
async function nextNumber(): Promise<string> {
  const { ownerUrl } = await freshDatabase("empty");
  const { applied } = await migrate(ownerUrl);
  return String(applied.length + 1).padStart(4, "0");
}

const query = <Row extends object>(url: string, sql: string) =>
  withSession(url, async (session) => (await session.query<Row>(sql)).rows);

test("a migrated database has nothing left to migrate, and the server's role can read it", async () => {
  const { ownerUrl, appUrl } = await freshDatabase();
  expect((await migrate(ownerUrl)).applied).toEqual([]);
  const database = connect(appUrl);
  const rows = await database
    .selectFrom("register.migration")
    .select(["number", "applied_at"])
    .orderBy("number")
    .execute();
  expect(rows[0]?.number).toBe(1);
  expect(rows[0]?.applied_at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  await database.destroy();
});

test("two migrators at once do the work once", async () => {
  const { ownerUrl } = await freshDatabase("empty");
  const both = await Promise.all([migrate(ownerUrl), migrate(ownerUrl)]);
  expect(both.map(({ applied }) => applied.length > 0).sort()).toEqual([false, true]);
});

test("a migration that fails is undone whole and says why", async () => {
  const { ownerUrl } = await freshDatabase();
  const name = `${await nextNumber()}-half`;
  const folder = await folderWith({
    [`${name}.sql`]: "create table register.half (id int);\nselect 1 / 0;",
  });
  await expect(migrate(ownerUrl, { folder })).rejects.toThrow(
    `"${name}" failed and was undone: division by zero`,
  );
  expect(await query(ownerUrl, "select to_regclass('register.half') as half")).toEqual([
    { half: null },
  ]);
  expect((await migrate(ownerUrl)).applied).toEqual([]);
});

test("a migration changed after it was applied is refused, other line ends are not a change", async () => {
  const { ownerUrl } = await freshDatabase();
  const folder = await folderWith({ "0001-ground.sql": "create schema register;" });
  await expect(migrate(ownerUrl, { folder })).rejects.toThrow(
    '"0001-ground" is not the one that made this database',
  );
  const file = path.join(import.meta.dirname, "migrations", "0001-ground.sql");
  const windows = (await readFile(file, "utf8")).replaceAll("\n", "\r\n");
  const same = await folderWith({ "0001-ground.sql": windows });
  expect((await migrate(ownerUrl, { folder: same })).applied).toEqual([]);
});

test("an older release refuses a newer database, and a gap in the numbers is refused", async () => {
  const { ownerUrl } = await freshDatabase();
  const name = `${await nextNumber()}-later`;
  await migrate(ownerUrl, { folder: await folderWith({ [`${name}.sql`]: "select 1" }) });
  await expect(migrate(ownerUrl)).rejects.toThrow(`knows the migration "${name}"`);
  await expect(
    migrate(ownerUrl, { folder: await folderWith({ "0999-far.sql": "select 1" }) }),
  ).rejects.toThrow('"0999-far.sql" should bear the number');
});

test("the server's role owns nothing and gets nothing that a migration did not grant", async () => {
  const { ownerUrl, appUrl } = await freshDatabase();
  await query(ownerUrl, "create table register.later (id int)");
  for (const sql of [
    "select * from register.later",
    "insert into register.migration values (99, 'x', repeat('0', 64))",
    "update register.migration set name = 'x'",
    "delete from register.migration",
    "truncate register.migration",
    "drop table register.migration",
    "create table register.mine (id int)",
    "create table public.mine (id int)",
    "create schema mine",
    "alter table register.migration disable trigger user",
    "set role lodestone",
    "set session_replication_role = replica",
    "create role more",
  ])
    await expect(query(appUrl, sql), sql).rejects.toThrow(
      /permission denied|must be (owner|superuser)/,
    );
});

/** An owner as a foreign server gives one: no superuser, with a database of its own. */
async function foreignOwner(): Promise<{ ownerUrl: string; owner: string; appUrl: string }> {
  const { ownerUrl, appUrl } = await freshDatabase("empty");
  const owner = `owner_${randomBytes(4).toString("hex")}`;
  const url = new URL(ownerUrl);
  await query(
    ownerUrl,
    `create role ${owner} login createrole password 'secret';
     alter database ${url.pathname.slice(1)} owner to ${owner}`,
  );
  url.username = owner;
  url.password = "secret";
  return { ownerUrl: url.href, owner, appUrl };
}

test("a role that may act as the owner is refused as the server's", async () => {
  const { ownerUrl, owner, appUrl } = await foreignOwner();
  await query((await freshDatabase()).ownerUrl, `grant ${owner} to lodestone_app`);
  await expect(migrate(ownerUrl, { appUrl })).rejects.toThrow("may do more than the server should");
});

test("an owner who did not make the server's role is told to give its address", async () => {
  const { ownerUrl, appUrl } = await foreignOwner();
  await expect(migrate(ownerUrl)).rejects.toThrow("give its address in LODESTONE_APP_DATABASE_URL");
  expect((await migrate(ownerUrl, { appUrl })).appUrl).toBe(appUrl);
  expect(await query(appUrl, "select count(*) > 0 as some from register.migration")).toEqual([
    { some: true },
  ]);
});

test("an address that leads nowhere is refused in words that keep the password", async () => {
  const { ownerUrl } = await freshDatabase();
  const { port, pathname } = new URL(ownerUrl);
  const wrong: readonly (readonly [string, RegExp])[] = [
    ["mysql://root:hush@localhost/x", /DATABASE_URL must look like postgres:/],
    ["localhost:5432", /DATABASE_URL must look like postgres:/],
    ["postgres://someone:hush@127.0.0.1:5432", /DATABASE_URL must look like postgres:/],
    [`postgres://lodestone:hush@127.0.0.1:${port}${pathname}`, /password authentication failed/],
    [ownerUrl.replace(pathname, "/nowhere"), /"nowhere" at .* does not exist/],
    ["postgres://someone:hush@127.0.0.1:1/x", /"x" at 127\.0\.0\.1:1 .*ECONNREFUSED/],
    ["postgres://someone:hush@no.such.invalid/x", /cannot be opened as "someone"/],
  ];
  for (const [url, said] of wrong) {
    const error: unknown = await migrate(url).catch((refusal: unknown) => refusal);
    expect(String(error), url).toMatch(said);
    expect(String(error), url).not.toContain("hush");
  }
  await expect(migrate(ownerUrl, { appUrl: ownerUrl })).rejects.toThrow(
    'works as the role "lodestone_app"',
  );
});
