/** Finds why a plan is as it is. Slower than the plan, so faces show the plan first. */
import type { HighsEngine } from "@lodestone/solver/highs-engine";
import { formulate } from "./formulate.ts";
import { LensSession } from "./lens-session.ts";
import { runPasses } from "./passes.ts";
import type { Plan, PlanReasons } from "./plan.ts";
import type { SolvedPlan } from "./plan-session.ts";
import { describeConflict } from "./describe-conflict.ts";
import { findConflict } from "./reasons/conflict.ts";
import { impossiblePaths } from "./reasons/impossible.ts";
import { relaxEach } from "./reasons/relax.ts";
import { refusedSites } from "./reasons/refused.ts";
import { supportNeeds } from "./reasons/support-need.ts";
import { unwonSchemes } from "./reasons/unwon.ts";
import { findUncertainty } from "./reasons/uncertain.ts";
import { worthOfMonths } from "./reasons/worth-of-month.ts";
import { worthOfLimits } from "./reasons/worth.ts";

/** Whether a stated limit of any kind is missed. */
function missesAny(plan: Plan): boolean {
  const { missed, missedEmbodied, missedSuppliers, missedIndex } = plan;
  return missed.length + missedEmbodied.length + missedSuppliers.length > 0 || missedIndex !== null;
}

/** The reasons, or undefined when `onProgress` asked to stop. */
export function planReasons(
  engine: HighsEngine,
  solved: SolvedPlan,
  onProgress?: (done: number, of: number) => boolean,
): PlanReasons | undefined {
  const { plan, formulation, results } = inAnyPart(engine, solved);
  using session = new LensSession(engine, formulation, results.lensBasis);
  const headline = session.headline();
  const binding = worthOfLimits(formulation, results, session);
  const uncertainty = findUncertainty(engine, formulation, results, onProgress);
  if (!uncertainty) return undefined;
  const conflict = missesAny(plan) ? findConflict(engine, formulation) : undefined;
  return {
    headline,
    binding,
    delays: worthOfMonths(engine, formulation, plan, headline),
    refused: refusedSites(formulation.inputs, plan),
    needs: supportNeeds(formulation.inputs, plan),
    unwon: unwonSchemes(formulation.inputs),
    ...uncertainty,
    impossible: impossiblePaths(formulation.inputs, formulation.request),
    conflict: conflict ? describeConflict(formulation, conflict.rows) : [],
    relaxed: conflict ? relaxEach(engine, formulation, conflict) : [],
  };
}

/**
 * Reasons are of capacity in any part: winners held in whole plants do not move by a crore, and a
 * step down from what they take would leave no plan at all. Whole winners change the headline by a
 * tenth of a point (trial, section 8).
 */
function inAnyPart(engine: HighsEngine, solved: SolvedPlan): SolvedPlan {
  const { plan, formulation } = solved;
  const { lens, caps, indexCap, winners } = formulation.request;
  if (!winners) return solved;
  const request = { lens, caps, ...(indexCap === undefined ? {} : { indexCap }) };
  const twin = formulate(formulation.inputs, request);
  return { plan, formulation: twin, results: runPasses(engine, twin) };
}
