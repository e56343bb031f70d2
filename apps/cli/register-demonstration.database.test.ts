/** The demonstration office on the command line: its cast by name, its banner on all it says. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import {
  freshDatabase,
  type FreshDatabase,
} from "@lodestone/register/postgres/test-database.test-data";
import { dropDemonstration } from "@lodestone/register/demonstration/office";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "./run.test-data.ts";

let base: FreshDatabase;
let folder: string;
const before = { ...process.env };

beforeAll(async () => {
  base = await freshDatabase();
  folder = await mkdtemp(path.join(os.tmpdir(), "lodestone-cli-demonstration-"));
  process.env["DATABASE_URL"] = base.ownerUrl;
  process.env["LODESTONE_DATA"] = folder;
});
afterAll(async () => {
  process.env = before;
  await dropDemonstration(base.ownerUrl);
  await base.drop();
  await rm(folder, { recursive: true, force: true });
});

const play = (as: string, ...args: string[]) =>
  run("register", "--demonstration", ...args, "--pack", "india", "--as", as);
const BANNER = "every company, person and amount here is invented";

async function caseIdOf(as: string, ...filter: string[]): Promise<string> {
  const listed = await play(as, "case", "list", ...filter, "--json");
  expect(listed.err).toContain(BANNER);
  const { cases } = JSON.parse(listed.out) as { cases: { caseId: string }[] };
  return cases[0]?.caseId ?? "";
}

test("the desk of one of the cast, by name, with the banner over it", async () => {
  const desk = await play("Asha Kalpanik", "desk");
  expect(desk.code, desk.err).toBe(0);
  expect(desk.out.split("\n")[0]).toContain(BANNER);
  expect(desk.out).toContain("Pradarshan Magnetics");
  expect(desk.out).toMatch(/-\d+ days left|days over/);
  const nobody = await play("Nobody Real", "desk");
  expect([nobody.code, nobody.err]).toEqual([1, expect.stringContaining("Asha Kalpanik")]);
});

test("a claim is filed and verified by two of them, and shows its clock, its checks and its steps", async () => {
  const applicant = "Applicant of Abhyas Materials";
  const claim = await caseIdOf(applicant, "--workflow", "claim", "--state", "draft");
  const submitted = await play(applicant, "case", "move", claim, "--verb", "submit");
  expect(submitted.code, submitted.err).toBe(0);
  const found = ["--set", "soldKg=480000", "--set", "netTurnoverPaise=264,00,00,000"];
  const wrong = await play("Meera Namuna", "case", "move", claim, "--verb", "verify", ...found);
  expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining("belongs to the desk")]);
  const verified = await play("Asha Kalpanik", "case", "move", claim, "--verb", "verify", ...found);
  expect(verified.code, verified.err).toBe(0);
  const shown = await play("Nandini Abhyas", "case", "show", claim);
  expect(shown.out).toContain("98,40,00,000");
  expect(shown.out).toMatch(/days stopped while the applicant held it/);
  expect(shown.out).toContain("✓ The plant was commissioned on 25 March 2029");
});

test("a desk is lent by its holder, used by another, seen in the list and taken back", async () => {
  const lend = ["--person", "Bina Anuman", "--until", "2030-08-01"];
  const named = await play("Meera Namuna", "people", "lend", ...lend);
  expect(named.code, named.err).toBe(0);
  const id = /by ([0-9a-f-]{36})/.exec(named.out)?.[1] ?? "";
  const used = await play("Bina Anuman", "desk", "--role", "programme");
  expect(used.code, used.err).toBe(0);
  const lent = await play("Nandini Abhyas", "people", "lent");
  expect(lent.out).toContain("programme officer: Meera Namuna → Bina Anuman");
  const back = await play("Meera Namuna", "people", "take-back", id);
  expect(back.code, back.err).toBe(0);
  expect((await play("Bina Anuman", "desk", "--role", "programme")).code).toBe(1);
  const long = await play("Meera Namuna", "people", "lend", ...lend.slice(0, 3), "2032-01-01");
  expect([long.code, long.err]).toEqual([1, expect.stringContaining("90")]);
});

test("opening balances are proposed by one and posted by another", async () => {
  const file = path.join(folder, "opening.csv");
  const header = "Fund,Scheme,Year,Stage,Party,Head,Amount,As on\n";
  const row =
    'mines-budget,magnet-scheme,2030-31,escrow,kalpit-magnets,deposit,"1,000",2030-07-01\n';
  await writeFile(file, header + row);
  const dry = await play("Leela Udaharan", "import-opening", file);
  expect([dry.code, dry.out]).toEqual([0, expect.stringContaining("Nothing was written")]);
  const proposed = await play("Leela Udaharan", "import-opening", file, "--apply");
  const caseId = /case (\S+):/.exec(proposed.out)?.[1] ?? "";
  const approve = ["case", "move", caseId, "--verb", "approve", "--response", "approve"];
  const alone = await play("Leela Udaharan", ...approve);
  expect([alone.code, alone.err]).toEqual([1, expect.stringContaining("who made a case")]);
  const posted = await play("Thomas Udaharan", ...approve);
  expect([posted.code, posted.out]).toEqual([0, expect.stringContaining("posted: 1")]);
  const again = await play("Leela Udaharan", "import-opening", file, "--apply");
  expect(again.out).toContain("nothing was proposed");
});

test("what is owed is written down by the programme and by nobody else", async () => {
  const agreement = await caseIdOf("Meera Namuna", "--workflow", "agreement");
  const owed = ["kind=report", "titleEn=Half-yearly report", "dueOn=2030-12-31"];
  const owe = ["obligation", "owe", agreement, ...owed.flatMap((pair) => ["--set", pair])];
  const wrong = await play("Asha Kalpanik", ...owe);
  expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining("belongs to the desk")]);
  const written = await play("Meera Namuna", ...owe);
  expect(written.code, written.err).toBe(0);
  const past = await play("Meera Namuna", ...owe, "--set", "dueOn=2030-01-01");
  expect([past.code, past.err]).toEqual([1, expect.stringContaining("has passed")]);
});

test("an emergency takes two administrators here too", async () => {
  const data = ["person=Bina Anuman", "desk=agency", "hours=4", "reason=Flood at the agency."];
  const set = data.flatMap((pair) => ["--set", pair]);
  const asked = await play(
    "Gopal Parikalpana",
    "case",
    "open",
    "emergency",
    "--scheme",
    "register",
    ...set,
  );
  expect(asked.code, asked.err).toBe(1);
  const byAddress = set.map((pair) => pair.replace("Bina Anuman", "0012@demonstration.invalid"));
  const opened = await play(
    "Gopal Parikalpana",
    "case",
    "open",
    "emergency",
    "--scheme",
    "register",
    ...byAddress,
  );
  const caseId = /caseId: (\S+)/.exec(opened.out)?.[1] ?? "";
  const approve = ["case", "move", caseId, "--verb", "approve", "--response", "approve"];
  expect((await play("Gopal Parikalpana", ...approve)).code).toBe(1);
  expect((await play("Hema Parikalpana", ...approve)).code).toBe(0);
  const desk = await play("Bina Anuman", "desk", "--role", "agency");
  expect(desk.code, desk.err).toBe(0);
});
