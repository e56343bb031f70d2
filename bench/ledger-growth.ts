/**
 * How reading the ledger grows with it: the list of balances, the funds' page and the check of the
 * books, at three sizes. Parties grow with the entries, one for every hundred transfers.
 */
import { accountsByPath } from "@lodestone/register/store/chained-rows";
import { connect, type Database } from "@lodestone/register/store/connect";
import { withSession } from "@lodestone/register/store/databases";
import { closedYears, readCaps, standings } from "@lodestone/register/store/fund-read";
import { inSnapshot } from "@lodestone/register/store/snapshot";
import { verifyBooks } from "@lodestone/register/store/verify-books";
import { exponentOf, medianOf, type Figure, type Measured } from "./figure.ts";
import { openFund, openParties, recordAll, release } from "./ledger-office.ts";
import { inMeasuredOffice } from "./register-office.ts";
import { rounds, secondsSince } from "./rounds.ts";

/** Entries: two to a transfer. */
const SIZES = [10_000, 30_000, 100_000] as const;
const SIZES_TO_A_MILLION = [10_000, 100_000, 1_000_000] as const;
const TRANSFERS_A_PARTY = 100;
const GROUP = 500;
const FINANCE = {
  personId: "00000000-0000-4000-8000-000000000001",
  role: "finance",
  forPersonId: null,
  scope: null,
  amountMostPaise: null,
} as const;

interface Reading {
  readonly entries: number;
  readonly fillSeconds: number;
  readonly balances: readonly number[];
  readonly fundPage: readonly number[];
  readonly verifySeconds: number;
  readonly verifyMegabytes: number;
}

export async function ledgerGrowth({ million }: { readonly million: boolean }): Promise<Measured> {
  return await inMeasuredOffice(async ({ appUrl, ownerUrl }) => {
    const db = connect(appUrl);
    try {
      await openFund(db);
      const readings: Reading[] = [];
      const standing = { transfers: 2, parties: 0 };
      for (const entries of million ? SIZES_TO_A_MILLION : SIZES) {
        const started = performance.now();
        await fillTo(db, entries / 2, standing);
        const fillSeconds = secondsSince(started);
        // What the server does by itself within minutes of such a load.
        await withSession(ownerUrl, (session) => session.query("vacuum analyze"));
        readings.push({ entries, fillSeconds, ...(await readingsOf(db)) });
      }
      return measuredOf(readings, standing.parties);
    } finally {
      await db.destroy();
    }
  });
}

async function fillTo(
  db: Database,
  transfers: number,
  standing: { transfers: number; parties: number },
): Promise<void> {
  const parties = Math.floor(transfers / TRANSFERS_A_PARTY);
  while (standing.parties < parties) {
    const count = Math.min(GROUP, parties - standing.parties);
    await openParties(db, standing.parties, count);
    standing.parties += count;
    standing.transfers += count;
  }
  while (standing.transfers < transfers) {
    const count = Math.min(GROUP, transfers - standing.transfers);
    const first = standing.transfers;
    await recordAll(
      db,
      Array.from({ length: count }, (_, i) => release((first + i) % parties)),
    );
    standing.transfers += count;
  }
}

async function readingsOf(db: Database): Promise<Omit<Reading, "entries" | "fillSeconds">> {
  const balances = await rounds(() => secondsOf(() => inSnapshot(db, listBalances)));
  const fundPage = await rounds(() => secondsOf(() => inSnapshot(db, readFundPage)));
  const memory = watchMemory();
  const verifySeconds = await secondsOf(async () => {
    const { faults } = await inSnapshot(db, verifyBooks);
    // What is measured is posted by no case's desk.
    const others = faults.filter(({ law }) => law !== "money-by-move");
    if (others.length > 0) throw new Error(JSON.stringify(others));
  });
  return { balances, fundPage, verifySeconds, verifyMegabytes: memory.most() };
}

async function listBalances(db: Database): Promise<void> {
  let paise = 0n;
  for await (const { balancePaise } of accountsByPath(db)) paise += balancePaise;
  if (paise !== 0n) throw new Error(`the balances come to ${paise}`);
}

/** The store's reads behind /funds. */
async function readFundPage(db: Database): Promise<void> {
  await standings(db);
  await closedYears(db);
  await readCaps(db, FINANCE);
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return secondsSince(started);
}

/** The most memory this process held, looked at ten times a second, above what it held before. */
function watchMemory() {
  const held = () => {
    const { heapUsed, external } = process.memoryUsage();
    return (heapUsed + external) / 1e6;
  };
  const before = held();
  let most = before;
  const timer = setInterval(() => (most = Math.max(most, held())), 100);
  return {
    most: () => {
      clearInterval(timer);
      return most - before;
    },
  };
}

function measuredOf(readings: readonly Reading[], parties: number): Measured {
  const last = readings.at(-1);
  if (!last) throw new Error("nothing was measured");
  const of = `of ${last.entries.toLocaleString("en-IN")} entries`;
  const figures: Figure[] = [
    { name: `All balances ${of}`, unit: "s", samples: last.balances },
    growthOf(readings, ({ balances }) => medianOf(balances)),
    { name: `The funds' page ${of}`, unit: "s", samples: last.fundPage },
    growthOf(readings, ({ fundPage }) => medianOf(fundPage)),
    { name: `Checking the books ${of}`, unit: "s", samples: [last.verifySeconds] },
    growthOf(readings, ({ verifySeconds }) => verifySeconds),
    { name: "  its memory", unit: "MB", samples: [last.verifyMegabytes] },
  ];
  const notes = readings.map(
    ({ entries, fillSeconds, balances, fundPage, verifySeconds, verifyMegabytes }) =>
      `${entries.toLocaleString("en-IN")} entries: filled in ${fillSeconds.toFixed(1)} s; ` +
      `balances ${medianOf(balances).toFixed(4)} s, funds' page ${medianOf(fundPage).toFixed(4)} s, ` +
      `books checked in ${verifySeconds.toFixed(2)} s with ${verifyMegabytes.toFixed(0)} MB more`,
  );
  return { figures, counts: { ledgerEntries: last.entries, ledgerParties: parties }, notes };
}

function growthOf(readings: readonly Reading[], measure: (reading: Reading) => number): Figure {
  const points = readings.map((reading) => [reading.entries, measure(reading)] as const);
  return { name: "  its growth with entries", unit: "exponent", samples: [exponentOf(points)] };
}
