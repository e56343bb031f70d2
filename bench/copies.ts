/**
 * A mission made larger by copies of its chains, each with keys of its own. The figures are the
 * pack's, the size is not: for measuring growth alone. Schemes and the funds that pay them are
 * copied with the sites they may support, so each copy has its own pools: no row ties a copy to
 * another, which is the best case for solving part by part.
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
  "schemes",
  "scheme_parameters",
  "funds",
  "fund_ceilings",
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
      const field = fields[column];
      const names =
        // The words of a rule stand in its file, the same for every scheme.
        (field?.kind === "key" && column !== "parameter") ||
        keys.has(column) ||
        (field?.kind.startsWith("ref") && (copied as readonly string[]).includes(field.to ?? ""));
      return [column, names ? own(value, copy) : value];
    }),
  );
}

/** A key, or each key of a list, as the copy's own. */
function own(value: unknown, copy: number): unknown {
  if (Array.isArray(value)) return value.map((key) => own(key, copy));
  return typeof value === "string" ? `${value}~${copy}` : value;
}
