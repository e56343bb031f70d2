import { randomBytes } from "node:crypto";
import {
  appendFile,
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { CompiledQuery } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase } from "../postgres/test-database.test-data.ts";
import { backUp } from "./back-up.ts";
import type { VerifyChains } from "./backup-manifest.ts";
import { withSession } from "./databases.ts";
import { migrate } from "./migrate.ts";
import { restore } from "./restore.ts";
import { dumpSchema } from "./schema-dump.ts";

let folder = "";
let ground = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "lodestone-backup-"));
  ground = path.join(folder, "migrations");
  await mkdir(ground);
  const first = "0001-ground.sql";
  await copyFile(path.join(import.meta.dirname, "migrations", first), path.join(ground, first));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const newFolder = () => path.join(folder, randomBytes(4).toString("hex"));

/** Tables as a register may have them: guarded, chained, pointing at each other, in two schemas. */
const TABLES = `
create schema auth;
create table auth."user" (id text primary key, "emailVerified" boolean);
create table register.entry (
  number bigint generated always as identity primary key,
  previous bigint references register.entry,
  head bigint,
  note text, amount_paise bigint, share numeric, at timestamptz, day date, proof bytea,
  facts jsonb, tags text[], amounts bigint[],
  twice text generated always as (note || note) stored
);
create table register.book (id int primary key, last bigint not null references register.entry);
alter table register.entry add foreign key (head) references register.book;
create function register.guard() returns trigger language plpgsql
  as $$ begin raise exception 'entries stand'; end $$;
create trigger guard before insert or update or delete on register.entry
  for each row execute function register.guard();
alter table register.entry disable trigger guard;
`;
const ROWS = `
insert into auth."user" values ('u1', null);
insert into register.entry (note, amount_paise, share, at, day, proof, facts, tags, amounts) values
  (null, null, null, null, null, null, null, null, null),
  (E'tab\\t line\\n back\\\\slash \\\\N ₹ लिथियम 🜛', 9223372036854775807, 0.1000, '2026-04-01 00:00:00.123456+05:30',
   '2026-03-31', '\\x00ff5c0a', '{"a": [1, null, "₹"]}', array['x', null, ',"'], array[1, -9007199254740993]),
  ('', -9223372036854775808, 'NaN', 'infinity', '0001-01-01', '', 'null', '{}', '{}');
insert into register.book values (1, 3);
update register.entry set previous = number - 1, head = 1 where number > 1;
alter table register.entry enable always trigger guard;
`;

const chains: VerifyChains = async (database) => {
  const { rows } = await database.executeQuery<{ number: bigint }>(
    CompiledQuery.raw("select max(number) as number from register.entry"),
  );
  return { entry: String(rows[0]?.number) };
};

/** Only the first migration: the tables are this test's own, with whatever a table may have. */
async function grounded(): Promise<string> {
  const { ownerUrl, appUrl } = await freshDatabase("empty");
  await migrate(ownerUrl, { appUrl, folder: ground });
  return ownerUrl;
}

async function twoDatabases() {
  const [full, empty] = [await grounded(), await grounded()];
  await withSession(full, (session) => session.query(TABLES + ROWS));
  await withSession(empty, (session) =>
    session.query(`${TABLES}
    alter table register.entry enable always trigger guard;`),
  );
  return { full, empty };
}

async function contentOf(url: string) {
  return withSession(url, async (session) => ({
    entries: (await session.query("select * from register.entry order by number"))
      .rows as unknown[],
    books: (await session.query("select * from register.book")).rows as unknown[],
    users: (await session.query('select * from auth."user"')).rows as unknown[],
  }));
}

test("what is restored is what was backed up, to the last odd character", async () => {
  const { full, empty } = await twoDatabases();
  const target = newFolder();
  const made = await backUp(full, target, chains);
  expect(made.tables.map(({ table, rows }) => [table, rows])).toEqual([
    ['auth."user"', 1],
    ["register.book", 1],
    ["register.entry", 3],
  ]);
  expect(made.chainHeads).toEqual({ entry: "3" });
  const schema = await dumpSchema(empty);
  await restore(empty, target, chains);
  expect(await contentOf(empty)).toEqual(await contentOf(full));
  const { entries } = await contentOf(empty);
  expect(entries[1]).toMatchObject({
    amount_paise: 9223372036854775807n,
    share: "0.1000",
    at: "2026-03-31T18:30:00.123456Z",
    day: "2026-03-31",
    amounts: [1n, -9007199254740993n],
    tags: ["x", null, ',"'],
  });
  expect(await dumpSchema(empty)).toBe(schema);
  const next = "insert into register.entry (note) values ('next') returning number";
  await expect(withSession(empty, (session) => session.query(next))).rejects.toThrow(
    "entries stand",
  );
  await withSession(empty, async (session) => {
    await session.query("alter table register.entry disable trigger guard");
    // The refused try took 4: the counter went on from the last restored number.
    expect((await session.query(next)).rows).toEqual([{ number: 5n }]);
  });
});

test("a backup shows one moment, whatever is entered while it is made", async () => {
  const { full } = await twoDatabases();
  const target = newFolder();
  const { chainHeads } = await backUp(full, target, async (database) => {
    await withSession(full, (session) => session.query(`insert into auth."user" values ('u2')`));
    const { rows } = await database.executeQuery<{ users: bigint }>(
      CompiledQuery.raw('select count(*) as users from auth."user"'),
    );
    return { users: String(rows[0]?.users) };
  });
  expect(chainHeads).toEqual({ users: "1" });
});

test("only its maker can read a backup, and an older one is never overwritten", async () => {
  const { full } = await twoDatabases();
  const target = newFolder();
  await backUp(full, target, chains);
  expect((await stat(target)).mode & 0o077).toBe(0);
  for (const file of await readdir(target))
    expect((await stat(path.join(target, file))).mode & 0o077, file).toBe(0);
  await expect(backUp(full, target, chains)).rejects.toThrow("exists already");
});

test("a restore that cannot be whole leaves the database as empty as it was", async () => {
  const { full, empty } = await twoDatabases();
  const target = newFolder();
  await backUp(full, target, chains);
  await expect(restore(full, target, chains)).rejects.toThrow("holds rows already");
  await expect(restore(await grounded(), target, chains)).rejects.toThrow(
    "The tables of the backup are not those",
  );
  await expect(restore(empty, newFolder(), chains)).rejects.toThrow("is not the manifest");
  await expect(restore(empty, target, () => Promise.resolve({ entry: "2" }))).rejects.toThrow(
    "do not end in what the backup recorded",
  );
  const broken: VerifyChains = () => Promise.reject(new Error("entry 2 does not follow entry 1"));
  await expect(restore(empty, target, broken)).rejects.toThrow("entry 2 does not follow entry 1");
  const manifestFile = path.join(target, "manifest.json");
  const manifest = await readFile(manifestFile, "utf8");
  await writeFile(manifestFile, manifest.replace('"0001-ground"', '"0001-other"'));
  await expect(restore(empty, target, chains)).rejects.toThrow('made at migration "0001-other"');
  await writeFile(manifestFile, manifest);
  await appendFile(path.join(target, "register.entry.copy"), "\n");
  await expect(restore(empty, target, chains)).rejects.toThrow("is not as it was");
  expect(await contentOf(empty)).toEqual({ entries: [], books: [], users: [] });
});

test("a reference to a row that is not there is refused", async () => {
  const { full, empty } = await twoDatabases();
  const target = newFolder();
  await withSession(full, (session) =>
    session.query(`alter table register.book drop constraint book_last_fkey;
      update register.book set last = 77`),
  );
  await backUp(full, target, chains);
  await expect(restore(empty, target, chains)).rejects.toThrow("book_last_fkey");
});

test("an owner without a superuser's rights backs up and restores as well", async () => {
  const { full } = await twoDatabases();
  const target = newFolder();
  await backUp(full, target, chains);
  const ours = await freshDatabase("empty");
  const owner = `owner_${randomBytes(4).toString("hex")}`;
  await withSession(ours.ownerUrl, (session) =>
    session.query(`create role ${owner} login createrole password 'p@ss/word';
      alter database ${new URL(ours.ownerUrl).pathname.slice(1)} owner to ${owner}`),
  );
  const url = new URL(ours.ownerUrl);
  url.username = owner;
  url.password = "p%40ss%2Fword";
  await migrate(url.href, { appUrl: ours.appUrl, folder: ground });
  await withSession(url.href, (session) =>
    session.query(`${TABLES}
    alter table register.entry enable always trigger guard;`),
  );
  await restore(url.href, target, chains);
  const again = newFolder();
  const { tables } = await backUp(url.href, again, chains);
  expect(tables).toEqual((await backUp(full, newFolder(), chains)).tables);
});
