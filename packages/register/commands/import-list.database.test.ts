import { randomUUID } from "node:crypto";
import ExcelJS from "exceljs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { reasonsWorkbook } from "../files/reasons-out.ts";
import { placeNames } from "../files/list-rows.ts";
import { personWith, type PersonWithRole } from "../store/people.test-data.ts";
import { readUndertaking } from "../store/records.ts";
import { importList, previewList, type ListAsked, type ListPreview } from "./import-list.ts";
import { by, done, refusedWith, testOffice, type Office } from "./office.test-data.ts";
import { registerUndertaking, reviseUndertakingRecord } from "./record-undertaking.ts";

let office: Office;
let steward: PersonWithRole;

beforeAll(async () => {
  office = await testOffice();
  steward = await personWith(office.database, "steward");
});

afterAll(() => office.close());

const list = (csv: string, more: Partial<ListAsked> = {}): ListAsked => ({
  kind: "exploration-activity",
  fileName: "list.csv",
  bytes: new TextEncoder().encode(csv),
  places: placeNames(office.mission.places),
  ...more,
});

async function preview(asked: ListAsked, person = steward): Promise<ListPreview> {
  const found = await previewList(office.database, person.actor, asked);
  if ("wrong" in found) throw new Error(found.wrong.key);
  return found;
}

async function take(asked: ListAsked, person = steward) {
  const { seen } = await preview(asked, person);
  return done(await importList(office.context, by(person.actor), { ...asked, seen }));
}

const key = () => `list-${randomUUID().slice(0, 8)}`;

test("a list is seen before anything is written, then taken whole, and the same file again does nothing", async () => {
  const [a, b] = [key(), key()];
  const asked = list(
    `Key,Name,State,Metres drilled\n${a},Lithium of Degana,Rajasthan,\n${b},Graphite of Betul,Madhya Pradesh,\n`,
  );
  const before = await preview(asked);
  expect(before.lines.map(({ kind }) => kind)).toEqual(["new", "new"]);
  expect(await readUndertaking(office.database, a)).toBeUndefined();
  expect(await take(asked)).toMatchObject({ added: 2, revised: 0, left: 0, takenBefore: null });
  expect((await readUndertaking(office.database, a))?.values["place"]).toBe("in-rj");

  const again = await preview(asked);
  expect(again.lines.map(({ kind }) => kind)).toEqual(["same", "same"]);
  expect(again.taken?.importedBy).toBe(steward.personId);
  const second = await take(asked);
  expect(second).toMatchObject({ added: 0, revised: 0 });
  expect(second["takenBefore"]).not.toBeNull();
});

test("an old file sent again does not undo what was changed since", async () => {
  const a = key();
  await take(list(`Key,Name,Agency\n${a},Nickel of Sukinda,GSI\n`));
  const change = { key: a, version: 1, changes: { agency: "MECL" } };
  done(await reviseUndertakingRecord(office.context, by(steward.actor), change));
  await take(list(`Key,Name,Agency\n${a},Nickel of Sukinda,GSI\n`));
  expect((await readUndertaking(office.database, a))?.values["agency"]).toBe("MECL");
  await take(list(`Key,Agency\n${a},GSI and MECL\n`));
  expect((await readUndertaking(office.database, a))?.values["agency"]).toBe("GSI and MECL");
});

test("how a person read the columns is remembered for the same header, and for that person", async () => {
  const csv = (a: string) => `Key,Name,Who explores\n${a},Cobalt of Jharsuguda ${a},GSI\n`;
  const [a, b] = [key(), key()];
  const first = await preview(list(csv(a)));
  expect(first.columnsFrom).toBe("guessed");
  expect(first.columns).not.toHaveProperty("Who explores");
  const columns = { ...first.columns, "Who explores": "agency" };
  await take(list(csv(a), { columns }));
  const next = await preview(list(csv(b)));
  expect(next.columnsFrom).toBe("remembered");
  expect(next.columns).toEqual(columns);
  const other = await personWith(office.database, "programme");
  expect((await preview(list(csv(b)), other)).columnsFrom).toBe("guessed");
});

test("rows at fault come back in the same workbook with the reason beside them, and the sound ones are taken", async () => {
  const [a, b] = [key(), key()];
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Activities");
  sheet.addRow(["Key", "Name", "State", "Samples analysed"]);
  sheet.addRow([a, "Vanadium of Arunachal", "Arunachal Pradesh", 40]);
  sheet.addRow([b, "Tin of Bastar", "Atlantis", 12]);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const asked = list("", { fileName: "list.xlsx", bytes });
  const found = await preview(asked);
  expect(found.lines.map(({ kind }) => kind)).toEqual(["new", "fault"]);
  expect(await take(asked)).toMatchObject({ added: 1, left: 1 });
  expect((await readUndertaking(office.database, a))?.values["samples"]).toBe(40);

  const back = new ExcelJS.Workbook();
  const said = { today: "2026-12-01", isDemonstration: true };
  const out = await reasonsWorkbook(found.list, found.lines, "en", said);
  await back.xlsx.load(out.buffer as ArrayBuffer);
  expect(back.worksheets[0]?.getCell("E2").text).toMatch(/is invented/);
  const returned = back.getWorksheet("Activities");
  expect(returned?.getCell("E1").text).toBe("reason");
  expect(returned?.getCell("E2").text).toBe("");
  expect(returned?.getCell("E3").text).toMatch(/^State: .*Atlantis/);

  const mended = back;
  const cell = mended.getWorksheet("Activities")?.getCell("C3");
  if (cell) cell.value = "Chhattisgarh";
  const again = list("", {
    fileName: "list.xlsx",
    bytes: new Uint8Array(await mended.xlsx.writeBuffer()),
  });
  expect((await preview(again)).lines.map(({ kind }) => kind)).toEqual(["same", "new"]);
});

test("a suspected duplicate waits for a person's word, in a later sending of the same file too", async () => {
  const [a, b] = [key(), key()];
  await take(list(`Key,Name,State\n${a},Beryl of Koderma Ltd,Jharkhand\n`));
  const asked = list(`Key,Name,State\n${b},Beryl of Koderma,Jharkhand\n`);
  expect(await take(asked)).toMatchObject({ added: 0, left: 1 });
  expect(await take({ ...asked, duplicates: { 2: { own: true } } })).toMatchObject({
    added: 1,
    left: 0,
  });
});

test("a State's officer takes in rows of the State only; the others are told as not theirs", async () => {
  const odisha = await personWith(office.database, "state-officer", {
    scope: { kind: "state", key: "in-od" },
  });
  const [a, b] = [key(), key()];
  const asked = list(
    `Key,Name,State\n${a},Chromite of Sukinda ${a},Odisha\n${b},Gold of Kolar,Karnataka\n`,
  );
  const { lines } = await preview(asked, odisha);
  expect(lines.map(({ kind }) => kind)).toEqual(["new", "fault"]);
  expect(lines[1]?.faults[0]?.what.key).toBe("record.out-of-scope");
  expect(await take(asked, odisha)).toMatchObject({ added: 1, left: 1 });
});

test("what changed since the differences were shown is told, and nothing is written", async () => {
  const [a, b] = [key(), key()];
  const asked = list(`Key,Name\n${a},Rhenium of Malanjkhand\n${b},Gallium of Korba\n`);
  const { seen } = await preview(asked);
  const record = { undertakingId: a, kind: "exploration-activity", values: { name_en: "Other" } };
  done(await registerUndertaking(office.context, by(steward.actor), record));
  const outcome = await importList(office.context, by(steward.actor), { ...asked, seen });
  expect(refusedWith(outcome)).toBe("list.seen-other");
  expect(await readUndertaking(office.database, b)).toBeUndefined();
});

test("the same command sent twice writes once", async () => {
  const a = key();
  const asked = list(`Key,Name\n${a},Antimony of Lahaul\n`);
  const { seen } = await preview(asked);
  const caller = by(steward.actor);
  const first = await importList(office.context, caller, { ...asked, seen });
  const second = await importList(office.context, caller, { ...asked, seen });
  expect(done(second)).toEqual(done(first));
  expect((await readUndertaking(office.database, a))?.version).toBe(1);
});

test("a workbook whose cells hold what no database keeps is told where, and takes nothing of those rows", async () => {
  const [a, b, c] = [key(), key(), key()];
  const book = async (header: string) => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet("Activities");
    sheet.addRow(["Key", header, "State"]);
    // As the format escapes what XML cannot hold: NUL, and half of a pair.
    sheet.addRow([a, "Vana_x0000_dium", "Arunachal Pradesh"]);
    sheet.addRow([b, "Vana_xD83D_dium", "Arunachal Pradesh"]);
    sheet.addRow([c, "Zircon of Ganjam", "Odisha"]);
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    return list("", { fileName: "list.xlsx", bytes });
  };
  const asked = await book("Name");
  const { lines } = await preview(asked);
  expect(lines.map(({ kind }) => kind)).toEqual(["fault", "fault", "new"]);
  expect(lines.slice(0, 2).flatMap(({ faults }) => faults)).toMatchObject([
    { column: "Name", what: { key: "form.unseen", blanks: { marks: ["U+0000"] } } },
    { column: "Name", what: { key: "form.unseen", blanks: { marks: ["U+D83D"] } } },
  ]);
  expect(await take(asked)).toMatchObject({ added: 1, left: 2 });
  const found = await previewList(office.database, steward.actor, await book("Na_x0000_me"));
  expect(found).toMatchObject({ wrong: { key: "list.header-unseen" } });
});
