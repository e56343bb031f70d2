/** Evidence as a hostile hand would send it: files that are not what they say, and names that climb. */
import { randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { deflateRawSync } from "node:zlib";
import type { CasePage } from "@lodestone/api/register-case";
import type { RegisterRefusal } from "@lodestone/api/register-words";
import type { VerbAnswer } from "@lodestone/api/register-verb";
import { EVIDENCE_BYTES_MOST } from "@lodestone/register/evidence/evidence-folder";
import { insertParty } from "@lodestone/register/store/undertakings";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  registerServer,
  type TestServer,
  type Visitor,
} from "../sign-in/register-server.test-data.ts";
import { partyScope } from "./demonstration-server.test-data.ts";

const clock = "2026-07-02T06:00:00.000Z";
let server: TestServer;
let surya: Visitor;
let chandra: Visitor;
let auditor: Visitor;
let bid = "";

beforeAll(async () => {
  server = await registerServer({ now: () => clock });
  const programme = await server.signedIn("programme");
  for (const partyId of ["surya", "chandra"]) {
    const name = { nameEn: partyId, nameHi: partyId, kind: "company", place: "in-od" };
    const by = { personId: programme.personId, at: clock };
    await insertParty(server.register.database, { partyId, ...name, ...by });
  }
  surya = await server.signedIn("applicant", partyScope("surya"));
  chandra = await server.signedIn("applicant", partyScope("chandra"));
  auditor = await server.signedIn("auditor");
  const notice = { noticeNumber: "1", noticeOn: "2026-07-01", bidsDueOn: "2026-08-31" };
  const tender = await opened(programme, { workflow: "tender", data: notice });
  await ask(programme, `/cases/${tender}/move`, { verb: "submit", version: 1 });
  const offer = { capacityT: 1200, quoteRupeesPerKg: 1900, netWorthPaise: "1", leadEquityShare: 1 };
  bid = await opened(surya, { workflow: "bid", parentCaseId: tender, data: offer });
});
afterAll(() => server.close());

async function ask(visitor: Visitor, url: string, payload: object) {
  const headers = { "idempotency-key": randomUUID() };
  return await visitor.ask({ method: "POST", url: `/api/register${url}`, payload, headers });
}

async function opened(visitor: Visitor, body: object): Promise<string> {
  const answer = await ask(visitor, "/cases", { scheme: "magnet-scheme", ...body });
  return String(answer.json<VerbAnswer>().done["caseId"]);
}

interface Upload {
  readonly name: string;
  readonly bytes: Buffer;
  readonly says?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly key?: string;
}

async function upload(visitor: Visitor, { name, bytes, says, fields, key }: Upload) {
  const mark = "----lodestone-test";
  const parts = Object.entries(fields ?? { caseId: bid, kind: "other" }).map(
    ([field, value]) =>
      `--${mark}\r\ncontent-disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`,
  );
  const head = `--${mark}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: ${says ?? "application/pdf"}\r\n\r\n`;
  const payload = Buffer.concat([
    Buffer.from(parts.join("") + head),
    bytes,
    Buffer.from(`\r\n--${mark}--\r\n`),
  ]);
  const response = await visitor.ask({
    method: "POST",
    url: "/api/register/evidence",
    payload,
    headers: {
      "content-type": `multipart/form-data; boundary=${mark}`,
      "idempotency-key": key ?? randomUUID(),
    },
  });
  return {
    status: response.statusCode,
    text: response.body,
    refusal: response.json<RegisterRefusal>().refusal,
  };
}

const pdf = Buffer.from("%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");

/** A packed file of entries, as an office program would write it. */
function packed(entries: readonly (readonly [name: string, size: number])[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [name, size] of entries) {
    const data = deflateRawSync(Buffer.alloc(size));
    const local = Buffer.alloc(30 + name.length);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(data.length, 18);
    local.writeUInt32LE(size, 22);
    local.writeUInt16LE(name.length, 26);
    local.write(name, 30);
    const central = Buffer.alloc(46 + name.length);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(data.length, 20);
    central.writeUInt32LE(size, 24);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(offset, 42);
    central.write(name, 46);
    locals.push(local, data);
    centrals.push(central);
    offset += local.length + data.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

const sheet = packed([
  ["[Content_Types].xml", 300],
  ["xl/workbook.xml", 500],
]);

describe("a file that may be attached", () => {
  test("lies under the hash of its bytes and comes back whole, as an attachment, under its own kind", async () => {
    const key = randomUUID();
    const first = await upload(surya, {
      name: "../../etc/प्रमाण पत्र.pdf",
      bytes: pdf,
      says: "text/html",
      key,
    });
    expect(first.status, first.text).toBe(200);
    const { done } = JSON.parse(first.text) as VerbAnswer;
    const again = await upload(surya, {
      name: "../../etc/प्रमाण पत्र.pdf",
      bytes: pdf,
      says: "text/html",
      key,
    });
    expect((JSON.parse(again.text) as VerbAnswer).replayed).toBe(true);
    const url = `/api/register/evidence/${String(done["evidenceId"])}`;
    const back = await surya.ask({ method: "GET", url });
    expect(back.rawPayload.equals(pdf)).toBe(true);
    expect(back.headers).toMatchObject({
      "content-type": "application/pdf",
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox; default-src 'none'",
    });
    expect(back.headers["content-disposition"]).toMatch(/^attachment; /);
    expect(back.headers["content-disposition"]).toContain(encodeURIComponent("प्रमाण पत्र.pdf"));
    for (const other of [chandra, auditor]) {
      expect((await other.ask({ method: "GET", url })).statusCode).toBe(404);
    }
    const page = await surya.ask({ method: "GET", url: `/api/register/cases/${bid}` });
    expect(page.json<CasePage>().evidence).toHaveLength(1);
  });

  test("may be a sheet, a picture or a table of plain text", async () => {
    const png = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
    const files = { "a.xlsx": sheet, "b.png": png, "c.csv": Buffer.from("name,kg\nx,1\n") };
    for (const [name, bytes] of Object.entries(files)) {
      expect((await upload(surya, { name, bytes })).status, name).toBe(200);
    }
  });
});

describe("a file that may not", () => {
  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  );
  const hostile: Readonly<Record<string, readonly [refusal: string, upload: Upload]>> = {
    "a bomb that calls itself a pdf": [
      "register.file-not-what-named",
      { name: "a.pdf", bytes: packed([["zeros", 8_000_000]]) },
    ],
    "a bomb that is an office file": [
      "register.file-bomb",
      {
        name: "a.xlsx",
        bytes: packed([
          ["[Content_Types].xml", 300],
          ["xl/a.xml", 300_000_000],
        ]),
      },
    ],
    "a picture with a script": [
      "register.file-kind",
      { name: "a.svg", bytes: svg, says: "image/png" },
    ],
    "a page that calls itself a picture": [
      "register.file-not-what-named",
      { name: "a.png", bytes: svg },
    ],
    "a page that calls itself a table": [
      "register.file-not-what-named",
      { name: "a.csv", bytes: svg },
    ],
    "an office file with a macro": [
      "register.file-macro",
      {
        name: "a.xlsx",
        bytes: packed([
          ["[Content_Types].xml", 300],
          ["xl/a.xml", 10],
          ["xl/vbaProject.bin", 10],
        ]),
      },
    ],
    "an office file whose parts climb": [
      "register.file-broken",
      {
        name: "a.docx",
        bytes: packed([
          ["[Content_Types].xml", 300],
          ["word/a.xml", 9],
          ["../../x", 9],
        ]),
      },
    ],
    "half of an office file": [
      "register.file-broken",
      { name: "a.xlsx", bytes: sheet.subarray(0, 60) },
    ],
    "an empty file": ["register.file-empty", { name: "a.pdf", bytes: Buffer.alloc(0) }],
    "a program": ["register.file-kind", { name: "a.exe", bytes: Buffer.from("MZ") }],
    "a file without an ending": ["register.file-kind", { name: "pdf", bytes: pdf }],
    "a file of no known evidence": [
      "register.no-evidence-kind",
      { name: "a.pdf", bytes: pdf, fields: { caseId: "?", kind: "a secret" } },
    ],
    "a file of nothing": [
      "register.no-subject",
      { name: "a.pdf", bytes: pdf, fields: { kind: "other" } },
    ],
    "a file of no case": [
      "duty.no-case",
      { name: "a.pdf", bytes: pdf, fields: { caseId: "x", kind: "other" } },
    ],
    "a file of no obligation": [
      "obligation.none",
      { name: "a.pdf", bytes: pdf, fields: { obligationId: "x", kind: "other" } },
    ],
  };
  test.each(Object.entries(hostile))(
    "%s is refused in words and leaves nothing",
    async (_what, [key, sent]) => {
      const before = await keptFiles();
      const { status, refusal, text } = await upload(surya, sent);
      expect(refusal, text).toBe(key);
      expect(status).toBeGreaterThanOrEqual(404);
      expect(status).toBeLessThan(500);
      expect(await keptFiles()).toEqual(before);
    },
  );

  test("one larger than any of its kind is refused before it is all read", async () => {
    const before = await keptFiles();
    const bytes = Buffer.alloc(EVIDENCE_BYTES_MOST + 10, "x");
    pdf.copy(bytes);
    const { status } = await upload(surya, { name: "a.pdf", bytes });
    expect(status).toBe(413);
    expect(await keptFiles()).toEqual(before);
  });

  test("nor anything of a party that the case is not of, of an auditor, or of a stranger", async () => {
    const before = await keptFiles();
    expect((await upload(chandra, { name: "a.pdf", bytes: pdf })).status).toBe(404);
    expect((await upload(auditor, { name: "a.pdf", bytes: pdf })).status).toBe(403);
    const stranger = await server.app.inject({
      method: "POST",
      url: "/api/register/evidence",
      headers: { "content-type": "multipart/form-data; boundary=x", "idempotency-key": "k" },
      payload: "--x--",
    });
    expect(stranger.statusCode).toBe(401);
    expect(await keptFiles()).toEqual(before);
  });

  test("nor what is no form at all, or a form cut short", async () => {
    const plain = await ask(surya, "/evidence", { file: "x" });
    expect(plain.statusCode).toBe(415);
    for (const payload of [
      "",
      "--x",
      '--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1',
    ]) {
      const response = await surya.ask({
        method: "POST",
        url: "/api/register/evidence",
        headers: {
          "content-type": "multipart/form-data; boundary=x",
          "idempotency-key": randomUUID(),
        },
        payload,
      });
      expect(response.statusCode, payload).toBeGreaterThanOrEqual(400);
      expect(response.statusCode, response.body).toBeLessThan(500);
    }
  });
});

test("bytes that were changed in the folder are not given out as what was attached", async () => {
  const sent = await upload(surya, { name: "b.csv", bytes: Buffer.from("a,b\n1,2\n") });
  const { done } = JSON.parse(sent.text) as VerbAnswer;
  const sha256 = String(done["sha256"]);
  const file = path.join(server.dataFolder, "evidence", sha256.slice(0, 2), sha256);
  const { writeFile } = await import("node:fs/promises");
  await writeFile(file, "a,b\n1,9\n");
  const url = `/api/register/evidence/${String(done["evidenceId"])}`;
  const back = await surya.ask({ method: "GET", url });
  expect(back.statusCode).toBe(404);
  expect(back.json<RegisterRefusal>().refusal).toBe("register.evidence-lost");
  expect(await readFile(file, "utf8")).toContain("9");
});

describe("a list with text that no database holds", () => {
  const rows = "Key,Name,State\n";
  type Sent = readonly [
    url: string,
    file: string | Buffer,
    fields?: Record<string, string>,
    name?: string,
  ];
  const lists: Readonly<Record<string, Sent>> = {
    "a duplicate that is NUL": [
      "/lists/preview",
      `${rows}a-1,A,Odisha\n`,
      { duplicates: '{"2":{"is":"\\u0000"}}' },
    ],
    "a duplicate that is half a pair": [
      "/lists/import",
      `${rows}a-1,A,Odisha\n`,
      { duplicates: '{"2":{"is":"\\ud800"}}', seen: "x" },
    ],
    "a duplicate that is no key": [
      "/lists/preview",
      `${rows}a-1,A,Odisha\n`,
      { duplicates: '{"2":{"is":"A B"}}' },
    ],
    "columns with NUL": [
      "/lists/preview",
      `${rows}a-1,A,Odisha\n`,
      { columns: '{"Na\\u0000me":"name_en"}' },
    ],
    "a field with NUL": ["/lists/preview", `${rows}a-1,A,Odisha\n`, { kind: "centre\0" }],
    "a header with NUL": ["/lists/preview", "Key,Na\0me,State\na-1,A,Odisha\n"],
    "a header with a bell": ["/lists/preview", "Key,Na\u0007me,State\na-1,A,Odisha\n"],
    "a header of balances with NUL": [
      "/opening/import",
      "Fund,Scheme,Year,Stage,Amount,On,No\0te\na,b,2026-27,outlay,1,2026-04-01,x\n",
    ],
  };
  const send = async (visitor: Visitor, [url, file, fields = {}, name = "list.csv"]: Sent) => {
    const mark = "----lodestone-list";
    const parts = Object.entries({ kind: "centre", ...fields }).map(
      ([field, value]) =>
        `--${mark}\r\ncontent-disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`,
    );
    const head = `--${mark}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/csv\r\n\r\n`;
    const payload = Buffer.concat([
      Buffer.from(parts.join("") + head),
      Buffer.from(file),
      Buffer.from(`\r\n--${mark}--\r\n`),
    ]);
    const headers = {
      "content-type": `multipart/form-data; boundary=${mark}`,
      "idempotency-key": randomUUID(),
    };
    return await visitor.ask({ method: "POST", url: `/api/register${url}`, payload, headers });
  };
  test.each(Object.entries(lists))("%s is refused in words", async (_what, sent) => {
    const visitor = await server.signedIn(sent[0].startsWith("/opening") ? "finance" : "steward");
    const answer = await send(visitor, sent);
    expect(answer.statusCode, answer.body).toBeGreaterThanOrEqual(400);
    expect(answer.statusCode, answer.body).toBeLessThan(500);
    expect(answer.json<RegisterRefusal>().what.hi).toMatch(/[ऀ-ॿ]/);
  });

  test("or cells that cannot be kept, has those rows told as at fault and the others taken", async () => {
    const steward = await server.signedIn("steward");
    const file = `${rows}bell-1,A\u0007B,Odisha\nsound-1,Sound,Odisha\n`;
    const answer = await send(steward, ["/lists/preview", file]);
    expect(answer.statusCode, answer.body).toBe(200);
    expect(answer.body).toContain("U+0007");
    const { seen } = answer.json<{ seen: string }>();
    const taken = await send(steward, ["/lists/import", file, { seen }]);
    expect(taken.statusCode, taken.body).toBe(200);
    expect(taken.json<VerbAnswer>().done).toMatchObject({ added: 1 });
  });

  test("under a name longer than is kept, cut between its characters, opens its case", async () => {
    const finance = await server.signedIn("finance");
    const file = "Fund,Scheme,Year,Stage,Amount,On\nfund,long-name,2026-27,outlay,1,2026-04-01\n";
    const columns = { Fund: "fund", Scheme: "scheme", Year: "year", Stage: "stage" };
    const mapping = JSON.stringify({ ...columns, Amount: "amount", On: "on" });
    const name = `a${"😀".repeat(150)}.csv`;
    const answer = await send(finance, ["/opening/import", file, { columns: mapping }, name]);
    expect(answer.statusCode, answer.body).toBe(200);
    expect(answer.json<{ proposed: string | null }>().proposed).not.toBeNull();
  });
});

async function keptFiles(): Promise<readonly string[]> {
  const found = await readdir(path.join(server.dataFolder, "evidence"), { recursive: true });
  return found.sort();
}
