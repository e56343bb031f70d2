/** Lists sent in as files: the dry run, the import of what it showed, the reasons, and opening balances. */
import { randomUUID } from "node:crypto";
import { statement } from "@lodestone/api/register-fund";
import { listPreview, openingAnswer } from "@lodestone/api/register-list";
import { undertakingList } from "@lodestone/api/register-undertaking";
import { verbAnswer } from "@lodestone/api/register-verb";
import type { RegisterRefusal } from "@lodestone/api/register-words";
import { LIST_BYTES_MOST, readListFile } from "@lodestone/register/files/list-file";
import type { LightMyRequestResponse } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  registerServer,
  type TestServer,
  type Visitor,
} from "../sign-in/register-server.test-data.ts";
import { done, read, refusal } from "./asking.test-data.ts";

let server: TestServer;
let steward: Visitor;
let finance: Visitor;

beforeAll(async () => {
  server = await registerServer();
  steward = await server.signedIn("steward");
  finance = await server.signedIn("finance");
});
afterAll(() => server.close());

async function send(
  visitor: Visitor,
  path: string,
  csv: string | Uint8Array<ArrayBuffer>,
  fields: Readonly<Record<string, string>> = {},
): Promise<LightMyRequestResponse> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append("file", new Blob([csv]), "list.csv");
  const whole = new Response(form);
  return await visitor.ask({
    method: "POST",
    url: `/api/register/${path}`,
    payload: Buffer.from(await whole.arrayBuffer()),
    headers: {
      "content-type": whole.headers.get("content-type") ?? "",
      "idempotency-key": randomUUID(),
    },
  });
}

const preview = async (csv: string, fields: Readonly<Record<string, string>> = {}) => {
  const answer = await send(steward, "lists/preview", csv, { kind: "centre", ...fields });
  expect(answer.statusCode, answer.body).toBe(200);
  return listPreview.parse(answer.json());
};
const refusalOf = (answer: LightMyRequestResponse) => [
  answer.statusCode,
  answer.json<RegisterRefusal>().refusal,
];

const centres =
  "Name,State,Town,Members\nTrial Centre One,Odisha,Cuttack,4\nTrial Centre Two,ओडिशा,Puri,many\n" +
  "Trial Centre Three,Odisha,Konark,2\nTRIAL CENTRE THREE LTD,Odisha,Konark,2\n";

test("a list is shown before it is written: columns guessed, and every row's kind with its reason", async () => {
  const shown = await preview(centres);
  expect(shown.columns).toEqual({ Name: "name_en", State: "place", Members: "members" });
  expect(shown.columnsFrom).toBe("guessed");
  expect(shown.counts).toEqual({ new: 2, changed: 0, same: 0, duplicate: 1, fault: 1 });
  const fault = shown.lines.find(({ kind }) => kind === "fault");
  expect(fault).toMatchObject({ row: 3, faults: [{ column: "Members", value: "many" }] });
  expect((await read(steward, "/undertakings", undertakingList)).rows).toEqual([]);
});

test("columns named by the person are used, what was shown is written, and the mapping is remembered", async () => {
  const columns = JSON.stringify({
    Name: "name_en",
    State: "place",
    Town: "city",
    Members: "members",
  });
  const duplicates = JSON.stringify({ 5: { own: true } });
  const shown = await preview(centres, { columns, duplicates });
  expect(shown.counts).toMatchObject({ new: 3, duplicate: 0, fault: 1 });
  const fields = { kind: "centre", columns, duplicates };
  const stale = await send(steward, "lists/import", centres, { ...fields, seen: "other" });
  expect(refusalOf(stale)).toEqual([409, "list.seen-other"]);
  const imported = await send(steward, "lists/import", centres, { ...fields, seen: shown.seen });
  expect(imported.statusCode, imported.body).toBe(200);
  expect(verbAnswer.parse(imported.json()).done).toMatchObject({ added: 3, revised: 0, left: 1 });
  const again = await preview(centres, { duplicates });
  expect(again.columnsFrom).toBe("remembered");
  expect(again.counts).toMatchObject({ same: 3, new: 0, changed: 0 });
  expect(again.takenAt).not.toBeNull();
});

test("rows that are not taken come back in the same workbook, each with its reason", async () => {
  const answer = await send(steward, "lists/reasons", centres, { kind: "centre", language: "hi" });
  expect(answer.headers["content-disposition"]).toContain("list.reasons.xlsx");
  const back = await readListFile("list.reasons.xlsx", answer.rawPayload);
  if ("wrong" in back) throw new Error(back.wrong.key);
  expect(back.rows).toHaveLength(4);
  expect(back.header).toEqual(["Name", "State", "Town", "Members"]);
});

test("who may write no record is refused before the file is looked at, and what is no list is told", async () => {
  const auditor = await server.signedIn("auditor");
  for (const path of ["lists/preview", "lists/import", "lists/reasons"]) {
    expect(refusalOf(await send(auditor, path, centres))).toEqual([403, "record.not-yours"]);
  }
  const bad = (csv: string | Uint8Array<ArrayBuffer>, fields = {}) =>
    send(steward, "lists/preview", csv, { kind: "centre", ...fields }).then(refusalOf);
  expect((await bad(""))[0]).toBe(422);
  expect(await bad("a,a\n1,2\n")).toEqual([422, "list.header-twice"]);
  expect(await bad(centres, { kind: "castle" })).toEqual([422, "record.no-kind"]);
  expect(await bad(centres, { columns: "[" })).toEqual([400, "bad-request"]);
  expect(await bad(centres, { columns: '{"Name":7}' })).toEqual([400, "bad-request"]);
  expect((await bad(new Uint8Array(LIST_BYTES_MOST + 1)))[0]).toBe(413);
});

test("opening balances are shown, proposed, posted by a second person once, and those refused come back with the reason", async () => {
  const header = "Fund,Scheme,Year,Stage,Party,Head,Amount,As on\n";
  const row = 'mines-budget,magnet-scheme,2026-27,allotted,,,"12,00,00,000",2026-04-01\n';
  expect((await send(steward, "opening/preview", header + row)).statusCode).toBe(403);
  const ask = async (what: string, csv: string) => {
    const answer = await send(finance, `opening/${what}`, csv);
    expect(answer.statusCode, answer.body).toBe(200);
    return openingAnswer.parse(answer.json());
  };
  expect(await ask("preview", header + row)).toMatchObject({
    proposed: null,
    counts: { new: 1, fault: 0 },
  });
  const { proposed } = await ask("import", header + row);
  const path = `/cases/${String(proposed)}/move`;
  const approve = { verb: "approve", response: "approve", version: 1 };
  expect((await refusal(finance, path, approve)).status).toBe(403);
  await done(await server.signedIn("finance"), path, approve);
  const other = await ask("import", header + row.replace("12,", "13,"));
  expect(other.counts).toMatchObject({ new: 0, fault: 1 });
  expect(
    Buffer.from(other.reasonsBase64 ?? "", "base64")
      .subarray(0, 2)
      .toString(),
  ).toBe("PK");
  const account = "mines-budget/magnet-scheme/2026-27/allotted";
  const found = await read(finance, `/statement?account=${account}`, statement);
  expect([found.balancePaise, found.entries.length]).toEqual(["12000000000", 1]);
});
