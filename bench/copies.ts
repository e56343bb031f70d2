/**
 * A mission made larger by copies of its chains, each with keys of its own. The figures are the
 * pack's, the size is not: for measuring growth alone.
 */
import type { Mission } from "@lodestone/mission/mission";
import { packTables, type TableName } from "@lodestone/mission/pack-tables";

/** Tables that speak of chains; all others are shared by the copies. */
const copied: readonly TableName[] = [
  "chains",
  "elements",
  "commodities",
  "compositions",
  "processes",
  "process_flows",
  "capital_costs",
  "operating_costs",
  "build_times",
  "sites",
  "site_capacities",
  "suppliers",
  "prices",
  "markets",
  "disposal_costs",
  "products",
  "drivers",
  "intensities",
  "lifetimes",
  "collections",
];

/** Columns that name a row of those tables. */
const keys = new Set(["owner", "follows", "runs_on", "scrap"]);

export function copiesOf(mission: Mission, count: number): Mission {
  const larger: Record<string, unknown> = { ...mission };
  for (const table of copied) {
    const rows = mission[table] as unknown as readonly Record<string, unknown>[];
    larger[table] = Array.from({ length: count }, (_, k) =>
      k === 0 ? rows : rows.map((row) => renamed(table, row, k)),
    ).flat();
  }
  return larger as unknown as Mission;
}

function renamed(table: TableName, row: Record<string, unknown>, copy: number) {
  const fields = packTables[table].fields as Readonly<
    Record<string, { readonly kind: string; readonly to?: string }>
  >;
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      // A scheme awards once: shared by copies, its pools would tie all of them together.
      if (column === "scheme") return [column, undefined];
      const field = fields[column];
      const names =
        field?.kind === "key" ||
        keys.has(column) ||
        (field?.kind === "ref" && (copied as readonly string[]).includes(field.to ?? ""));
      return [column, names && typeof value === "string" ? `${value}~${copy}` : value];
    }),
  );
}
