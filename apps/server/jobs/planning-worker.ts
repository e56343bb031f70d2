/**
 * The planning thread: one solver engine, one job at a time. The main thread sends a question with
 * the pack's files; progress, plan and reasons come back. A shared flag stops the work.
 */
import { parentPort } from "node:worker_threads";
import type { Mission } from "@lodestone/mission/mission";
import { readMission, type PackFiles } from "@lodestone/mission/read-mission";
import { frontier, type FrontierPoint } from "@lodestone/planner/frontier";
import type { Plan } from "@lodestone/planner/plan";
import { planReasons } from "@lodestone/planner/plan-reasons";
import { PlanSession } from "@lodestone/planner/plan-session";
import type { PlanRequest } from "@lodestone/planner/request";
import { troubleSentence } from "@lodestone/planner/trouble";
import { EngineHost } from "@lodestone/solver/engine-host";
import type { HighsEngine } from "@lodestone/solver/highs-engine";
import { tell, type Told } from "@lodestone/words/say";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import type { PlanReasons } from "@lodestone/planner/plan";
import type { Bilingual } from "@lodestone/words/sentence";
import { laidOn, type LaidRecords } from "../mission-store.ts";

export interface PlanningOrder {
  readonly job: string;
  readonly request: PlanRequest;
  readonly scenario: string | undefined;
  /** So many points of cost against dependence are asked for, and no plan. */
  readonly frontier: number | undefined;
  readonly files: PackFiles;
  /** What the register says beside the pack. */
  readonly laid: LaidRecords | undefined;
  /** One number: anything but 0 asks to stop. */
  readonly stop: SharedArrayBuffer;
}

export type PlanningNews =
  | {
      readonly kind: "progress";
      readonly job: string;
      readonly progress: Bilingual;
      readonly done: number;
    }
  | { readonly kind: "plan"; readonly job: string; readonly plan: Plan }
  | {
      readonly kind: "reasons";
      readonly job: string;
      readonly reasons: Told<PlanReasons> | undefined;
    }
  | { readonly kind: "frontier"; readonly job: string; readonly points: readonly FrontierPoint[] }
  | { readonly kind: "trouble"; readonly job: string; readonly trouble: Bilingual };

/** Finding reasons takes most of the time; the plan itself is the first part of the bar. */
const PLAN_PART = 0.2;
/** News more often than this is noise on the line. */
const NEWS_EVERY_MS = 80;

const host = new EngineHost();
/** A question asked after another of the same shape starts from its vertex. */
const session = new PlanSession();
const missions = new Map<string, Mission>();
let laidNow = "";

parentPort?.on("message", (order: PlanningOrder) => {
  void work(order);
});

async function work(order: PlanningOrder): Promise<void> {
  const { job } = order;
  const stop = new Int32Array(order.stop);
  const stopped = () => Atomics.load(stop, 0) !== 0;
  let told = 0;
  const progress = (what: Sentence, done: number) => {
    const now = Date.now();
    if (now - told >= NEWS_EVERY_MS) {
      told = now;
      send({ kind: "progress", job, progress: tell(what), done });
    }
    return stopped();
  };
  try {
    const mission = missionOf(order);
    await host.run((engine) => {
      if (order.frontier !== undefined) {
        send({ kind: "frontier", job, points: sweep(engine, mission, order, progress) });
        return;
      }
      const solved = session.plan(engine, mission, order.request, {
        onProgress: (pass, iterations) =>
          progress(
            sentence("plan.progress-plan", { pass: sentence(`pass.${pass}`), iterations }),
            PLAN_PART / 2,
          ),
      });
      send({ kind: "plan", job, plan: solved.plan });
      const reasons = planReasons(engine, solved, (done, of) =>
        progress(
          sentence("plan.progress-reasons", { done, of }),
          PLAN_PART + ((1 - PLAN_PART) * done) / of,
        ),
      );
      send({ kind: "reasons", job, reasons: reasons && tell(reasons) });
    });
  } catch (error) {
    // What is not a trouble of planning is a fault of ours: it is logged, and told without details.
    const trouble = troubleSentence(error);
    if (!trouble) console.error(error);
    send({ kind: "trouble", job, trouble: tell(trouble ?? sentence("server.fault")) });
  }
}

/** Each point takes two passes, and the ends three more; the bar counts passes as they begin. */
function sweep(
  engine: HighsEngine,
  mission: Mission,
  { request, frontier: points = 0 }: PlanningOrder,
  progress: (what: Sentence, done: number) => boolean,
): FrontierPoint[] {
  let begun = 0;
  let last = "";
  return frontier(engine, mission, request, points, {
    onProgress: (pass, iterations) => {
      if (pass !== last || iterations === 0) begun++;
      last = pass;
      const blanks = { pass: sentence(`pass.${pass}`), iterations };
      return progress(
        sentence("plan.progress-plan", blanks),
        Math.min(0.95, begun / (2 * points + 3)),
      );
    },
  });
}

/** Scenarios are few and packs small, so each is read once per thread, and laid on once as the register stands. */
function missionOf({ files, scenario, laid }: PlanningOrder): Mission {
  const key = scenario ?? "";
  const stamp = laid ? JSON.stringify(laid) : "";
  if (stamp !== laidNow) {
    missions.clear();
    laidNow = stamp;
  }
  const cached = missions.get(key);
  if (cached) return cached;
  const under = readMission(files, scenario).mission;
  const standing = laid && scenario !== undefined ? readMission(files).mission : under;
  const mission = standing && laidOn(under, standing, laid);
  if (!mission) throw new Error(`the pack was sound when the server started: ${key}`);
  missions.set(key, mission);
  return mission;
}

function send(news: PlanningNews): void {
  parentPort?.postMessage(news);
}
