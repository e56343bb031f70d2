/** Schemes that no site can win are told with the reason; those that some site can win are not. */
import { say } from "@lodestone/words/say";
import { expect, test } from "vitest";
import { planInputs } from "../inputs/plan-inputs.ts";
import { missionOf } from "../packs.test-data.ts";
import { leastCost } from "../request.ts";
import { unwonSchemes } from "./unwon.ts";

const told = (...asked: Parameters<typeof planInputs>) =>
  unwonSchemes(planInputs(...asked)).map((words) => say("en", words));

test("India: exploration finds and does not make, and what the rule of recycling lacks is named", async () => {
  expect(told(await missionOf("india"), leastCost)).toEqual([
    "Incentive Scheme for Promotion of Critical Mineral Recycling: no site of the plan names it, and the pack lacks the production-start-months that its rule needs.",
    "Support of exploration from the trust: pays for finding, and no tonne of what is found comes within the years of the plan.",
  ]);
});

test("one chain: the schemes of the others have no site in it and keep nothing of it", async () => {
  const [magnets, recycling, , stockpile] = told(await missionOf("india"), { chains: ["copper"] });
  expect(magnets).toMatch(/Magnet: no site of the plan names it\.$/);
  expect(recycling).toMatch(/Recycling: no site of the plan names it, and/);
  expect(stockpile).toBe(
    "National Critical Mineral Stockpile: keeps nothing of what is planned here.",
  );
});

test("a site opened after the year of the award: the scheme is told to have no year for it", async () => {
  const mission = await missionOf("binding-fund");
  expect(told(mission, leastCost)).toEqual([]);
  const sites = mission.sites.map((row) => ({ ...row, open_from: 2028 }));
  expect(told({ ...mission, sites }, leastCost)).toEqual([
    "The scheme: no plant that names it can be sanctioned in a year in which it awards.",
  ]);
});
