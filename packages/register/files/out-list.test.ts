import ExcelJS from "exceljs";
import fc from "fast-check";
import { readCsv } from "@lodestone/mission/csv";
import { FaultReport } from "@lodestone/mission/fault";
import { validatedPackage } from "@lodestone/sheets/validated-package.test-data";
import { expect, test } from "vitest";
import type { FormValues } from "../forms/field.ts";
import { asImported, indiaMission } from "../records/india.test-data.ts";
import { recordKinds, valueFields } from "../records/kinds.ts";
import type { UndertakingRecord } from "../records/record.ts";
import { listGeoJson } from "./geojson.ts";
import { listFiles } from "./list-forms.ts";
import { listTable, type OutList } from "./out-list.ts";

const records = asImported(await indiaMission());
const list = (given: Partial<OutList>): OutList => ({
  kind: "centre",
  records: records.filter(({ kind }) => kind === (given.kind ?? "centre")),
  reader: "public",
  language: "en",
  asOf: "2026-12-01",
  ...given,
});

/** A record of a kind with every field filled. */
function full(kind: string, values: FormValues = {}): UndertakingRecord {
  const found = recordKinds.find((one) => one.kind === kind);
  const filled = (found ? valueFields(found) : []).map(({ name, kind: of, choices }) => [
    name,
    of === "text" || of === "key" || of === "keys" || of === "date"
      ? `secret-${name}`
      : of === "choice"
        ? (choices?.[0] ?? null)
        : of === "rupees"
          ? "12345678901"
          : 7,
  ]);
  const all = Object.fromEntries(filled) as FormValues;
  return {
    undertakingId: `${kind}-1`,
    kind,
    values: { ...all, ...values },
    pack: null,
    version: 1,
  };
}

const BANNER = "Draft readings; not a government site";
const text = (files: ReadonlyMap<string, Uint8Array>, name: string) =>
  new TextDecoder().decode(files.get(name));

test("the public's list holds published fields and no others, in every form", async () => {
  for (const { kind, closed } of recordKinds) {
    const record = full(kind);
    const found = recordKinds.find((one) => one.kind === kind);
    const hidden = (found ? valueFields(found) : []).filter(({ publish }) => !publish);
    const asked = list({ kind, records: [record] });
    const files = await Promise.all(
      (["csv", "geojson", "datapackage"] as const).map((form) => listFiles(asked, form, BANNER)),
    );
    const all = files.flatMap((one) =>
      [...one.values()].map((bytes) => new TextDecoder().decode(bytes)),
    );
    for (const { name } of hidden) {
      expect(
        all.filter((file) => file.includes(`secret-${name}`)),
        `${kind} ${name}`,
      ).toEqual([]);
      if (closed !== true) {
        const told = listTable(asked).columns.map((column) => column.name);
        expect(told, kind).not.toContain(name);
      }
    }
  }
});

test("of a closed kind the public sees not even that it stands", () => {
  const stock = [full("stockpile")];
  expect(listTable(list({ kind: "stockpile", records: stock })).rows).toEqual([]);
  expect(listTable(list({ kind: null, records: stock })).rows).toEqual([]);
  expect(
    listTable(list({ kind: "stockpile", records: stock, reader: "office" })).rows,
  ).toHaveLength(1);
});

test("a position is drawn where its kind publishes it and nowhere else, whoever asks", () => {
  const at = { longitude: 84.9, latitude: 19.4 };
  const all = recordKinds.map(({ kind }) => full(kind, at));
  for (const reader of ["public", "office"] as const) {
    const { features } = listGeoJson(list({ kind: null, records: all, reader }), BANNER);
    expect(features.map(({ properties }) => properties["kind_of_record"]).sort()).toEqual([
      "centre",
      "mine-closure",
      "park",
      "plant",
      "recycling-unit",
    ]);
  }
});

test("GeoJSON is as RFC 7946 asks: points, longitude first, no reference system of its own", () => {
  const record = full("plant", { longitude: 84.9, latitude: 19.4 });
  const map = listGeoJson(list({ kind: "plant", records: [record] }), BANNER);
  expect(map).toMatchObject({ type: "FeatureCollection", as_of: "2026-12-01", banner: BANNER });
  expect(map).not.toHaveProperty("crs");
  expect(map.features).toMatchObject([
    { type: "Feature", id: "plant-1", geometry: { type: "Point", coordinates: [84.9, 19.4] } },
  ]);
  expect(map.features[0]?.properties).not.toHaveProperty("longitude");
});

test("every kind's data package keeps what its descriptor promises, of the India pack's records", async () => {
  for (const kind of [...new Set(records.map((record) => record.kind)), null]) {
    const own = records.filter((record) => kind === null || record.kind === kind);
    const files = await listFiles(list({ kind, records: own }), "datapackage", BANNER);
    const rows = [...validatedPackage(files).values()].flat();
    expect(rows).toHaveLength(own.length);
    expect(new Set(rows.map((row) => row["list_as_of"]))).toEqual(new Set(["2026-12-01"]));
    const descriptor = JSON.parse(text(files, "datapackage.json")) as { lodestone: object };
    expect(descriptor.lodestone).toEqual({ as_of: "2026-12-01", banner: BANNER });
  }
});

test("no text cell begins as a formula, whatever a record says, in CSV and in a workbook", async () => {
  const evil = fc
    .tuple(fc.constantFrom("=", "+", "-", "@", "\t", "\r"), fc.string())
    .map((two) => two.join(""));
  await fc.assert(
    fc.asyncProperty(evil, async (name) => {
      const [first] = records.filter(({ kind }) => kind === "centre");
      if (!first) throw new Error("the pack has centres");
      const asked = list({ records: [{ ...first, values: { ...first.values, name_en: name } }] });
      const csv = readCsv(
        "list.csv",
        (await listFiles(asked, "csv", BANNER)).get("centre.csv") ?? new Uint8Array(),
        [],
        new FaultReport(),
      );
      for (const { cells } of csv?.records ?? []) {
        // Numbers may begin with a minus; a text may not.
        for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }
      const bytes = (await listFiles(asked, "xlsx", BANNER)).get("centre.xlsx");
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load((bytes ?? new Uint8Array()).buffer as ArrayBuffer);
      workbook.getWorksheet("centre")?.eachRow((row) => {
        row.eachCell((cell) => {
          expect(cell.type).not.toBe(ExcelJS.ValueType.Formula);
        });
      });
    }),
    { numRuns: 25 },
  );
});

test("money leaves in rupees under a name that says so", () => {
  const table = listTable(list({ kind: "plant", records: [full("plant")], reader: "office" }));
  const column = table.columns.findIndex(({ name }) => name === "investment_rupees");
  expect(table.rows[0]?.[column]).toBe(123_456_789.01);
});

test("a list of invented records says so in every row and in its file's name, in every form", async () => {
  const asked = { ...list({ kind: "plant", records: [full("plant")] }), note: "All invented" };
  for (const form of ["csv", "geojson", "xlsx"] as const) {
    const files = await listFiles(asked, form, "All invented");
    expect([...files.keys()]).toEqual([`demonstration-plant.${form}`]);
  }
  const [header = "", first = ""] = text(
    await listFiles(asked, "csv", "All invented"),
    "demonstration-plant.csv",
  ).split("\n");
  expect([header.endsWith(",note"), first.endsWith(",All invented")]).toEqual([true, true]);
  const files = await listFiles(asked, "datapackage", "All invented");
  for (const row of [...validatedPackage(files).values()].flat()) {
    expect(row["note"]).toBe("All invented");
  }
});
