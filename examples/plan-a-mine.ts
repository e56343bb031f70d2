/**
 * The planner as a library: reads a pack, plans it, asks what changes when the hill holds less ore.
 * Run it with `node examples/plan-a-mine.ts`; docs/guide/library.md walks through it.
 */
import path from "node:path";
import { faultSentence } from "@lodestone/mission/fault";
import { readFolder } from "@lodestone/mission/folder";
import { readMission, type PackFiles } from "@lodestone/mission/read-mission";
import { comparePlans } from "@lodestone/planner/compare/compare-plans";
import { planMission } from "@lodestone/planner/plan-mission";
import { leastCost } from "@lodestone/planner/request";
import { HighsEngine } from "@lodestone/solver/highs-engine";
import { say } from "@lodestone/words/say";

const engine = await HighsEngine.load();

/** A pack is its files; faults come back as sentences, and nothing is thrown. */
function missionOf(files: PackFiles) {
  const { mission, faults } = readMission(files);
  if (mission) return mission;
  throw new Error(faults.map((fault) => say("en", faultSentence(fault))).join("\n"));
}

const folder = path.join(import.meta.dirname, "..", "missions", "one-mine");
const { files } = await readFolder(folder);
const mission = missionOf(files);
const { plan } = planMission(engine, mission, leastCost);
console.log(`cost: ${plan.headline.costInrCr} crore rupees`);
for (const { name, builtKtPerA } of plan.sites) {
  console.log(`${name.en}: ${builtKtPerA.join(", ")} kt a year sanctioned, year by year`);
}

// What if the hill held 4 kt a year and not 6? A table is changed and the pack read again.
const sites = new TextDecoder().decode(files.get("sites.csv")).replace("owner,6,", "owner,4,");
const smaller = missionOf(new Map(files).set("sites.csv", new TextEncoder().encode(sites)));
const other = planMission(engine, smaller, leastCost).plan;
const { headline, builds, inputs } = comparePlans(plan, other, mission, smaller);
for (const words of headline.says) console.log(say("en", words));
for (const { says } of builds) console.log(say("en", says));
for (const words of inputs?.flatMap(({ says }) => says) ?? []) console.log(say("en", words));
