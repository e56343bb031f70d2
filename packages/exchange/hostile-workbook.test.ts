/** Workbooks as they come by mail: mended in words, refused in words, never a full memory. */
import { deflateRawSync } from "node:zlib";
import path from "node:path";
import ExcelJS from "exceljs";
import { readFolder } from "@lodestone/mission/folder";
import { readMission } from "@lodestone/mission/read-mission";
import { say } from "@lodestone/words/say";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { packFromWorkbook } from "./pack-from-workbook.ts";
import { packWorkbook } from "./pack-workbook.ts";
import { sheetFaultSentence } from "@lodestone/sheets/sheet-fault";
import { readWorkbook } from "@lodestone/sheets/workbook-in/read-workbook";
import { workbookWithReasons } from "@lodestone/sheets/workbook-with-reasons";

let good: Uint8Array;
beforeAll(async () => {
  const folder = path.join(import.meta.dirname, "..", "..", "missions", "one-mine");
  const { files } = await readFolder(folder);
  const { mission } = readMission(files);
  if (!mission) throw new Error("one-mine");
  good = await packWorkbook(files, mission.info.title.en, mission.info.asOf);
});

/** What an analyst's spreadsheet program would save after a change. */
async function edited(change: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(good.slice().buffer);
  change(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function read(bytes: Uint8Array) {
  const found = await readWorkbook(bytes);
  if ("wrong" in found) throw new Error(say("en", found.wrong));
  return { workbook: found.workbook, ...packFromWorkbook(found.workbook) };
}

async function refusal(bytes: Uint8Array): Promise<string> {
  const found = await readWorkbook(bytes);
  return "wrong" in found ? say("en", found.wrong) : "read";
}

function sheet(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const found = workbook.getWorksheet(name);
  if (!found) throw new Error(name);
  return found;
}

/** As a spreadsheet does when a date is typed. */
function typeDate(into: ExcelJS.Cell, day: string): void {
  into.value = new Date(day);
  into.numFmt = "dd/mm/yyyy";
}

function cell(workbook: ExcelJS.Workbook, name: string, row: number, column: string): ExcelJS.Cell {
  const found = sheet(workbook, name);
  return found.getCell(row, (found.getRow(1).values as string[]).indexOf(column));
}

describe("what a spreadsheet does to a table", () => {
  const cases: readonly [string, (workbook: ExcelJS.Workbook) => void, RegExp][] = [
    [
      "a formula",
      (w) => (cell(w, "sites", 2, "limit_kt_per_a").value = { formula: "3+3", result: 6 }),
      /^sheet sites, row 2, column limit_kt_per_a: the cell holds a formula/,
    ],
    [
      "an error",
      (w) => (cell(w, "sites", 2, "limit_kt_per_a").value = { error: "#REF!" }),
      /row 2, column limit_kt_per_a: the cell holds the error #REF!/,
    ],
    [
      "a year made a date",
      (w) => typeDate(cell(w, "drivers", 2, "fy"), "2006-07-01"),
      /^sheet drivers, row 2, column fy: the spreadsheet made a date of this cell \(2006-07-01\)/,
    ],
    [
      "a word that is no number",
      (w) => (cell(w, "sites", 2, "limit_kt_per_a").value = "six"),
      /row 2, column limit_kt_per_a: "six" is not a number/,
    ],
    [
      "true for a word",
      (w) => (cell(w, "sites", 2, "status").value = true),
      /column status: the cell holds TRUE or FALSE/,
    ],
    [
      "merged cells",
      (w) => sheet(w, "sites").mergeCells("A2:B2"),
      /^sheet sites, row 2: the cells A2:B2 are merged/,
    ],
    [
      "a note beside the table",
      (w) => (sheet(w, "sites").getCell(2, 40).value = "ask him"),
      /^sheet sites, row 2: a cell stands under no heading/,
    ],
    [
      "a sheet more",
      (w) => w.addWorksheet("my notes").addRow(["hello"]),
      /^sheet my notes: no table of this name/,
    ],
    [
      "a sheet named like a path",
      (w) => w.addWorksheet("scenario ..").addRow(["table"]),
      /^sheet scenario \.\.: no table of this name/,
    ],
    [
      "a sheet less",
      (w) => w.removeWorksheet("about"),
      /^sheet about: the sheet about with the pack's name/,
    ],
    [
      "a heading misspelt",
      (w) => (sheet(w, "sites").getCell(1, 1).value = "sight"),
      /^sheet sites, row 1, column sight: no such column "sight"/,
    ],
    [
      "a key that points nowhere",
      (w) => (cell(w, "sites", 2, "process").value = "minning"),
      /column process: there is no "minning" in processes.csv; did you mean "mining"\?/,
    ],
  ];
  test.each(cases)("%s is named with sheet, row and column", async (_, change, says) => {
    const { faults } = await read(await edited(change));
    const told = faults.map((fault) => say("en", sheetFaultSentence(fault)));
    expect(told.join("\n")).toMatch(new RegExp(says.source, "m"));
    for (const fault of faults)
      expect(say("hi", sheetFaultSentence(fault))).not.toMatch(/\{|undefined/);
  });

  test("a date in a column of dates is read as the day it is, text in two fonts as one text", async () => {
    const { files, faults } = await read(
      await edited((w) => {
        typeDate(cell(w, "sites", 2, "as_of"), "2026-04-01");
        cell(w, "sites", 2, "name_en").value = {
          richText: [{ text: "The " }, { text: "hill", font: { bold: true } }],
        };
      }),
    );
    expect(faults).toEqual([]);
    const sites = new TextDecoder().decode(files.get("sites.csv"));
    expect(sites).toContain("2026-04-01,assumed");
    expect(sites).toContain("The hill");
  });

  test("rows moved down keep their numbers in the faults", async () => {
    const { faults } = await read(
      await edited((w) => {
        cell(w, "drivers", 3, "sales").value = "many";
        sheet(w, "drivers").spliceRows(2, 0, [], []);
      }),
    );
    expect(faults.map(({ sheet, row, column }) => [sheet, row, column])).toEqual([
      ["drivers", 5, "sales"],
    ]);
  });
});

describe("the workbook comes back", () => {
  test("with the reason in the row; mended and sent again it is taken, reasons and all", async () => {
    const bad = await edited((w) => {
      cell(w, "sites", 2, "limit_kt_per_a").value = { formula: "3+3", result: 6 };
      cell(w, "drivers", 2, "sales").value = "many";
    });
    const { workbook, faults } = await read(bad);
    const back = await workbookWithReasons(workbook, faults, "en", "2026-11-25");

    const shown = new ExcelJS.Workbook();
    await shown.xlsx.load(back.slice().buffer);
    expect(shown.worksheets[0]?.name).toBe("reasons");
    expect(cell(shown, "sites", 2, "reason").value).toMatch(
      /^limit_kt_per_a: the cell holds a formula/,
    );
    expect(cell(shown, "sites", 2, "limit_kt_per_a").value).toMatchObject({ formula: "3+3" });
    expect(cell(shown, "drivers", 2, "reason").value).toMatch(/^sales: "many" is not a number/);
    expect(sheet(shown, "drivers").getCell(3, 1).value).toBeTruthy();

    cell(shown, "sites", 2, "limit_kt_per_a").value = 6;
    cell(shown, "drivers", 2, "sales").value = 1;
    const mended = await read(new Uint8Array(await shown.xlsx.writeBuffer()));
    expect(mended.faults).toEqual([]);
    expect([...mended.files.keys()].sort()).toEqual([...(await read(good)).files.keys()].sort());
    expect(new TextDecoder().decode(mended.files.get("sites.csv"))).not.toContain("reason");
  });
});

/** A ZIP archive of the parts, whose directory says of their size what it is told to. */
function zip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(parts)) {
    const packed = deflateRawSync(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(100, 24);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(at, 42);
    chunks.push(local, Buffer.from(name), packed);
    directory.push(central, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...chunks, ...directory, end]));
}

function withSheet(xml: string | Uint8Array): Uint8Array {
  return zip({
    "xl/workbook.xml":
      '<workbook><sheets><sheet name="sites" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels":
      '<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    "xl/worksheets/sheet1.xml": xml,
  });
}

describe("made to do harm", () => {
  test("a part that unpacks beyond any allowance, whatever the directory says of it", async () => {
    const bomb = withSheet(new Uint8Array(160 * 1024 * 1024).fill(32));
    expect(bomb.length).toBeLessThan(300_000);
    expect(await refusal(bomb)).toMatch(/unpacks to more than 128 MB/);
  });

  test("a million rows", async () => {
    const rows = Array.from(
      { length: 1_000_000 },
      (_, r) => `<row r="${r + 1}"><c><v>1</v></c></row>`,
    );
    expect(await refusal(withSheet(`<worksheet>${rows.join("")}</worksheet>`))).toMatch(
      /sheet sites has more than 2,00,000 rows/,
    );
  });

  test("the whole sheet merged, validated and named costs nothing", async () => {
    const everything = "A1:XFD1048576";
    const xml = `<worksheet><row r="1"><c t="inlineStr"><is><t>site</t></is></c></row><mergeCells><mergeCell ref="${everything}"/></mergeCells><dataValidations><dataValidation sqref="${everything}"/></dataValidations></worksheet>`;
    const { faults } = await read(withSheet(xml));
    expect(faults.map((fault) => say("en", sheetFaultSentence(fault))).join()).toContain(
      `the cells ${everything} are merged`,
    );
  });

  test("entities made to explode, rows out of order, columns beyond any, numbers beyond all", async () => {
    expect(await refusal(withSheet('<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet/>'))).toMatch(
      /damaged/,
    );
    expect(
      await refusal(withSheet('<worksheet><row r="2"></row><row r="2"></row></worksheet>')),
    ).toMatch(/damaged/);
    expect(await refusal(withSheet('<worksheet><row r="99999999"></row></worksheet>'))).toMatch(
      /damaged/,
    );
    expect(
      await refusal(withSheet('<worksheet><row><c r="ZZZ1"><v>1</v></c></row></worksheet>')),
    ).toMatch(/beyond any column/);
    const { faults } = await read(
      withSheet("<worksheet><row><c><v>1e999</v></c></row></worksheet>"),
    );
    expect(faults.length).toBeGreaterThan(0);
  });

  test("what is no workbook at all", async () => {
    expect(await refusal(new Uint8Array())).toMatch(/no XLSX workbook/);
    expect(await refusal(new TextEncoder().encode("a,b\n1,2\n".repeat(9)))).toMatch(
      /no XLSX workbook/,
    );
    expect(await refusal(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toMatch(
      /old \.xls form or has a password/,
    );
    expect(await refusal(zip({ "word/document.xml": "<document/>" }))).toMatch(/no XLSX workbook/);
    expect(await refusal(new Uint8Array(33 * 1024 * 1024))).toMatch(
      /holds 33 MB and at most 32 MB/,
    );
  });

  test("whatever bytes are changed, it is read or refused in words", async () => {
    const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(damage, fc.nat({ max: 200 }), async (damages, cutOff) => {
        const bytes = good.slice(0, good.length - (cutOff > 150 ? cutOff : 0));
        for (const [at, byte] of damages) bytes[at % bytes.length] = byte;
        const found = await readWorkbook(bytes);
        if ("wrong" in found) {
          expect(say("en", found.wrong)).not.toMatch(/\{|undefined/);
          return;
        }
        for (const fault of packFromWorkbook(found.workbook).faults) {
          expect(say("en", sheetFaultSentence(fault))).not.toMatch(/undefined/);
        }
      }),
      { numRuns: 150 },
    );
  });
});
