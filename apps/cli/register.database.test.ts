/** The register on the command line: the same verbs by the same functions, acting as a person, in the trail. */
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import {
  freshDatabase,
  type FreshDatabase,
} from "@lodestone/register/postgres/test-database.test-data";
import { connect, type Database } from "@lodestone/register/store/connect";
import { personWith, type PersonWithRole } from "@lodestone/register/store/people.test-data";
import { readTrail } from "@lodestone/register/store/trail-read";
import { insertParty } from "@lodestone/register/store/undertakings";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "./run.test-data.ts";

let base: FreshDatabase;
let database: Database;
let folder: string;
let programme: PersonWithRole;
let authority: PersonWithRole;
let finance: PersonWithRole;
let surya: PersonWithRole;
let auditor: PersonWithRole;
let tender = "";
const before = { ...process.env };

beforeAll(async () => {
  base = await freshDatabase();
  database = connect(base.appUrl);
  folder = await mkdtemp(path.join(os.tmpdir(), "lodestone-cli-test-"));
  process.env["DATABASE_URL"] = base.ownerUrl;
  process.env["LODESTONE_DATA"] = folder;
  programme = await personWith(database, "programme");
  authority = await personWith(database, "authority", { amountMostPaise: 10_000_000_000_000n });
  finance = await personWith(database, "finance");
  auditor = await personWith(database, "auditor");
  const at = "2026-07-01T06:00:00Z";
  const party = {
    partyId: "surya",
    kind: "company",
    nameEn: "Surya",
    nameHi: "सूर्य",
    place: "in-od",
  };
  await insertParty(database, { ...party, personId: programme.personId, at });
  surya = await personWith(database, "applicant", { scope: { kind: "party", key: "surya" } });
});
afterAll(async () => {
  process.env = before;
  await database.destroy();
  await base.drop();
  await rm(folder, { recursive: true, force: true });
});

const register = (as: PersonWithRole, ...args: string[]) =>
  run("register", ...args, "--pack", "india", "--as", as.email);

test("a case is opened, moved and shown by persons who hold the desks", async () => {
  const notice = ["noticeNumber=1", "noticeOn=2026-07-01", "bidsDueOn=2099-08-31"];
  const set = notice.flatMap((pair) => ["--set", pair]);
  const opened = await register(programme, "case", "open", "tender", ...set);
  expect(opened.code, opened.err).toBe(0);
  tender = /caseId: (\S+)/.exec(opened.out)?.[1] ?? "";
  const submitted = await register(programme, "case", "move", tender, "--verb", "submit");
  expect(submitted.code, submitted.err).toBe(0);
  const shown = await register(auditor, "case", "show", tender);
  expect(shown.out).toContain("open for bids");
  expect(shown.out).toMatch(/- verify → evaluated: "verify" belongs to the desk/);
  const listed = await register(auditor, "case", "list", "--workflow", "tender", "--json");
  expect((JSON.parse(listed.out) as { cases: unknown[] }).cases).toHaveLength(1);
  const desk = await register(finance, "desk");
  expect(desk.out).toContain("0 cases wait");
});

test("every deed stands in the trail as done on the command line, and the auditor sees it as an exception", async () => {
  const { rows } = await readTrail(database, { before: null, limit: 10 });
  expect(rows.length).toBeGreaterThan(1);
  for (const { channel } of rows) expect(channel).toBe("command-line");
});

test("the form's faults are told at their fields, and nothing is opened", async () => {
  const { code, err } = await register(
    programme,
    "case",
    "open",
    "tender",
    "--set",
    "noticeOn=soon",
  );
  expect(code).toBe(1);
  for (const field of ["noticeNumber", "noticeOn", "bidsDueOn"])
    expect(err).toContain(`${field}: `);
});

test("each class of the forbidden is refused here as on the page, and leaves its row", async () => {
  const refusals = [
    [
      finance,
      ["case", "move", tender, "--verb", "verify"],
      'belongs to the desk "project-management agency"',
    ],
    [surya, ["case", "move", tender, "--verb", "verify"], "outside"],
    [auditor, ["case", "move", tender, "--verb", "verify"], "belongs to the desk"],
    [surya, ["case", "open", "tender", "--set", "noticeNumber=1"], "does not open a"],
    [finance, ["funds", "move", "approve-outlay", "--rupees", "10"], "belongs to the desk"],
  ] as const;
  const attempts = async () =>
    (await readTrail(database, { before: null, limit: 100 })).rows.filter(
      ({ refusedBy }) => refusedBy !== null,
    );
  const first = await attempts();
  for (const [person, args, words] of refusals) {
    const { code, err } = await register(person, ...args);
    expect([code, err]).toEqual([1, expect.stringContaining(words)]);
  }
  expect((await attempts()).length).toBe(first.length + refusals.length);
});

test("money is moved in rupees as people write them, once by its key", async () => {
  const outlay = [
    "funds",
    "move",
    "approve-outlay",
    "--rupees",
    "72,00,00,00,000",
    "--key",
    "outlay-1",
  ];
  const first = await register(authority, ...outlay);
  expect(first.code, first.err).toBe(0);
  const again = await register(authority, ...outlay);
  expect(again.out).toContain("nothing was done twice");
  const shown = await register(finance, "funds", "show");
  expect(shown.out).toContain("outlay: ₹72,00,00,00,000");
});

test("a file is attached by its bytes, to a case one may read", async () => {
  const data = [
    "capacityT=1200",
    "quoteRupeesPerKg=1900",
    "netWorthPaise=4,00,00,00,000",
    "leadEquityShare=1",
  ];
  const set = data.flatMap((pair) => ["--set", pair]);
  const opened = await register(surya, "case", "open", "bid", "--under", tender, ...set);
  const bid = /caseId: (\S+)/.exec(opened.out)?.[1] ?? "";
  const [good, bad] = [path.join(folder, "a.pdf"), path.join(folder, "b.pdf")];
  await writeFile(good, "%PDF-1.7 a certificate");
  await writeFile(bad, "<svg onload=alert(1)>");
  const attached = await register(surya, "attach", bid, good, "--kind", "other");
  expect(attached.code, attached.err).toBe(0);
  const refused = await register(surya, "attach", bid, bad, "--kind", "other");
  expect([refused.code, refused.err]).toEqual([
    1,
    expect.stringContaining("not what its name says"),
  ]);
  const foreign = await register(finance, "attach", bid, good, "--kind", "other");
  expect([foreign.code, foreign.err]).toEqual([1, expect.stringContaining("There is no case")]);
});

test("what is wrong with a line is said in words", async () => {
  const lines = [
    [["register", "case", "dance"], "known are"],
    [["register", "desk"], "Say as whom"],
    [["register", "desk", "--as", "nobody@nowhere.example"], "knows no person"],
    [["register", "desk", "--as", "SURYA"], "knows no person"],
  ] as const;
  for (const [args, words] of lines) {
    const { code, err } = await run(...args, "--pack", "india");
    expect(code).toBeGreaterThan(0);
    expect(err).toContain(words);
  }
  const verb = await register(finance, "case", "move", tender, "--verb", "shout");
  expect(verb.err).toContain("is no verb");
  const set = await register(programme, "case", "open", "tender", "--set", "noticeOn");
  expect(set.err).toContain("--set name=value");
});

test("the first administrator is made with a secret told once, and gives roles to others", async () => {
  const first = await run("register", "people", "first", "--pack", "india");
  expect(first.out).toMatch(/\/welcome#\S{20,}/);
  const keeper = await personWith(database, "administrator");
  const invited = await register(
    keeper,
    "people",
    "invite",
    "--name",
    "A Person",
    "--email",
    "a@b.example",
  );
  expect(invited.code, invited.err).toBe(0);
  const given = ["people", "grant", "--person", "a@b.example", "--give"];
  const granted = await register(keeper, ...given, "authority", "--up-to", "500,00,00,000");
  expect(granted.code, granted.err).toBe(0);
  const listed = await run("register", "people", "list", "--pack", "india");
  expect(listed.out).toContain("a@b.example");
  const refused = await register(finance, ...given, "finance");
  expect(refused.code).toBe(1);
});

test("the books are walked, backed up with their evidence, and restored into an empty database", async () => {
  const sound = await run("register", "verify", "--pack", "india");
  expect([sound.code, sound.out]).toEqual([0, expect.stringContaining("The books hold")]);
  const to = path.join(folder, "backup");
  const backedUp = await run("register", "backup", "--to", to, "--pack", "india");
  expect(backedUp.code, backedUp.err).toBe(0);
  expect(backedUp.out).toContain("1 files of evidence");
  const taken = await run("register", "backup", "--to", to, "--pack", "india");
  expect(taken.code).toBe(1);
  const other = await freshDatabase("empty");
  const data = await mkdtemp(path.join(os.tmpdir(), "lodestone-cli-test-"));
  process.env["DATABASE_URL"] = other.ownerUrl;
  process.env["LODESTONE_DATA"] = data;
  const restored = await run("register", "restore", "--from-folder", to, "--pack", "india");
  expect(restored.code, restored.err).toBe(0);
  const again = await run("register", "verify", "--pack", "india", "--json");
  const heads = (text: string) => (JSON.parse(text) as { heads: unknown }).heads;
  const evidence = await readdir(path.join(data, "evidence"));
  process.env["DATABASE_URL"] = base.ownerUrl;
  process.env["LODESTONE_DATA"] = folder;
  const first = await run("register", "verify", "--pack", "india", "--json");
  expect(heads(again.out)).toEqual(heads(first.out));
  expect(evidence).toHaveLength(1);
  await other.drop();
  await rm(data, { recursive: true, force: true });
});

describe("the pack and lists", () => {
  test("the pack is compared in words, and comes in when it is taken", async () => {
    const steward = await personWith(database, "steward");
    const shown = await register(steward, "import-pack");
    expect([shown.code, shown.out]).toEqual([0, expect.stringMatching(/centres: \d+ new/)]);
    expect(shown.out).toContain("Nothing was written");
    expect((await register(finance, "import-pack")).code).toBe(1);
    expect((await register(steward, "import-pack", "--take", "some")).err).toContain("--take new");
    const taken = await register(steward, "import-pack", "--take", "new");
    expect([taken.code, taken.out]).toEqual([0, expect.stringMatching(/added: [5-9]\d\d/)]);
    expect((await register(steward, "import-pack")).out).toContain("all of the pack as it stands");
  });

  test("a list is shown, written with --apply, and rows left out come back with their reasons", async () => {
    const steward = await personWith(database, "steward");
    const file = path.join(folder, "centres.csv");
    await writeFile(file, "Name,State,Town,Members\nOne,Odisha,Cuttack,4\nTwo,Odisha,Puri,many\n");
    const list = (...more: string[]) =>
      register(steward, "import", "centre", file, "--column", "Town=city", ...names, ...more);
    const names = ["Name=name_en", "State=place", "Members=members"].flatMap((pair) => [
      "--column",
      pair,
    ]);
    const shown = await list();
    expect(shown.code).toBe(1);
    expect(shown.out).toMatch(/1 new, 0 changed, 0 the same, 0 perhaps duplicates, 1 not taken/);
    expect(shown.out).toMatch(/3 {2}two-in-od {2}not taken: Members: /);
    expect(shown.err).toContain("centres.reasons.xlsx");
    expect(await readdir(folder)).toContain("centres.reasons.xlsx");
    const applied = await list("--apply");
    expect(applied.out).toContain("added: 1");
    expect((await list()).out).toMatch(/0 new, 0 changed, 1 the same/);
    expect((await register(auditor, "import", "centre", file)).err).toContain(
      "does not change records",
    );
  });

  test("opening balances are proposed once", async () => {
    const file = path.join(folder, "opening.csv");
    const row = "mines-budget,magnet-scheme,2027-28,allotted,,,1000,2026-04-01";
    await writeFile(file, `Fund,Scheme,Year,Stage,Party,Head,Amount,As on\n${row}\n`);
    expect((await register(finance, "import-opening", file)).out).toContain("Nothing was written");
    expect((await register(finance, "import-opening", file, "--apply")).out).toContain("1 new");
    expect((await register(finance, "import-opening", file, "--apply")).out).toContain(
      "Proposed as case register/opening/",
    );
  });
});
