/** Every fault names its place and the remedy, and all of a pack's faults come in one report. */
import path from "node:path";
import { say } from "@lodestone/words/say";
import { beforeAll, describe, expect, test } from "vitest";
import { faultSentence } from "./fault.ts";
import { readFolder } from "./folder.ts";
import { readMission, type PackFiles } from "./read-mission.ts";

const missions = path.join(import.meta.dirname, "..", "..", "missions");
let loop: PackFiles;
let india: PackFiles;

beforeAll(async () => {
  loop = (await readFolder(path.join(missions, "magnet-loop"))).files;
  india = (await readFolder(path.join(missions, "india"))).files;
});

type Edit = (text: string) => string;
const put =
  (from: string, to: string): Edit =>
  (text) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  };

function edited(files: PackFiles, edits: Readonly<Record<string, Edit>>): PackFiles {
  const changed = new Map(files);
  for (const [file, edit] of Object.entries(edits)) {
    const text = new TextDecoder().decode(files.get(file));
    changed.set(file, new TextEncoder().encode(edit(text)));
  }
  return changed;
}

function faultsOf(files: PackFiles, scenario?: string): string[] {
  return readMission(files, scenario).faults.map((fault) => say("en", faultSentence(fault)));
}

test("a sound pack reads without a fault and every table is there, if empty", () => {
  const { mission, faults } = readMission(loop);
  expect(faults).toEqual([]);
  expect(mission?.sites).toHaveLength(3);
  expect(mission?.statements).toEqual([]);
  expect(mission?.info.asOf).toBe("2026-04-01");
});

/** What is done to a sound pack, and what the one fault then says. */
const cases: readonly (readonly [string, Readonly<Record<string, Edit>>, readonly string[]])[] = [
  [
    "a number with a decimal comma",
    {
      "suppliers.csv": put("abroad-oxide,oxide,abroad,100,", 'abroad-oxide,oxide,abroad,"100,5",'),
    },
    ['suppliers.csv, line 2, column ceiling_kt_per_a: "100,5" uses a comma; write 100.5'],
  ],
  [
    "a word where a number belongs",
    { "suppliers.csv": put("abroad-oxide,oxide,abroad,100,", "abroad-oxide,oxide,abroad,much,") },
    [
      'suppliers.csv, line 2, column ceiling_kt_per_a: "much" is not a number; write it like 1234.5',
    ],
  ],
  [
    "a figure too large for any unit",
    { "suppliers.csv": put("abroad-oxide,oxide,abroad,100,", "abroad-oxide,oxide,abroad,1e308,") },
    [
      "suppliers.csv, line 2, column ceiling_kt_per_a: 1e308 is outside 0 to 10,00,000; check the unit, which is kt a year",
    ],
  ],
  [
    "a negative capacity",
    { "site_capacities.csv": (text) => text.replace(/(\nplant,[^,]+,)[^,]+/, "$1-5") },
    [
      "site_capacities.csv, line 2, column capacity_kt_per_a: -5 is outside 0 to 10,00,000; check the unit, which is kt a year",
    ],
  ],
  [
    "a key that stands twice",
    { "commodities.csv": put("magnet,chain", "oxide,chain") },
    [
      'commodities.csv, line 3, column commodity: the row "oxide" stands already on line 2; keys must differ',
      'there is no "magnet" in commodities.csv',
    ],
  ],
  [
    "a key that leads nowhere, with the nearest that exists",
    { "sites.csv": put("plant,making,", "plant,makng,") },
    [
      'sites.csv, line 2, column process: there is no "makng" in processes.csv; did you mean "making"?',
    ],
  ],
  [
    "a fiscal year that is none",
    { "drivers.csv": put("motors,2026-27", "motors,2026-28") },
    ['drivers.csv, line 2, column fy: "2026-28" is not a fiscal year; write it like 2026-27'],
  ],
  [
    "a series that does not reach the plan's last year",
    { "drivers.csv": put("motors,2029-30", "motors,2028-29") },
    [
      "motors has rows for FY2026-27 to FY2028-29 and the plan needs FY2026-27 to FY2029-30; add the missing years",
    ],
  ],
  [
    "a grade that is none",
    { "compositions.csv": put("2026-04-01,assumed", "2026-04-01,certain") },
    [
      'compositions.csv, line 2, column grade: "certain" is not one of measured, reported, estimated, assumed',
    ],
  ],
  [
    "a figure without its source",
    { "compositions.csv": put("oxide,nd,0.8,paper", "oxide,nd,0.8,") },
    ["compositions.csv, line 2, column source: the cell is empty; give a key of sources.csv"],
  ],
  [
    "a figure dated after the pack",
    { "compositions.csv": put("2026-04-01", "2027-01-01") },
    ["compositions.csv, line 2, column as_of: "],
  ],
  [
    "a source nobody uses",
    {
      "sources.csv": (text) =>
        `${text.trimEnd()}\n${(text.split("\n")[1] ?? "").replace("paper,", "idle,")}\n`,
    },
    [
      'sources.csv, line 3, column source: the source "idle" stands behind no row; remove it or use it',
    ],
  ],
  [
    "scrap that holds more of an element than what it was",
    { "compositions.csv": put("old-magnet,nd,0.3", "old-magnet,nd,0.4") },
    [
      "collections.csv, line 2, column scrap: the old-magnet of a unit of motors would hold 4,00,000 kg of nd, and the product holds 3,00,000; lower scrap_kg_per_kg or the composition of the scrap",
    ],
  ],
  [
    "a product of two commodities whose scrap says not by which it is reckoned",
    {
      "intensities.csv": (text) =>
        `${text.trimEnd()}\n${text.split("\n")[1]?.replace("magnet", "oxide") ?? ""}\n`,
    },
    [
      "collections.csv, line 2, column commodity: motors holds magnet, oxide; say in this column by which of them its scrap is reckoned",
    ],
  ],
  [
    "a process that makes more of an element than it takes",
    {
      "process_flows.csv": put(
        "swarf-recycling,standard,oxide,out,0.3",
        "swarf-recycling,standard,oxide,out,0.4",
      ),
    },
    ["process_flows.csv, line 6, column t_per_t: "],
  ],
  [
    "a process that would gain mass at the high of its range",
    { "process_flows.csv": put("oxide,out,0.3,,,", "oxide,out,0.3,0.2,0.5,") },
    ["process_flows.csv, line 6, column t_per_t: "],
  ],
  [
    "two processes that gain mass going round through something without elements",
    { "compositions.csv": (text) => text.replace(/\nswarf,[^\n]*/, "") },
    [
      "process_flows.csv, line 4, column commodity: swarf has no row in compositions.csv, so no element can be balanced through it; say what it holds",
      "process_flows.csv, line 5, column commodity: swarf has no row",
    ],
  ],
  [
    "a commodity that holds more than itself",
    { "compositions.csv": put("oxide,nd,0.8", "oxide,nd,1.2") },
    ["compositions.csv, line 2, column t_per_t: 1.2 is outside 0 to 1"],
  ],
  [
    "a demand that nothing can meet",
    {
      "suppliers.csv": (text) =>
        text.replace(/\nabroad-magnet[^\n]*/, "").replace(/\nabroad-oxide[^\n]*/, ""),
      "collections.csv": (text) => text.split("\n")[0] ?? "",
    },
    ["intensities.csv, line 2, column commodity: "],
  ],
  [
    "what nobody trades, handed between two owners",
    {
      "commodities.csv": put(
        "swarf,chain,scrap,2,Swarf,छीलन,yes",
        "swarf,chain,scrap,2,Swarf,छीलन,no",
      ),
      "sites.csv": put("छीलन कारख़ाना,existing,owner", "छीलन कारख़ाना,existing,other"),
    },
    ["commodities.csv, line 4, column traded: nobody trades swarf, yet owner, other all handle it"],
  ],
  [
    "a parameter nobody knows, and one that is wanted",
    { "parameters.csv": put("inr-per-usd", "inr-per-dollar") },
    ['parameters.csv, line 2, column parameter: "inr-per-dollar" is not one of inr-per-usd'],
  ],
  [
    "the parameter without which nothing can be priced",
    { "parameters.csv": (text) => text.replace(/\ninr-per-usd[^\n]*/, "") },
    ["parameters.csv: the row inr-per-usd is missing"],
  ],
  [
    "a price that follows itself",
    { "prices.csv": put("oxide,2026-27,50,,,,0", "oxide,2026-27,50,,,oxide,0.5") },
    ["prices.csv, line 2, column follows: the price of oxide follows itself through oxide > oxide"],
  ],
  [
    "a site that stands but has no capacity",
    { "site_capacities.csv": (text) => text.replace(/\nplant[^\n]*/, "") },
    [
      "sites.csv, line 2, column status: site plant is existing but has no row in site_capacities.csv",
    ],
  ],
  [
    "a column nobody knows and one that is missing",
    { "elements.csv": (text) => text.replace(/^element,/, "elemnt,") },
    [
      'elements.csv, line 1, column elemnt: no such column "elemnt"',
      "the column element is missing",
    ],
  ],
  [
    "a quote that never closes",
    { "elements.csv": (text) => `${text.trimEnd()}\n"open` },
    ["elements.csv, line 3: "],
  ],
  [
    "a low without a high",
    { "process_flows.csv": put("oxide,out,0.3,,,", "oxide,out,0.3,0.2,,") },
    [
      "process_flows.csv, line 6, column t_per_t: a low stands without a high or the other way round; give both or neither",
    ],
  ],
];

describe("one fault, its place and its remedy", () => {
  test.each(cases)("%s", (_name, edits, expected) => {
    const found = faultsOf(edited(loop, edits));
    for (const part of expected) expect(found.join("\n")).toContain(part);
  });
});

test("all faults of all files come in one report", () => {
  const found = faultsOf(
    edited(loop, {
      "suppliers.csv": put("abroad-oxide,oxide,abroad,100,", "abroad-oxide,oxide,abroad,much,"),
      "drivers.csv": put("motors,2026-27", "motors,soon"),
      "sites.csv": put("plant,making,", "plant,makng,"),
    }),
  );
  for (const file of ["suppliers.csv", "drivers.csv", "sites.csv"]) {
    expect(
      found.filter((fault) => fault.startsWith(file)),
      file,
    ).toHaveLength(1);
  }
});

test("spreadsheets' habits that lose nothing are forgiven: a byte-order mark, CRLF, blanks, spare lines", () => {
  const files = edited(loop, {
    "sites.csv": (text) => `\ufeff${text.replaceAll("\n", "\r\n")}\r\n\r\n`,
    "drivers.csv": (text) => text.replaceAll(",", " , "),
  });
  expect(faultsOf(files)).toEqual([]);
});

test.each([
  [
    "semicolons",
    (text: string) => text.replaceAll(",", ";"),
    "the columns are separated by semicolons; save the file with commas",
  ],
  [
    "tabs",
    (text: string) => text.replaceAll(",", "\t"),
    "the columns are separated by tabs; save the file with commas",
  ],
])("a file with %s is told so", (_mark, edit, says) => {
  expect(faultsOf(edited(loop, { "elements.csv": edit })).join()).toContain(says);
});

test.each<readonly [string, Uint8Array, string]>([
  [
    "an empty file",
    new Uint8Array(),
    "the file is empty; its first line must be the header element,",
  ],
  [
    "UTF-16",
    new Uint8Array([0xff, 0xfe, 0x65, 0]),
    "the file is in UTF-16 (little endian); save it as UTF-8",
  ],
  ["a workbook", new Uint8Array([0x50, 0x4b, 3, 4]), "the file is in XLSX/ZIP; save it as UTF-8"],
  [
    "Latin letters of one byte",
    new Uint8Array([0x65, 0xe9, 0x0a]),
    "is not UTF-8; save the file as UTF-8",
  ],
  [
    "binary",
    new Uint8Array([0x65, 0x00]),
    "the file holds binary data (a NUL byte); give a CSV text file",
  ],
])("%s is named, with what to do", (_name, bytes, says) => {
  const files = new Map(loop).set("elements.csv", bytes);
  expect(faultsOf(files).join("\n")).toContain(says);
});

test("ten million rows are refused in words, not by running out of memory", () => {
  const rows = new Uint8Array(10_000_000 * 3).fill(10);
  for (let i = 0; i < rows.length; i += 3) rows.set([97, 44], i);
  const header = new TextEncoder().encode("element,name_en\n");
  const bytes = new Uint8Array(header.length + rows.length);
  bytes.set(header);
  bytes.set(rows, header.length);
  expect(faultsOf(new Map(loop).set("elements.csv", bytes)).join("\n")).toContain(
    "the table has more than 2,00,000 rows; split or aggregate it",
  );
  const larger = new Uint8Array(33 * 1024 * 1024);
  expect(faultsOf(new Map(loop).set("elements.csv", larger)).join("\n")).toContain(
    "at most 32 MB can be read",
  );
});

test("a file of an unknown name and one that every pack needs are told", () => {
  expect(faultsOf(new Map(loop).set("site.csv", new Uint8Array([97]))).join()).toContain(
    "site.csv: no table of this name exists",
  );
  const without = new Map(loop);
  without.delete("sources.csv");
  expect(faultsOf(without).join()).toContain(
    "sources.csv: the file is missing; every pack needs it",
  );
});

test.each([
  ["not JSON", "{", "datapackage.json"],
  ["no dates", "{}", '"lodestone.as_of" is missing'],
  [
    "a horizon of centuries",
    '{"name":"x","lodestone":{"title_en":"x","title_hi":"x","as_of":"2026-04-01","price_year":"2026-27","first_year":"2026-27","last_year":"2326-27"}}',
    "datapackage.json",
  ],
])("a datapackage with %s is told", (_name, json, says) => {
  expect(
    faultsOf(new Map(loop).set("datapackage.json", new TextEncoder().encode(json))).join(),
  ).toContain(says);
});

test("a scenario changes what it names and nothing else", () => {
  const base = readMission(india).mission;
  const high = readMission(india, "high-demand").mission;
  expect(high?.scenario).toBe("high-demand");
  expect(high?.drivers).not.toEqual(base?.drivers);
  expect(high?.process_flows).toEqual(base?.process_flows);
});

test("a scenario that names no row, no column, or a figure without its source is refused", () => {
  const header = "table,row,column,set,times,use,why,source,locator,as_of,grade";
  const patch = (row: string) =>
    faultsOf(
      new Map(loop).set("scenarios/x.csv", new TextEncoder().encode(`${header}\n${row}\n`)),
      "x",
    ).join("\n");
  expect(patch("drivers,cars/*,sales,2,,,because,paper,here,2026-04-01,assumed")).toContain(
    'scenarios/x.csv, line 2, column row: no row of drivers.csv matches "cars/*"',
  );
  expect(patch("drivers,motors/*,sold,2,,,because,paper,here,2026-04-01,assumed")).toContain(
    'table drivers has no column "sold"',
  );
  expect(patch("drivers,motors/*,sales,2,,,because,,,,")).toContain(
    "a patch that sets or multiplies a figure needs source, locator, as_of and grade",
  );
  expect(patch("drivers,motors/*,sales,,,low,because,,,,")).toContain("has no low for sales");
  expect(patch("drivers,motors/*,sales,,,,because,,,,")).toContain(
    "give one of set, times or use, and only one",
  );
});
