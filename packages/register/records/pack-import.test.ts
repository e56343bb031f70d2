import fc from "fast-check";
import { expect, test } from "vitest";
import { asImported, indiaMission, imported, withValues } from "./india.test-data.ts";
import { diffPack, packWrites, registerValue, type PackLine } from "./pack-import.ts";
import { packRecords, valuesOfRow, type PackRecord } from "./pack-values.ts";
import { WITHDRAWN, isSame, type UndertakingRecord } from "./record.ts";

const mission = await indiaMission();
const rows = packRecords(mission);
const none: ReadonlySet<string> = new Set();
const lineOf = (lines: readonly PackLine[], line: string) => lines.find((one) => one.line === line);

/** A pack in which one row has another cell. */
function packWith(line: string, cells: PackRecord["row"]): PackRecord[] {
  return rows.map((pack) =>
    `${pack.source.table}/${pack.key}` === line
      ? {
          ...pack,
          row: { ...pack.row, ...cells },
          values: { ...pack.values, ...valuesOfRow(pack.source, cells) },
        }
      : pack,
  );
}

test("an empty register gets every undertaking of the India pack, under the pack's own keys", () => {
  const lines = diffPack(rows, [], none);
  expect(new Set(lines.map(({ kind }) => kind))).toEqual(new Set(["new"]));
  expect(lines.filter(({ line }) => line.startsWith("centres/"))).toHaveLength(9);
  expect(lineOf(lines, "centres/iit-bombay")?.name).toEqual({
    en: "Indian Institute of Technology Bombay",
    hi: "भारतीय प्रौद्योगिकी संस्थान बॉम्बे",
  });
});

test("sites become mines, recycling units and plants by what their process takes in and gives", () => {
  const kinds = Object.fromEntries(rows.map(({ key, kind }) => [key, kind]));
  expect(kinds["irel-mines"]).toBe("mine");
  expect(
    rows.filter(({ row }) => row["process"] === "magnet-recycling").map(({ kind }) => kind),
  ).toEqual(["recycling-unit"]);
  const separating = rows.filter(({ row }) => row["process"] === "separation");
  expect(new Set(separating.map(({ kind }) => kind))).toEqual(new Set(["plant"]));
});

test("a record keeps the whole row: source, locator, date and grade too", () => {
  const bombay = rows.find(({ key }) => key === "iit-bombay");
  expect(bombay?.row).toMatchObject({
    source: "lokmattimes-2025-08-01",
    as_of: "2025-08-01",
    grade: "reported",
  });
  expect(bombay?.row["locator"]).toMatch(/^Named among the seven/);
});

test("a second import of the same pack does nothing", () => {
  const lines = diffPack(rows, asImported(mission), none);
  expect(new Set(lines.map(({ kind }) => kind))).toEqual(new Set(["same"]));
  const all = Object.fromEntries(lines.map(({ line }) => [line, "take" as const]));
  expect(packWrites(lines, all)).toEqual({ added: [], revised: [] });
});

test("what only the register changed stays, and is no difference of the pack", () => {
  const records = withValues(asImported(mission), "iit-bombay", { city: "Powai" });
  expect(lineOf(diffPack(rows, records, none), "centres/iit-bombay")?.kind).toBe("same");
});

test("what only the pack changed comes when taken, column by column", () => {
  const records = withValues(asImported(mission), "iit-bombay", { recognised_on: "2025-08-02" });
  const lines = diffPack(packWith("centres/iit-bombay", { city: "Powai" }), records, none);
  const line = lineOf(lines, "centres/iit-bombay");
  expect(line?.kind).toBe("changed");
  const { revised } = packWrites(lines, { "centres/iit-bombay": "take" });
  expect(revised.map(({ changes }) => changes)).toEqual([{ city: "Powai" }]);
});

test("what both changed is a conflict that shows all three values, and keeping it ends it", () => {
  const pack = packWith("centres/iit-bombay", { city: "Powai" });
  const records = withValues(asImported(mission), "iit-bombay", { city: "Navi Mumbai" });
  const lines = diffPack(pack, records, none);
  const line = lineOf(lines, "centres/iit-bombay");
  expect(line?.kind).toBe("conflict");
  expect(line?.changes).toEqual([
    { column: "city", imported: "Mumbai", register: "Navi Mumbai", pack: "Powai", conflict: true },
  ]);
  const [kept] = packWrites(lines, { "centres/iit-bombay": "keep" }).revised;
  expect(kept?.changes).toEqual({});
  const after = records.map((record) =>
    record === kept?.record && record.pack && kept.row
      ? { ...record, pack: { ...record.pack, row: kept.row } }
      : record,
  );
  expect(lineOf(diffPack(pack, after, none), "centres/iit-bombay")?.kind).toBe("same");
});

test("a row gone from the pack is told, and its record withdrawn only when asked", () => {
  const fewer = rows.filter(({ key }) => key !== "iit-bombay");
  const lines = diffPack(fewer, asImported(mission), none);
  expect(lineOf(lines, "centres/iit-bombay")?.kind).toBe("gone");
  const taken = packWrites(lines, { "centres/iit-bombay": "take" });
  expect(taken.revised.map(({ changes }) => changes)).toEqual([{ status: WITHDRAWN }]);
  expect(packWrites(lines, {}).revised).toEqual([]);
});

test("a key that names another record already is told, and never overwritten", () => {
  const lines = diffPack(rows, [], new Set(["iit-bombay"]));
  expect(lineOf(lines, "centres/iit-bombay")?.kind).toBe("key-taken");
  expect(packWrites(lines, { "centres/iit-bombay": "take" }).added).toEqual([]);
});

test("whatever both sides did, no value of the register changes unless its line is taken", () => {
  const cell = fc.constantFrom("Mumbai", "Powai", "Thane", null);
  fc.assert(
    fc.property(
      cell,
      cell,
      cell,
      fc.constantFrom("take", "keep", undefined),
      (was, own, now, choice) => {
        const [base] = rows;
        if (!base) throw new Error("the pack has rows");
        const record: UndertakingRecord = imported({
          ...base,
          row: { ...base.row, city: was },
          values: { ...base.values, city: own },
        });
        const lines = diffPack([{ ...base, row: { ...base.row, city: now } }], [record], none);
        const { revised } = packWrites(lines, choice ? { [lines[0]?.line ?? ""]: choice } : {});
        const after = { ...record.values, ...revised[0]?.changes };
        if (choice !== "take") expect(after).toEqual(record.values);
        else if (!isSame(was, now)) expect(after["city"]).toBe(now);
        else expect(after["city"]).toBe(own);
      },
    ),
  );
});

test("what is written into a record is what the pack's row says", () => {
  for (const pack of rows) {
    for (const [column, value] of Object.entries(pack.row)) {
      expect(isSame(registerValue(pack.source, imported(pack), column), value)).toBe(true);
    }
  }
});
