/**
 * The figures a plan may draw on, a series' years taken together: sales of one product in all
 * years are one figure, for they rise and fall together.
 */
import type { Field, Grade, NumberField } from "@lodestone/mission/field";
import type { Mission } from "@lodestone/mission/mission";
import { packTables, type TableName } from "@lodestone/mission/pack-tables";
import type { LooseRow } from "@lodestone/mission/read-rows";

export interface FigureGroup {
  readonly table: TableName;
  readonly column: string;
  /** "table/row" without the year of a series. */
  readonly figure: string;
  readonly rows: readonly LooseRow[];
}

/** Tables a plan is formulated from. */
const planTables: readonly TableName[] = [
  "parameters",
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
  "drivers",
  "intensities",
  "lifetimes",
  "collections",
  "fund_ceilings",
  "scheme_parameters",
  "duties",
];

export function figureGroups(mission: Mission): FigureGroup[] {
  const used = usedRows(mission);
  return planTables.flatMap((table) => {
    const definition = packTables[table];
    const columns = Object.entries<Field>(definition.fields).filter(
      ([, field]) => field.kind === "number" && field.bound === undefined,
    );
    const rows = (mission[table] as unknown as readonly LooseRow[]).filter(
      used[table] ?? (() => true),
    );
    return columns.flatMap(([column]) => groupRows(table, column, rows));
  });
}

/** Of tables that hold more than a plan draws on, the rows it does: all else moves nothing. */
function usedRows(mission: Mission): Partial<Record<TableName, (row: LooseRow) => boolean>> {
  const commodities = new Set<unknown>(mission.commodities.map((row) => row.commodity));
  const schemes = new Set<unknown>([
    ...mission.sites.flatMap((row) => row.scheme ?? []),
    ...mission.schemes.filter((row) => (row.commodities ?? []).length > 0).map((row) => row.scheme),
  ]);
  const funds = new Set<unknown>(
    mission.schemes.filter((row) => schemes.has(row.scheme)).map((row) => row.fund),
  );
  return {
    duties: (row) => row["use"] === true && commodities.has(row["commodity"]),
    scheme_parameters: (row) => row["use"] === true && schemes.has(row["scheme"]),
    fund_ceilings: (row) => funds.has(row["fund"]),
  };
}

function groupRows(table: TableName, column: string, rows: readonly LooseRow[]): FigureGroup[] {
  const years = packTables[table].key.filter((part) => part === "fy" || part === "from_fy");
  const groups = new Map<string, LooseRow[]>();
  for (const row of rows) {
    if (typeof row[column] !== "number") continue;
    const key = packTables[table].key
      .filter((part) => !(years as readonly string[]).includes(part))
      .map((part) => row[part] ?? "")
      .join("/");
    const figure = `${table}/${key}`;
    groups.set(figure, [...(groups.get(figure) ?? []), row]);
  }
  return [...groups].map(([figure, members]) => ({ table, column, figure, rows: members }));
}

/** The range columns of a group, when every use of them is given somewhere in it. */
export function hasRange({ column, rows }: FigureGroup): boolean {
  return rows.some((row) => row[`${column}_low`] !== undefined);
}

/** Whether the column counts in whole steps, such as years of building. */
export function isWhole({ table, column }: FigureGroup): boolean {
  const field = packTables[table].fields[column as keyof (typeof packTables)[TableName]["fields"]];
  return (field as NumberField | undefined)?.whole === true;
}

/** The worst grade of a group's rows. */
export function gradeOf({ rows }: FigureGroup): Grade {
  const order: readonly Grade[] = ["measured", "reported", "estimated", "assumed"];
  return rows.reduce<Grade>((worst, row) => {
    const grade = row["grade"] as Grade;
    return order.indexOf(grade) > order.indexOf(worst) ? grade : worst;
  }, "measured");
}

/** The mission with a group's figures changed; all other tables are shared with the old one. */
export function withFigures(
  mission: Mission,
  group: FigureGroup,
  change: (row: LooseRow, value: number) => number,
): Mission {
  const members = new Set(group.rows);
  const rows = (mission[group.table] as unknown as readonly LooseRow[]).map((row) =>
    members.has(row) ? { ...row, [group.column]: change(row, Number(row[group.column])) } : row,
  );
  return { ...mission, [group.table]: rows };
}
