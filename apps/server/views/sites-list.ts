/** Plants and mines: what stands at each and what could be built, for every page that lists them. */
import { rowOf, type Mission } from "@lodestone/mission/mission";
import type { LooseRow } from "@lodestone/mission/read-rows";
import type { ListSpec } from "./list-view.ts";

/** The sites of a chain: those whose process belongs to it. */
export const sitesListOf = (chain: string): ListSpec => ({
  table: "sites",
  title: "list.sites",
  where: (row, mission) => rowOf(mission, "processes", String(row["process"])).chain === chain,
  columns: [
    { key: "name", as: "name" },
    { key: "place", as: "place" },
    { key: "status", as: "choice" },
    { key: "stands_kt_per_a", as: "figure", find: latestCapacity },
    { key: "limit_kt_per_a", as: "figure" },
  ],
});

/** The capacity of the latest date on record of a site that exists or is committed. */
function latestCapacity(mission: Mission, row: LooseRow): number | undefined {
  const dated = mission.site_capacities.filter((capacity) => capacity.site === row["site"]);
  return dated.sort((a, b) => b.from_fy - a.from_fy)[0]?.capacity_kt_per_a;
}
