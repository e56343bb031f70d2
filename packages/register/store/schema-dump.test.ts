import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { freshDatabase } from "../postgres/test-database.test-data.ts";
import { withSession } from "./databases.ts";
import { dumpSchema } from "./schema-dump.ts";

test("the committed schema is what the migrations make; else run `node tools/write-schema.ts`", async () => {
  const { ownerUrl } = await freshDatabase();
  const committed = await readFile(path.join(import.meta.dirname, "schema.sql"), "utf8");
  expect(await dumpSchema(ownerUrl)).toBe(committed);
});

test("everything that can differ between two databases is seen in their schemas", async () => {
  const { ownerUrl } = await freshDatabase();
  const changes = [
    "create extension btree_gist",
    "create schema other; grant usage on schema other to lodestone_app",
    "create type register.mood as enum ('good', 'bad')",
    "create domain register.paise as bigint check (value >= 0)",
    "create sequence register.receipt",
    `create table register.parent (id bigint generated always as identity primary key,
       name text collate "C" not null default 'x', twice text generated always as (name || name) stored)`,
    "comment on column register.parent.name is 'what it is called'",
    `create table register.child (parent bigint references register.parent, during daterange,
       exclude using gist (parent with =, during with &&))`,
    "create table register.by_year (year int) partition by list (year)",
    "create table register.by_year_2027 partition of register.by_year for values in (2027)",
    "create index on register.child (during)",
    "create unique index on register.parent (lower(name)) where id > 5",
    "create view register.names with (security_invoker = true) as select name from register.parent",
    `create function register.refuse() returns trigger language plpgsql as $$begin raise 'no'; end$$`,
    "revoke execute on function register.refuse() from public",
    `create trigger keep before update or delete on register.parent for each row execute function register.refuse()`,
    "alter table register.parent enable always trigger keep",
    "alter table register.parent enable row level security",
    "create policy own on register.parent for select to lodestone_app using (id > 1)",
    "grant select, insert on register.parent to lodestone_app",
    "grant update (name) on register.parent to lodestone_app",
    "alter default privileges in schema register grant select on tables to lodestone_app",
    "alter table register.child alter column parent set not null",
  ];
  let before = await dumpSchema(ownerUrl);
  for (const change of changes) {
    await withSession(ownerUrl, (session) => session.query(change));
    const after = await dumpSchema(ownerUrl);
    expect(after, change).not.toBe(before);
    before = after;
  }
});
