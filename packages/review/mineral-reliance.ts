/**
 * Import dependence mineral by mineral: how many of the list have a sourced figure. A row graded
 * assumed never counts, and no single number is made of them.
 */
import type { Mission, MissionTables } from "@lodestone/mission/mission";
import type { Row } from "@lodestone/mission/pack-tables";
import { isSound } from "./evidence.ts";

export interface MineralReliance {
  readonly mineral: Row<"minerals">;
  /** The figures that count, and those shown beside them. */
  readonly sourced: readonly Row<"reliance">[];
  readonly others: readonly Row<"reliance">[];
  readonly gaps: readonly Row<"gaps">[];
}

export function relianceByMineral(mission: Mission): MineralReliance[] {
  return mission.minerals.map((mineral) => {
    const rows = mission.reliance.filter((row) => row.mineral === mineral.mineral);
    const counts = (row: Row<"reliance">) => row.use && row.grade !== "assumed";
    return {
      mineral,
      sourced: rows.filter(counts),
      others: rows.filter((row) => !counts(row)),
      gaps: mission.gaps.filter((gap) => gap.mineral === mineral.mineral),
    };
  });
}

/** How many minerals have at least one figure that counts. */
export function sourcedCount(minerals: readonly MineralReliance[]): number {
  return minerals.filter(({ sourced }) => sourced.length > 0).length;
}

/** Of those, how many rest on nothing firmer than a secondary source: a count is told with it. */
export function weaklySourcedCount(
  minerals: readonly MineralReliance[],
  tables: Pick<MissionTables, "sources">,
): number {
  return minerals.filter(
    ({ sourced }) => sourced.length > 0 && !sourced.some((row) => isSound(row, tables)),
  ).length;
}
