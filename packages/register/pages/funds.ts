/** The funds' page, and who may do what with the year's money. */
import { fundMoves } from "../commands/fund.ts";
import { capFindings } from "../magnet/cap-forecast.ts";
import { closedYears, readCaps, standings, type Cap } from "../store/fund-read.ts";
import { inSnapshot } from "../store/snapshot.ts";
import type { Tables } from "../store/tables.ts";
import { capMeter, fundRows, lapsingView, type CapForecast } from "../views/fund-view.ts";
import type { Actor } from "../workflow/actor.ts";
import type { Transaction } from "kysely";
import type { Reader } from "./reader.ts";

export async function readFunds(reader: Reader) {
  const { context, actor, now, today } = reader;
  const { rules } = context;
  return await inSnapshot(context.db, async (trx) => {
    const rows = await standings(trx);
    const closed = await closedYears(trx);
    const caps = [];
    for (const cap of await readCaps(trx, actor)) {
      caps.push(capMeter(cap, await forecastOf(trx, reader, cap), rules));
    }
    return {
      asOf: now,
      rows: fundRows(rows, closed, rules),
      lapsing: lapsingView(rows, rules, today),
      caps,
      mayMove: movesOf(actor),
    };
  });
}

const CLAUSES: Readonly<Record<string, string>> = {
  "sales-incentive": "incentive-pool",
  "capital-subsidy": "capital-subsidy-pool",
};

async function forecastOf(
  trx: Transaction<Tables>,
  { context }: Reader,
  cap: Cap,
): Promise<CapForecast> {
  const { scheme, head, partyId } = cap;
  const parameter = CLAUSES[head];
  const clause =
    partyId === null && parameter ? context.rules.numbers(scheme).row(parameter).at : null;
  const foretold = partyId !== null && head === "sales-incentive";
  const findings = foretold ? await capFindings(trx, context.rules, scheme, partyId) : [];
  return { clause, findings };
}

function movesOf({ role }: Actor) {
  const names = Object.keys(fundMoves) as (keyof typeof fundMoves)[];
  const moves = names.filter((name) => fundMoves[name].role === role);
  return role === "finance" ? [...moves, "close-year" as const] : moves;
}
