/** Single figures that a plan cannot do without and that nothing may stand in for. */
import { sentence } from "@lodestone/words/sentence";
import type { FaultReport } from "../fault.ts";
import type { MissionTables } from "../mission.ts";
import type { parameterKeys } from "../tables/parameters.ts";

type ParameterKey = (typeof parameterKeys)[number];

export function checkParameters(tables: MissionTables, report: FaultReport): void {
  const needed: ParameterKey[] = [
    ...(tables.prices.length > 0 ? ["inr-per-usd" as const] : []),
    ...(tables.products.length > 0 ? ["shortage-cost" as const, "shortage-weight" as const] : []),
  ];
  const given = new Set(tables.parameters.map((row) => row.parameter));
  for (const parameter of needed.filter((key) => !given.has(key))) {
    report.add({
      file: "parameters.csv",
      what: sentence("fault.parameter-missing", { parameter }),
    });
  }
}
