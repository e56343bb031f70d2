/**
 * The database's ledger beside the reference ledger: thousands of random offices, their commands
 * mixed in calls, every answer and every balance compared; then the laws of the whole database.
 * LODESTONE_LEDGER_SEEDS=n runs n of them, LODESTONE_LEDGER_FIRST=n begins at another seed.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { Office, planOf, type Step } from "../ledger/random-commands.test-data.ts";
import {
  ReferenceLedger,
  type Answer,
  type Numbers,
} from "../ledger/reference-ledger.test-data.ts";
import { caseMeasures } from "../ledger/transfer-kinds.ts";
import { freshDatabase, type FreshDatabase } from "../postgres/test-database.test-data.ts";
import { connect, type Database } from "./connect.ts";
import { brokenLaws } from "./ledger-laws.test-data.ts";
import { Refusal } from "../refusal.ts";
import { refusalCodes, type LedgerRefusal } from "./ledger-refusal.ts";
import { recordCommands, type CommandRequest, type Recorded } from "./record-commands.ts";

const SEEDS = Number(process.env["LODESTONE_LEDGER_SEEDS"] ?? 2000);
const FIRST_SEED = Number(process.env["LODESTONE_LEDGER_FIRST"] ?? 1);
/** Offices whose commands are mixed in one call of the database. */
const OFFICES_TOGETHER = 30;

let fresh: FreshDatabase;
let db: Database;
const numbers: Numbers = { transferNo: 0, auditNo: 0 };
const seen = new Map<string, number>();
let offices = 0;

beforeAll(async () => {
  fresh = await freshDatabase();
  db = connect(fresh.appUrl, 2);
});
afterAll(async () => {
  await db.destroy();
  await fresh.drop();
});

interface Sent {
  readonly command: CommandRequest;
  readonly expected: Answer;
}

/** Runs the plans side by side and answers the first difference in words. */
async function difference(plans: readonly (readonly Step[])[]): Promise<string | undefined> {
  const running = plans.map((plan) => {
    offices += 1;
    const office = new Office(`o${offices}`, new ReferenceLedger(numbers));
    return { name: `o${offices}`, plan, office };
  });
  const calls = Math.max(0, ...plans.flat().map(({ call }) => call));
  for (let call = 0; call <= calls; call += 1) {
    const due = running.map(({ office, plan }) => {
      const steps = plan.filter((step) => step.call === call);
      const [first] = steps;
      return { office, steps, limits: first?.limits ?? false, together: first?.together ?? false };
    });
    // Calls in which limits are set go by themselves: the database takes such calls one by one.
    for (const limits of [false, true]) {
      const mixed = due
        .filter((one) => !one.together && one.limits === limits)
        .flatMap(({ office, steps }) => expectedOf(office, steps));
      const found = firstUnequal(mixed, await sendApart(mixed));
      if (found) return found;
    }
    for (const { office, steps } of due.filter(({ together }) => together)) {
      const found = await differenceTogether(office, steps);
      if (found) return found;
    }
  }
  return differenceStanding(running);
}

function expectedOf(office: Office, steps: readonly Step[]): Sent[] {
  office.beginCall();
  return steps.map((step) => {
    const command = office.command(step);
    return { command, expected: office.ledger.record(command) };
  });
}

const sendApart = (sent: readonly Sent[]) =>
  recordCommands(
    db,
    sent.map(({ command }) => command),
    { together: false },
  );

/** All or none: the first refusal undoes the call. */
async function differenceTogether(
  office: Office,
  steps: readonly Step[],
): Promise<string | undefined> {
  const before = { state: structuredClone(office.ledger.state), ...numbers };
  const sent = expectedOf(office, steps);
  const commands = sent.map(({ command }) => command);
  const first = sent.find(({ expected }) => "refused" in expected)?.expected;
  const expected = first && "refused" in first ? first.refused : undefined;
  if (expected !== undefined) {
    office.ledger.state = before.state;
    numbers.transferNo = before.transferNo;
    numbers.auditNo = before.auditNo;
  }
  try {
    const answers = await recordCommands(db, commands, { together: true });
    if (expected === undefined) return firstUnequal(sent, answers);
    return `done together, and not refused as ${expected}: ${shown(commands)}`;
  } catch (error) {
    const code = error instanceof Refusal ? (error.cause as LedgerRefusal).code : undefined;
    count(code);
    if (code !== undefined && code === expected) return undefined;
    return `together ${code ?? String(error)}, and not ${expected}: ${shown(commands)}`;
  }
}

function firstUnequal(sent: readonly Sent[], answers: readonly Recorded[]): string | undefined {
  for (const [i, { command, expected }] of sent.entries()) {
    const answer = answers[i];
    if (!answer) return `no answer to ${shown(command)}`;
    const given: Answer =
      "refused" in answer
        ? { refused: answer.refused.code }
        : {
            auditNo: answer.auditNo,
            transferNos: answer.transfers.map(({ transferNo }) => transferNo),
            replayed: answer.replayed,
          };
    count("refused" in given ? given.refused : given.replayed ? "replayed" : "done");
    const wanted: Answer =
      "refused" in expected
        ? expected
        : {
            auditNo: expected.auditNo,
            transferNos: expected.transferNos,
            replayed: expected.replayed,
          };
    if (shown(given) !== shown(wanted)) {
      return `${shown(answer)} instead of ${shown(wanted)} to ${shown(command)}`;
    }
  }
  return undefined;
}

interface Running {
  readonly name: string;
  readonly office: Office;
}

/** Balances, versions, money of cases, ceilings and closed years of these offices. */
async function differenceStanding(running: readonly Running[]): Promise<string | undefined> {
  const names = running.map(({ name }) => name);
  const states = running.map(({ office }) => office.ledger.state);
  const accounts = await db
    .selectFrom("register.account")
    .select(["path", "balance_paise as balancePaise", "version"])
    .where("fund", "in", names)
    .execute();
  const ids = names.flatMap((name) => [`${name}/claim/1`, `${name}/claim/2`]);
  const cases = await db
    .selectFrom("register.case_money")
    .selectAll()
    .where("case_id", "in", ids)
    .execute();
  const money = cases.map((row) => ({
    caseId: row.case_id,
    ...Object.fromEntries(caseMeasures.map((measure) => [measure, row[`${measure}_paise`]])),
  }));
  const caps = await db
    .selectFrom("register.beneficiary_cap")
    .selectAll()
    .where("scheme", "in", names)
    .execute();
  const ceilings = caps.map((row) => ({
    key: `${row.scheme}/${row.party}/${row.head}`,
    capPaise: row.cap_paise,
    paidPaise: row.paid_paise,
  }));
  const years = await db
    .selectFrom("register.closed_year")
    .selectAll()
    .where("scheme", "in", names)
    .execute();
  const closed = years.map((row) => `${row.scheme}/${row.fiscal_year}`);
  const all = <Row>(rows: (state: ReferenceLedger["state"]) => Row[]) => states.flatMap(rows);
  const pairs = [
    [accounts, all((state) => [...state.accounts].map(([path, kept]) => ({ path, ...kept })))],
    [
      money.filter(moved),
      all((state) => [...state.cases].map(([caseId, kept]) => ({ caseId, ...kept }))).filter(moved),
    ],
    [ceilings, all((state) => [...state.caps].map(([key, kept]) => ({ key, ...kept })))],
    [closed, all((state) => [...state.closed])],
  ] as const;
  for (const [given, wanted] of pairs) {
    const [here, there] = [new Set(given.map(shown)), new Set(wanted.map(shown))];
    const surplus = [...here].filter((row) => !there.has(row));
    const missing = [...there].filter((row) => !here.has(row));
    if (surplus.length + missing.length > 0) {
      return `the database holds ${surplus.join()} instead of ${missing.join()}`;
    }
  }
  return undefined;
}

/** A case of which only refused commands spoke stands with nothing, or not at all. */
const moved = (money: object) =>
  Object.values(money).some((amount) => typeof amount === "bigint" && amount !== 0n);
const shown = (value: unknown) =>
  JSON.stringify(value, (_, one: unknown) => (typeof one === "bigint" ? String(one) : one));
function count(answer = "unknown"): void {
  seen.set(answer, (seen.get(answer) ?? 0) + 1);
}

/** Steps are left out, the later ones first, while the difference stays. */
async function shrunk(plan: readonly Step[]): Promise<readonly Step[]> {
  let least = plan;
  for (let i = plan.length - 1; i >= 0; i -= 1) {
    const fewer = least.filter((_, at) => at !== i);
    if (await differsApart(fewer)) least = fewer;
  }
  return least;
}

/** After a difference the reference counts on from where the database stands. */
async function differsApart(plan: readonly Step[]): Promise<string | undefined> {
  const chains = await db.selectFrom("register.chain").selectAll().execute();
  const last = (chain: string) => Number(chains.find((row) => row.chain === chain)?.last_no ?? 0);
  Object.assign(numbers, { transferNo: last("ledger"), auditNo: last("trail") });
  return difference([plan]);
}

async function explained(seeds: readonly number[], found: string): Promise<string> {
  for (const seed of seeds) {
    if (!(await differsApart(planOf(seed)))) continue;
    const plan = await shrunk(planOf(seed));
    return `seed ${seed}, shrunk to ${plan.length} steps: ${await differsApart(plan)}\n${shown(plan)}`;
  }
  return `only when seeds ${seeds[0]} to ${seeds.at(-1)} are mixed: ${found}`;
}

test(`the database answers ${SEEDS} random offices as the reference ledger does, and holds the same`, async () => {
  for (let first = FIRST_SEED; first < FIRST_SEED + SEEDS; first += OFFICES_TOGETHER) {
    const most = Math.min(OFFICES_TOGETHER, FIRST_SEED + SEEDS - first);
    const seeds = Array.from({ length: most }, (_, i) => first + i);
    const found = await difference(seeds.map(planOf));
    if (found) expect.fail(await explained(seeds, found));
  }
  // A comparison that never met a refusal would prove nothing about it.
  expect(refusalCodes.filter((code) => !seen.has(code))).toEqual([]);
});

test("after all of it every law of the ledger holds, and both chains can be computed again", async () => {
  expect(numbers.transferNo).toBeGreaterThan(SEEDS);
  expect(await brokenLaws(db)).toEqual([]);
});
