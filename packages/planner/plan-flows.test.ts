import path from "node:path";
import { openNodes } from "@lodestone/flows/sankey";
import { readFolder } from "@lodestone/mission/folder";
import { readMission } from "@lodestone/mission/read-mission";
import { HighsEngine } from "@lodestone/solver/highs-engine";
import { expect, test } from "vitest";
import { planFlows } from "./plan-flows.ts";
import { planMission } from "./plan-mission.ts";
import { leastDependence } from "./request.ts";

const missions = path.join(import.meta.dirname, "..", "..", "missions");

for (const pack of ["india", "magnet-loop", "joint-products"]) {
  test(`${pack}: what an element enters a node with, it leaves with, in every year`, async () => {
    const { mission } = readMission((await readFolder(path.join(missions, pack))).files);
    if (!mission) throw new Error("the pack has faults");
    const { plan, formulation } = planMission(await HighsEngine.load(), mission, leastDependence);
    for (const { element } of plan.elements) {
      plan.years.forEach((_, year) => {
        const flows = planFlows(plan, formulation.inputs, element, year);
        expect(openNodes(flows, 1e-5), `${element} ${year}`).toEqual([]);
      });
    }
    expect(
      planFlows(plan, formulation.inputs, plan.elements[0]?.element ?? "", 1).links.length,
    ).toBeGreaterThan(2);
  });
}
