/** The funds' rows as a picture needs them: by scheme and year, stage by stage, in crore. */
import type { Funds } from "@lodestone/api/register-fund";

/** Stages in which money of a year stands, in the order in which it passes. */
export const passing = ["allotted", "committed", "released", "utilised", "lapsed"] as const;
export type Passing = (typeof passing)[number];

type FundRow = Funds["rows"][number];

export function standingAt(row: FundRow, stage: string): string {
  return row.standing.find((standing) => standing.stage.key === stage)?.paise ?? "0";
}

/** All that was allotted for the year, wherever it stands now. */
export function wholeOf(row: FundRow): bigint {
  return passing.reduce((sum, stage) => sum + BigInt(standingAt(row, stage)), 0n);
}

/** Stages that hold anything in any row, in their order. */
export function stagesOf(rows: readonly FundRow[]): FundRow["standing"][number]["stage"][] {
  const seen = new Map<string, FundRow["standing"][number]["stage"]>();
  for (const { standing } of rows)
    for (const { stage, paise } of standing) if (paise !== "0") seen.set(stage.key, stage);
  const order = ["outlay", ...passing, "receivable", "recovered", "escrow", "guarantee"];
  return [...seen.values()].sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
}
