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
import { lensWeights, type PassResults } from "../passes.ts";
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
import {
  headlineOfParts,
  loweredOf,
  measureOf,
  planParts,
  type PartMeasure,
  type PlanPart,
} from "./plan-parts.ts";

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
  const weighing = new Weighing(engine, base, results);
  const groups = figureGroups(base.inputs.mission);
  const ranked: { group: FigureGroup; reach: number }[] = [];
  let assumed = 0;
  let whole = 0;
  for (const [done, group] of groups.entries()) {
    if (onProgress(done, groups.length + RESOLVED)) return undefined;
    if (!isWhole(group)) {
      const nudged = weighing.firstOrder(group, (_, value) => value * (1 + NUDGE));
      const weight = Math.abs(nudged ?? 0);
      whole += weight;
      if (gradeOf(group) === "assumed") assumed += weight;
    }
    if (hasRange(group)) ranked.push({ group, reach: weighing.reach(group) });
  }
  const byReach = ranked.filter(({ reach }) => reach > 0).sort((a, b) => b.reach - a.reach);
  // First order cannot rank what changes the model's shape, so all of that is re-solved.
  const reshaping = byReach.filter(({ reach }) => reach === Infinity);
  const leaders = [...reshaping, ...byReach.slice(reshaping.length, reshaping.length + RESOLVED)];
  const uncertain = leaders.map(({ group }, i) => {
    onProgress(groups.length + i, groups.length + leaders.length);
    return weighing.uncertainFigure(group);
  });
  return {
    uncertain: uncertain.sort((a, b) => swing(b) - swing(a)).slice(0, SHOWN),
    assumedShare: whole > 0 ? assumed / whole : 0,
  };
}

type Change = (row: LooseRow, value: number) => number;

/** Weighs figures on the parts of a plan that hold them. */
class Weighing {
  readonly #engine: HighsEngine;
  readonly #mission: Mission;
  readonly #parts: readonly PlanPart[];
  readonly #measures: readonly PartMeasure[];
  readonly #lens: Formulation["request"]["lens"];

  constructor(engine: HighsEngine, base: Formulation, results: PassResults) {
    this.#engine = engine;
    this.#mission = base.inputs.mission;
    this.#lens = base.request.lens;
    this.#parts = planParts(engine, base, results);
    this.#measures = this.#parts.map(({ formulation, lens }) =>
      measureOf(formulation, loweredOf(formulation, lens)),
    );
  }

  /** Change of the headline to first order, or undefined when a model changes its shape. */
  firstOrder(group: FigureGroup, change: Change): number | undefined {
    const headline = this.#headline(group, change, (part, changed) => {
      if (!sameShape(part.formulation, changed)) return undefined;
      const moved = firstOrderChange(
        part.formulation.model,
        changed.model,
        lensWeights(part.formulation),
        lensWeights(changed),
        part.lens,
      );
      const standing =
        this.#lens === "least_cost" ? changed.model.offset - part.formulation.model.offset : 0;
      return loweredOf(part.formulation, part.lens) + moved + standing;
    });
    return headline === undefined
      ? undefined
      : headline - headlineOfParts(this.#lens, this.#measures);
  }

  /** The larger first-order change at low and at high; infinite where a model changes its shape. */
  reach(group: FigureGroup): number {
    const changes = (["low", "high"] as const).map((bound) =>
      this.firstOrder(group, atBound(group, bound)),
    );
    if (changes.some((change) => change === undefined)) return Infinity;
    return Math.max(...changes.map((change) => Math.abs(change ?? 0)));
  }

  /** The group with the headline re-solved at its low and at its high. */
  uncertainFigure(group: FigureGroup): UncertainFigure {
    // The row with the widest range stands for the group, so that its numbers can be shown.
    const spread = (row: LooseRow) =>
      (boundOf(row, group.column, "high") ?? 0) - (boundOf(row, group.column, "low") ?? 0);
    const [widest] = [...group.rows].sort((a, b) => spread(b) - spread(a));
    if (!widest) throw new RangeError(`the group ${group.figure} has no row`);
    const value = Number(widest[group.column]);
    const at = (bound: Bound) =>
      this.#headline(group, atBound(group, bound), (part, changed) => this.#solve(part, changed)) ??
      null;
    return {
      figure: group.figure,
      column: group.column,
      name: rowName(this.#mission, widest.at, { years: group.rows.length === 1 }),
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

  /** The headline with a group changed, each part that holds it at what is found for it. */
  #headline(
    group: FigureGroup,
    change: Change,
    lowered: (part: PlanPart, changed: Formulation) => number | undefined,
  ): number | undefined {
    const measures: PartMeasure[] = [];
    for (const [k, part] of this.#parts.entries()) {
      const { inputs, request } = part.formulation;
      const rows = inputs.mission[group.table] as unknown as readonly LooseRow[];
      const own = group.rows.filter((row) => rows.includes(row));
      const unchanged = this.#measures[k];
      if (own.length === 0 && unchanged) {
        measures.push(unchanged);
        continue;
      }
      const mission = withFigures(inputs.mission, { ...group, rows: own }, change);
      const changed = formulate(planInputs(mission, request), request);
      const value = lowered(part, changed);
      if (value === undefined) return undefined;
      measures.push(measureOf(changed, value));
    }
    return headlineOfParts(this.#lens, measures);
  }

  /** What the lens lowers in a changed part, solved from the part's own vertex where its shape allows. */
  #solve(part: PlanPart, changed: Formulation): number | undefined {
    using live = this.#engine.open(changed.model);
    live.setCosts(lensWeights(changed));
    const warm = sameShape(part.formulation, changed);
    if (warm) live.startFrom(part.lensBasis);
    const solution = live.solve(warm ? { method: "simplex" } : {});
    return solution.status === "optimal" ? loweredOf(changed, solution) : undefined;
  }
}

const atBound =
  (group: FigureGroup, bound: Bound): Change =>
  (row, value) =>
    boundOf(row, group.column, bound) ?? value;

function boundOf(row: LooseRow, column: string, bound: Bound): number | undefined {
  const value = row[`${column}_${bound}`];
  return typeof value === "number" ? value : undefined;
}

function swing({ headlineAtLow, headlineAtHigh }: UncertainFigure): number {
  return Math.abs((headlineAtHigh ?? 0) - (headlineAtLow ?? 0));
}
