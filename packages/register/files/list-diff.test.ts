import { say } from "@lodestone/words/say";
import { expect, test } from "vitest";
import { recordKinds, valueFields } from "../records/kinds.ts";
import type { UndertakingRecord } from "../records/record.ts";
import { guessColumns, headerHash } from "./columns.ts";
import { diffList, type ListAgainst } from "./list-diff.ts";
import { readListFile, type ListFile } from "./list-file.ts";
import { placeNames, readListRows } from "./list-rows.ts";
import { keyOfWords, plainName } from "./plain-words.ts";

const places = placeNames([
  { place: "in-od", name_en: "Odisha", name_hi: "ओडिशा" },
  { place: "in-ap", name_en: "Andhra Pradesh", name_hi: "आंध्र प्रदेश" },
]);
const plant = recordKinds.find(({ kind }) => kind === "plant");
const fields = plant ? valueFields(plant) : [];

async function listOf(csv: string): Promise<ListFile> {
  const list = await readListFile("list.csv", new TextEncoder().encode(csv));
  if ("wrong" in list) throw new Error(say("en", list.wrong));
  return list;
}

async function refusal(csv: string): Promise<string> {
  const list = await readListFile("list.csv", new TextEncoder().encode(csv));
  return "wrong" in list ? list.wrong.key : "read";
}

const against: ListAgainst = {
  kind: "plant",
  records: new Map(),
  known: [],
  refusal: () => undefined,
  parties: new Set(["acme"]),
  duplicates: {},
};

async function lines(csv: string, more: Partial<ListAgainst> = {}) {
  const list = await listOf(csv);
  const rows = readListRows(list, "plant", guessColumns(list.header, fields), places);
  return diffList(rows, { ...against, ...more });
}

test("headers are known in English and Hindi, by a field's name, its label or its label without the unit", () => {
  const header = [
    "Key",
    "Name in English",
    "नाम, हिंदी में",
    "State",
    "capacity_t_per_a",
    "Investment (rupees)",
    "Persons employed",
    "Remarks",
  ];
  expect(guessColumns(header, fields)).toEqual({
    Key: "key",
    "Name in English": "name_en",
    "नाम, हिंदी में": "name_hi",
    State: "place",
    capacity_t_per_a: "capacity_t_per_a",
    "Investment (rupees)": "investment_paise",
    "Persons employed": "jobs",
  });
});

test("a header is known again whatever its capitals and blanks, and not when a column changes", () => {
  const hash = headerHash(["Name", "Capacity, t"]);
  expect(headerHash([" name ", "CAPACITY T"])).toEqual(hash);
  expect(headerHash(["Name", "Capacity, kt"])).not.toEqual(hash);
});

test("places by name, money in lakh commas and dates are read as the register keeps them", async () => {
  const [line] = await lines(
    'Key,Name,State,Investment,Commissioned on\nacme,Acme plant,ओडिशा,"1,25,00,000.50",2027-03-31\n',
  );
  expect(line).toMatchObject({ kind: "new", key: "acme" });
  expect(line?.values).toMatchObject({
    place: "in-od",
    investment_paise: "1250000050",
    commissioned_on: "2027-03-31",
  });
});

test("a row without a key gets one from its name and place, the same every time", async () => {
  const csv = "Name,State\nAcme Plant (Unit 2),Odisha\n";
  const [first] = await lines(csv);
  expect(first).toMatchObject({ key: "acme-plant-unit-2-in-od", derived: true });
  expect((await lines(csv))[0]?.key).toBe(first?.key);
});

test("each fault is told at its row and column, and the sound rows stand", async () => {
  const found = await lines(
    "Key,Name,State,Capacity,Status\na,Acme,Odisha,many,existing\nb,Bcme,Atlantis,5,existing\nc,Ccme,Odisha,5,under construction\n",
  );
  expect(found.map(({ row, kind }) => [row, kind])).toEqual([
    [2, "fault"],
    [3, "fault"],
    [4, "new"],
  ]);
  expect(found[0]?.faults.map(({ column, value }) => [column, value])).toEqual([
    ["Capacity", "many"],
  ]);
  expect(found[1]?.faults.map(({ column }) => column)).toEqual(["State"]);
  expect(found[2]?.values["status"]).toBe("committed");
});

test("a key that stands twice, a party that stands nowhere and a row without a name are faults", async () => {
  const found = await lines(
    "Key,Name,Party\na,Acme,acme\na,Acme again,acme\nb,Bcme,nobody\nc,,acme\n",
  );
  expect(found.map(({ faults }) => faults.map(({ what }) => what.key))).toEqual([
    [],
    ["list.key-twice"],
    ["record.no-party"],
    ["list.no-name"],
  ]);
});

const acme: UndertakingRecord = {
  undertakingId: "acme",
  kind: "plant",
  values: { name_en: "Acme Magnets Pvt. Ltd.", place: "in-od", jobs: 40, status: "registered" },
  pack: null,
  version: 3,
};
const standing = {
  records: new Map([["acme", acme]]),
  known: [{ undertakingId: "acme", nameEn: "Acme Magnets Pvt. Ltd.", place: "in-od" }],
};

test("a row changes only what it names, and an empty cell leaves what stands", async () => {
  const [line] = await lines("Key,Name,Jobs,State\nacme,,55,\n", standing);
  expect(line).toMatchObject({
    kind: "changed",
    changes: [{ field: "jobs", register: 40, list: 55 }],
  });
  expect((await lines("Key,Jobs\nacme,40\n", standing))[0]?.kind).toBe("same");
});

test("a new row with the name, place and kind of a record is suspected, until a person says which it is", async () => {
  const csv = "Key,Name,State\nacme-2,Acme Magnets Limited,Odisha\n";
  const [line] = await lines(csv, standing);
  expect(line).toMatchObject({ kind: "duplicate", like: ["acme"] });
  const own = await lines(csv, { ...standing, duplicates: { 2: { own: true } } });
  expect(own[0]?.kind).toBe("new");
  const again = await lines(csv, { ...standing, duplicates: { 2: { is: "acme" } } });
  expect(again[0]).toMatchObject({
    kind: "changed",
    key: "acme",
    changes: [{ field: "name_en", list: "Acme Magnets Limited" }],
  });
  expect((await lines("Key,Name,State\nb,Acme Magnets,Andhra Pradesh\n", standing))[0]?.kind).toBe(
    "new",
  );
});

test("two new rows of one list that are alike are suspected too", async () => {
  const found = await lines("Key,Name,State\na,Bhoomi Ltd,Odisha\nb,Bhoomi Limited,Odisha\n");
  expect(found.map(({ kind, like }) => [kind, like])).toEqual([
    ["new", []],
    ["duplicate", ["a"]],
  ]);
});

test.each([
  ["", /^fault\.at-/],
  ["a;b;c\n1;2;3\n", /^fault\.at-/],
  ["Name,Name\n1,2\n", /^list\.header-twice$/],
  [`Name\n${"x\n".repeat(20_001)}`, /^list\.too-many-rows$/],
  ["PK\u0003\u0004 no archive", /^workbook\.not-zip$/],
])("a file that is no list is refused in words", async (csv, key) => {
  expect(await refusal(csv)).toMatch(key);
});

test("names are compared without what a company's name ends in, in any script", () => {
  expect(plainName("M/s. Acme Magnets Pvt. Ltd.")).toBe("acme magnets");
  expect(plainName("भारतीय खनन")).toBe("भारतीय खनन");
  expect(plainName("The Company Ltd")).toBe("the company ltd");
  expect(keyOfWords("Société d’Éléments, No. 2")).toBe("societe-d-elements-no-2");
});
