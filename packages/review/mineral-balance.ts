/**
 * Apparent consumption of a mineral: production + imports - exports, the national balance that
 * statistical offices use where stocks are not counted. It is computed only where all three are on
 * record for the same form in the same fiscal year. What is not on record is never taken for nought.
 */
import type { Mission, MissionTables } from "@lodestone/mission/mission";
import type { Row } from "@lodestone/mission/pack-tables";
import { sentence, type Sentence } from "@lodestone/words/sentence";

export interface ApparentConsumption {
  readonly form: string;
  readonly fy: number;
  readonly production: Row<"production">;
  readonly imports: Row<"trade">;
  readonly exports: Row<"trade">;
  /** Below zero where stocks, or a source's mistake, went abroad. */
  readonly quantityT: number;
}

export interface MineralBalance {
  /** Newest first. */
  readonly balances: readonly ApparentConsumption[];
  /** Why there is no balance; empty where there is one. */
  readonly missing: readonly Sentence[];
}

type Tables = Pick<MissionTables, "places" | "production" | "trade">;

export function mineralBalance(tables: Tables, mineral: string): MineralBalance {
  const production = nationalProduction(tables, mineral);
  const trade = tables.trade.filter((row) => row.mineral === mineral);
  const imports = trade.filter((row) => row.flow === "import");
  const exports = trade.filter((row) => row.flow === "export");
  const made = usedFirst(production.filter((row) => row.fy !== undefined));
  const balances = made.flatMap((row): ApparentConsumption[] => {
    const [came, went] = [imports, exports].map((rows) => weighedAlike(rows, row));
    if (!came || !went) return [];
    const quantityT = row.quantity_t + (came.quantity_t ?? 0) - (went.quantity_t ?? 0);
    const { form, fy = 0 } = row;
    return [{ form, fy, production: row, imports: came, exports: went, quantityT }];
  });
  return {
    balances: balances.sort((a, b) => b.fy - a.fy),
    missing: balances.length > 0 ? [] : missingParts(production, imports, exports),
  };
}

/** How many minerals of the list have a balance. */
export function balancedCount(mission: Mission): number {
  return mission.minerals.filter(
    ({ mineral }) => mineralBalance(mission, mineral).balances.length > 0,
  ).length;
}

/** What the whole country made; figures of its States are parts of it. */
export function nationalProduction(
  tables: Pick<Tables, "places" | "production">,
  mineral: string,
): Row<"production">[] {
  const nation = tables.places.find((row) => row.kind === "nation")?.place;
  return tables.production.filter((row) => row.mineral === mineral && row.place === nation);
}

/** One row a form and year: the one marked for use where sources disagree. */
function usedFirst(rows: readonly Row<"production">[]): Row<"production">[] {
  const byKey = new Map<string, Row<"production">>();
  for (const row of [...rows].sort((a, b) => Number(a.use) - Number(b.use)))
    byKey.set(`${row.form}/${row.fy}`, row);
  return [...byKey.values()];
}

/** The tonnage traded of the same form in the same year, the row marked for use first. */
function weighedAlike(
  rows: readonly Row<"trade">[],
  { form, fy }: Row<"production">,
): Row<"trade"> | undefined {
  const alike = rows.filter(
    (row) => row.form === form && row.fy === fy && row.quantity_t !== undefined,
  );
  return alike.find((row) => row.use) ?? alike[0];
}

function missingParts(
  production: readonly Row<"production">[],
  imports: readonly Row<"trade">[],
  exports: readonly Row<"trade">[],
): Sentence[] {
  const [came, went] = [imports, exports].map((rows) =>
    rows.filter((row) => row.quantity_t !== undefined),
  ) as [Row<"trade">[], Row<"trade">[]];
  const missing: Sentence[] = [];
  if (production.length === 0) missing.push(sentence("balance.no-production"));
  if (imports.length === 0) missing.push(sentence("balance.no-imports"));
  else if (came.length === 0) missing.push(sentence("balance.imports-unweighed"));
  if (went.length === 0) missing.push(sentence("balance.no-exports"));
  const traded = [came, went].filter((rows) => rows.length > 0);
  const meets = production.some((row) => traded.every((rows) => weighedAlike(rows, row)));
  if (production.length > 0 && traded.length > 0 && !meets) {
    const forms = distinct(production.map(({ form }) => form));
    const goods = distinct(traded.flat().map((row) => row.goods));
    missing.push(sentence("balance.unlike", { forms, goods }));
  }
  return missing;
}

const distinct = (texts: readonly string[]) => [...new Set(texts)];
