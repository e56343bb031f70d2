import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase, type FreshDatabase } from "../postgres/test-database.test-data.ts";
import { connect, type Database } from "./connect.ts";
import { insertUndertakings, type NewUndertaking } from "./records.ts";
import {
  tallyUndertakings,
  undertakingPage,
  type UndertakingFilter,
  type UndertakingSort,
} from "./undertaking-list.ts";

let fresh: FreshDatabase;
let database: Database;

const places = ["in-od", "in-ap", null];
const rows: NewUndertaking[] = Array.from({ length: 250 }, (_, i) => ({
  undertakingId: `unit-${String(i).padStart(3, "0")}`,
  kind: i % 2 === 0 ? "plant" : "mine",
  values: {
    // Names repeat, so that the key must part them.
    name_en: `Unit ${"cab"[i % 3] ?? ""} ${i % 7}`,
    name_hi: i % 5 === 0 ? "भारतीय संयंत्र" : "",
    place: places[i % 3] ?? null,
    scheme: i % 4 === 0 ? "magnet-scheme" : null,
    status: i % 10 === 0 ? "existing" : "candidate",
  },
  pack: null,
}));

beforeAll(async () => {
  fresh = await freshDatabase();
  database = connect(fresh.appUrl);
  const writer = { personId: "00000000-0000-4000-8000-000000000001", at: "2026-12-01T06:00:00Z" };
  await database.transaction().execute((trx) => insertUndertakings(trx, rows, writer));
});

afterAll(async () => {
  await database.destroy();
  await fresh.drop();
});

async function everyPage(filter: UndertakingFilter, sort: UndertakingSort, descending: boolean) {
  const keys: string[] = [];
  let after: string | undefined;
  do {
    const page = await undertakingPage(database, filter, { sort, descending, after, limit: 17 });
    expect(page.records.length).toBeLessThanOrEqual(17);
    keys.push(...page.records.map(({ undertakingId }) => undertakingId));
    after = page.next ?? undefined;
  } while (after !== undefined);
  return keys;
}

const sorts: readonly UndertakingSort[] = ["name", "key", "changed"];
const filters: readonly UndertakingFilter[] = [
  {},
  { kind: "mine" },
  { place: "in-od" },
  { kind: "plant", scheme: "magnet-scheme" },
  { status: "existing", text: "unit" },
];

test.each(
  sorts.flatMap((sort) =>
    filters.flatMap((filter) => [true, false].map((descending) => ({ sort, filter, descending }))),
  ),
)(
  "the pages of a list together hold each record once, in order: $sort, $filter, descending $descending",
  async ({ sort, filter, descending }) => {
    const keys = await everyPage(filter, sort, descending);
    const expected = rows
      .filter(
        ({ kind, values }) =>
          (filter.kind === undefined || kind === filter.kind) &&
          (filter.place === undefined || values["place"] === filter.place) &&
          (filter.scheme === undefined || values["scheme"] === filter.scheme) &&
          (filter.status === undefined || values["status"] === filter.status),
      )
      .map(({ undertakingId, values }) => ({
        undertakingId,
        name: String(values["name_en"]).toLowerCase(),
      }))
      .sort((a, b) =>
        sort === "name" && a.name !== b.name
          ? a.name < b.name
            ? -1
            : 1
          : a.undertakingId < b.undertakingId
            ? -1
            : 1,
      )
      .map(({ undertakingId }) => undertakingId);
    expect(keys).toEqual(descending ? [...expected].reverse() : expected);
  },
);

test("words are found by how they begin, in either language and in the key; marks are no operators", async () => {
  const found = async (text: string) =>
    (await tallyUndertakings(database, { text })).reduce((sum, { count }) => sum + count, 0);
  expect(await found("uni")).toBe(250);
  expect(await found("भारत")).toBe(50);
  expect(await found("भारतीय संयं")).toBe(50);
  expect(await found("unit 007")).toBe(1);
  expect(await found("unit & ! | ( ' :*")).toBe(250);
  expect(await found("nowhere")).toBe(0);
});

test("a place that is none of this list is refused in words, whatever it says", async () => {
  const place = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString("base64url");
  const { next } = await undertakingPage(database, {}, { sort: "name", limit: 1 });
  const none = [
    ["key", "%%%"],
    ["key", place()],
    ["key", Buffer.from("7").toString("base64url")],
    ["key", place("key", 7, {})],
    ["key", place("key", "", "\0")],
    ["name", place("name", "\ud800", "x")],
    ["key", next ?? ""],
    ["changed", next ?? ""],
    ...["", "now", "9999-99-99T99:99:99Z", "2026-02-30T00:00:00Z", "0000-01-01T00:00:00Z"].map(
      (instant) => ["changed", place("changed", instant, "x")],
    ),
  ] as [UndertakingSort, string][];
  for (const [sort, after] of none) {
    const asked = undertakingPage(database, {}, { sort, after, limit: 1 });
    await expect(asked, after).rejects.toThrow("not one that was given out");
  }
});
