/** Plans a pack inside a browser's worker: the same rooms as on the server, no server asked. */
import { readMission } from "@lodestone/mission/read-mission";
import { planMission } from "@lodestone/planner/plan-mission";
import { leastDependence } from "@lodestone/planner/request";
import { HighsEngine } from "@lodestone/solver/highs-engine";
import wasmUrl from "highs/runtime?url";

addEventListener("message", (event: MessageEvent<ReadonlyMap<string, Uint8Array>>) => {
  void plan(event.data).then((answer) => {
    postMessage(answer);
  });
});

async function plan(files: ReadonlyMap<string, Uint8Array>) {
  const { mission, faults } = readMission(files);
  if (!mission) return { faults: faults.length };
  const engine = await HighsEngine.load({ locateFile: () => wasmUrl });
  const heard: string[] = [];
  const { plan: found } = planMission(engine, mission, leastDependence, {
    onProgress: (pass) => {
      heard.push(pass);
      return false;
    },
  });
  return { headline: found.headline, passes: [...new Set(heard)] };
}
