/**
 * The figures that move the headline most within the range in which they are believed to lie. All
 * are ranked by first order from the solved duals; the leaders are re-solved at low and at high.
 */
import type { Mission } from "@lodestone/mission/mission";
import { rowName } from "@lodestone/mission/row-name";
import type { LooseRow } from "@lodestone/mission/read-rows";
import type { HighsEngine } from "@lodestone/solver/highs-engine";
import type { WordKey } from "@lodestone/words/catalogue";
import { sentence } from "@lodestone/words/sentence";
import { formulate, sameShape, type Formulation } from "../formulate.ts";
import { planInputs } from "../inputs/plan-inputs.ts";
import { headlineOf, headlinePerUnit, LensSession } from "../lens-session.ts";
import { lensWeights, PlanUnsolved, type PassResults } from "../passes.ts";
import type { UncertainFigure } from "../plan.ts";
import {
  figureGroups,
  gradeOf,
  hasRange,
  isWhole,
  withFigures,
  type FigureGroup,
} from "./figure-groups.ts";
import { firstOrderChange } from "./first-order.ts";

/** What is shown, and how many of those ranked by first order are re-solved to find it. */
const SHOWN = 10;
const RESOLVED = 12;
/** Figures are moved by this share to weigh how much of the headline rests on which grade. */
const NUDGE = 0.01;

type Bound = "low" | "high";

export interface Uncertainty {
  readonly uncertain: readonly UncertainFigure[];
  readonly assumedShare: number;
}

export function findUncertainty(
  engine: HighsEngine,
  base: Formulation,
  results: PassResults,
  onProgress: (done: number, of: number) => boolean = () => false,
): Uncertainty | undefined {
  const { mission } = base.inputs;
  const groups = figureGroups(mission);
  const ranked: { group: FigureGroup; reach: number }[] = [];
  let assumed = 0;
  let whole = 0;
  for (const [done, group] of groups.entries()) {
    if (onProgress(done, groups.length + RESOLVED)) return undefined;
    if (!isWhole(group)) {
      const nudged = changeOf(
        base,
        results,
        withFigures(mission, group, (_, value) => value * (1 + NUDGE)),
      );
      const weight = Math.abs(nudged ?? 0);
      whole += weight;
      if (gradeOf(group) === "assumed") assumed += weight;
    }
    if (hasRange(group)) ranked.push({ group, reach: reachOf(base, results, mission, group) });
  }
  const byReach = ranked.filter(({ reach }) => reach > 0).sort((a, b) => b.reach - a.reach);
  // First order cannot rank what changes the model's shape, so all of that is re-solved.
  const reshaping = byReach.filter(({ reach }) => reach === Infinity);
  const leaders = [...reshaping, ...byReach.slice(reshaping.length, reshaping.length + RESOLVED)];
  const uncertain = leaders.map(({ group }, i) => {
    onProgress(groups.length + i, groups.length + leaders.length);
    return resolve(engine, base, results, group);
  });
  return {
    uncertain: uncertain.sort((a, b) => swing(b) - swing(a)).slice(0, SHOWN),
    assumedShare: whole > 0 ? assumed / whole : 0,
  };
}

/** The first-order change of the lens's objective, or undefined when the model changes its shape. */
function changeOf(base: Formulation, results: PassResults, mission: Mission): number | undefined {
  const changed = formulate(planInputs(mission), base.request);
  if (!sameShape(base, changed)) return undefined;
  // A change of demand changes what importing everything would count; the index is against that.
  const scale = headlinePerUnit(changed) / headlinePerUnit(base);
  return (
    scale *
    firstOrderChange(
      base.model,
      changed.model,
      lensWeights(base),
      lensWeights(changed),
      results.lens,
    )
  );
}

function reachOf(
  base: Formulation,
  results: PassResults,
  mission: Mission,
  group: FigureGroup,
): number {
  const changes = (["low", "high"] as const).map((bound) =>
    changeOf(base, results, atBound(mission, group, bound)),
  );
  if (changes.some((change) => change === undefined)) return Infinity;
  return Math.max(...changes.map((change) => Math.abs(change ?? 0)));
}

function atBound(mission: Mission, group: FigureGroup, bound: Bound): Mission {
  return withFigures(mission, group, (row, value) => boundOf(row, group.column, bound) ?? value);
}

function boundOf(row: LooseRow, column: string, bound: Bound): number | undefined {
  const value = row[`${column}_${bound}`];
  return typeof value === "number" ? value : undefined;
}

function resolve(
  engine: HighsEngine,
  base: Formulation,
  results: PassResults,
  group: FigureGroup,
): UncertainFigure {
  // The row with the widest range stands for the group, so that its numbers can be shown.
  const spread = (row: LooseRow) =>
    (boundOf(row, group.column, "high") ?? 0) - (boundOf(row, group.column, "low") ?? 0);
  const [widest] = [...group.rows].sort((a, b) => spread(b) - spread(a));
  if (!widest) throw new RangeError(`the group ${group.figure} has no row`);
  const value = Number(widest[group.column]);
  const at = (bound: Bound) =>
    solveAt(engine, base, results, atBound(base.inputs.mission, group, bound));
  return {
    figure: group.figure,
    column: group.column,
    name: rowName(base.inputs.mission, widest.at, { years: group.rows.length === 1 }),
    measure: sentence(`measure.${group.column}` as WordKey),
    row: widest.at,
    grade: gradeOf(group),
    value,
    low: boundOf(widest, group.column, "low") ?? value,
    high: boundOf(widest, group.column, "high") ?? value,
    rowCount: group.rows.length,
    headlineAtLow: at("low"),
    headlineAtHigh: at("high"),
  };
}

/** The lens's headline for a changed mission; null when it cannot be solved. */
function solveAt(
  engine: HighsEngine,
  base: Formulation,
  results: PassResults,
  mission: Mission,
): number | null {
  const changed = formulate(planInputs(mission), base.request);
  try {
    if (sameShape(base, changed)) {
      using session = new LensSession(engine, changed, results.lensBasis);
      return session.headline();
    }
    using live = engine.open(changed.model);
    live.setCosts(lensWeights(changed));
    const solution = live.solve();
    return solution.status === "optimal" ? headlineOf(changed, solution.columnValue) : null;
  } catch (error) {
    if (error instanceof PlanUnsolved) return null;
    throw error;
  }
}

function swing({ headlineAtLow, headlineAtHigh }: UncertainFigure): number {
  return Math.abs((headlineAtHigh ?? 0) - (headlineAtLow ?? 0));
}
