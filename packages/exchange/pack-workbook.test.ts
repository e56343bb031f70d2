/** A pack goes into a workbook and comes back byte for byte. */
import { readdirSync } from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";
import { readFolder } from "@lodestone/mission/folder";
import { readMission, type PackFiles } from "@lodestone/mission/read-mission";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeCellText, encodeCellText } from "@lodestone/sheets/cell-text";
import { packCsv } from "./pack-csv.ts";
import { packFromWorkbook } from "./pack-from-workbook.ts";
import { packWorkbook } from "./pack-workbook.ts";
import { readWorkbook } from "@lodestone/sheets/workbook-in/read-workbook";

const missions = path.join(import.meta.dirname, "..", "..", "missions");

async function throughWorkbook(files: PackFiles): Promise<ReturnType<typeof packFromWorkbook>> {
  const { mission } = readMission(files);
  if (!mission) throw new Error("the pack has faults");
  const read = await readWorkbook(
    await packWorkbook(files, mission.info.title.en, mission.info.asOf),
  );
  if ("wrong" in read) throw new Error(read.wrong.key);
  return packFromWorkbook(read.workbook);
}

const texts = (files: PackFiles) =>
  Object.fromEntries([...files].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));

describe("pack to workbook to pack", () => {
  test.each(readdirSync(missions))("%s: every file byte for byte", async (pack) => {
    const { files } = await readFolder(path.join(missions, pack));
    const back = await throughWorkbook(files);
    expect(back.faults).toEqual([]);
    expect(texts(back.files)).toEqual(texts(files));
  });

  test("whatever a text says, and however a number is written", async () => {
    const { files } = await readFolder(path.join(missions, "one-mine"));
    const words = fc
      .oneof(
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
        fc.constantFrom(
          "=1+1",
          "+91",
          "2006-07",
          "_x0041_",
          "_x005F_x0041_",
          "a\nb",
          'say "so"',
          "1e5",
          "0.20",
          "TRUE",
          "#REF!",
          "<b>&amp;",
        ),
      )
      // eslint-disable-next-line no-control-regex -- those a pack refuses
      .map((text) => text.replaceAll(/[\u0000-\u001f\u007f]/g, " ").trim() || "x");
    const numbers = fc.constantFrom(
      "6",
      "6.0",
      "06",
      "6e0",
      "5.999999999999999",
      "0.1",
      "1e2",
      "7.30",
    );
    await fc.assert(
      fc.asyncProperty(words, numbers, async (name, limit) => {
        const lines = new TextDecoder().decode(files.get("sites.csv")).split("\n");
        const header = (lines[0] ?? "").split(",");
        const cells = (lines[1] ?? "").split(",");
        cells[header.indexOf("name_en")] = name;
        cells[header.indexOf("limit_kt_per_a")] = limit;
        const changed = new Map(files).set(
          "sites.csv",
          new TextEncoder().encode(packCsv(header, [cells])),
        );
        const back = await throughWorkbook(changed);
        expect(back.faults).toEqual([]);
        expect(texts(back.files)["sites.csv"]).toBe(texts(changed)["sites.csv"]);
      }),
      { numRuns: 40 },
    );
  });
});

test("a spreadsheet program finds numbers as numbers and years as text", async () => {
  const { files } = await readFolder(path.join(missions, "one-mine"));
  const { mission } = readMission(files);
  if (!mission) throw new Error("one-mine");
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(
    (await packWorkbook(files, mission.info.title.en, mission.info.asOf)).buffer as ArrayBuffer,
  );
  const drivers = workbook.getWorksheet("drivers");
  const column = (name: string) => (drivers?.getRow(1).values as string[]).indexOf(name);
  expect(drivers?.getRow(2).getCell(column("fy")).value).toBe("2026-27");
  expect(typeof drivers?.getRow(2).getCell(column("sales")).value).toBe("number");
  expect(workbook.worksheets[0]?.name).toBe("about");
});

test("text is protected from the escapes of the format and comes back from them", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const encoded = encodeCellText(text);
      expect(decodeCellText(encoded)).toBe(text);
      // eslint-disable-next-line no-control-regex -- XML holds none of these
      expect(encoded).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
    }),
  );
});
