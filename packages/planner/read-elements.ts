/**
 * What of an element comes from abroad in any form: importing magnets does not hide an oxide, nor
 * importing oxide a magnet. Above 1 where imported oxide feeds what processes lose.
 */
import { contentOf } from "@lodestone/flows/element-balance";
import { nameOf } from "@lodestone/mission/mission";
import type { PlanInputs } from "./inputs/plan-inputs.ts";
import type { CommodityResult, ElementResult } from "./plan.ts";

export function readElements(
  inputs: PlanInputs,
  commodities: readonly CommodityResult[],
): ElementResult[] {
  return inputs.mission.elements.map((row) => {
    const weigh = (kt: (result: CommodityResult, y: number) => number) =>
      inputs.years.map((_, y) =>
        commodities.reduce(
          (sum, result) =>
            sum + kt(result, y) * contentOf(inputs.contents, result.commodity, row.element),
          0,
        ),
      );
    const inDemandKt = weigh((result, y) => result.demandKt[y] ?? 0);
    const inShortKt = weigh((result, y) => result.shortKt[y] ?? 0);
    const inNetImportsKt = weigh(netImport);
    return {
      element: row.element,
      name: nameOf(row),
      inDemandKt,
      inNetImportsKt,
      inShortKt,
      embodied: inputs.years.map((_, y) => {
        const demanded = inDemandKt[y] ?? 0;
        return demanded > 0 ? ((inNetImportsKt[y] ?? 0) + (inShortKt[y] ?? 0)) / demanded : null;
      }),
    };
  });
}

function netImport(result: CommodityResult, y: number): number {
  const kept = (result.stockKt[y] ?? 0) - (result.stockKt[y - 1] ?? 0);
  return (result.boughtKt[y] ?? 0) - (result.soldKt[y] ?? 0) - kept;
}
