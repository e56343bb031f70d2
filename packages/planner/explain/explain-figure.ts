/** Explains one number of a plan. Each family of figures has its own way; see figures.ts for names. */
import { parseFiscalYear } from "@lodestone/units/fiscal-year";
import type { PlanInputs } from "../inputs/plan-inputs.ts";
import type { Plan } from "../plan.ts";
import { planFigures, type PlanFigure } from "../figures.ts";
import {
  explainBought,
  explainDemand,
  explainDependence,
  explainEmbodied,
  explainImportBill,
  explainMade,
  explainUse,
} from "./explain-commodity.ts";
import { explainCost, explainCostPart, explainIndex, explainSupport } from "./explain-money.ts";
import { explainCover, explainForgone } from "./explain-rule.ts";
import {
  explainBalanced,
  explainCollected,
  explainMissed,
  explainMissedEmbodied,
} from "./explain-decision.ts";
import { explainBuild, explainCapacity, explainRun } from "./explain-site.ts";
import type { Explanation, Question } from "./explanation.ts";

type Explain = (question: Question) => Omit<Explanation, "figure" | "value" | "unit">;

const families: Readonly<Record<string, Explain>> = {
  "dependence-index": explainIndex,
  cost: explainCost,
  support: explainSupport,
  "cost-part": explainCostPart,
  build: explainBuild,
  capacity: explainCapacity,
  run: explainRun,
  demand: explainDemand,
  use: explainUse,
  made: explainMade,
  bought: explainBought,
  dependence: explainDependence,
  "import-bill": explainImportBill,
  embodied: explainEmbodied,
  sold: explainBalanced,
  spilt: explainBalanced,
  short: explainBalanced,
  stock: explainBalanced,
  collected: explainCollected,
  missed: explainMissed,
  "missed-embodied": explainMissedEmbodied,
  quote: explainSupport,
  subsidy: explainSupport,
  incentive: explainSupport,
  paid: explainSupport,
  tranche: explainSupport,
  winners: explainSupport,
  cover: explainCover,
  "cover-missed": explainCover,
  purchase: explainCover,
  forgone: explainForgone,
};

const byPlan = new WeakMap<Plan, ReadonlyMap<string, PlanFigure>>();

function figuresByName(plan: Plan): ReadonlyMap<string, PlanFigure> {
  const known = byPlan.get(plan) ?? new Map(planFigures(plan).map((row) => [row.figure, row]));
  byPlan.set(plan, known);
  return known;
}

/** The explanation, or undefined when the plan has no such figure. */
export function explainFigure(
  plan: Plan,
  inputs: PlanInputs,
  figure: string,
): Explanation | undefined {
  const known = figuresByName(plan);
  const found = known.get(figure);
  const [family = "", subject = "", fy = ""] = figure.split("/");
  const explain = families[family];
  if (!found || !explain) return undefined;
  const question: Question = {
    plan,
    inputs,
    figure,
    value: found.value,
    unit: found.unit,
    subject,
    year: inputs.years.indexOf(parseFiscalYear(fy) ?? 0),
    valueOf: (name) => known.get(name)?.value ?? 0,
  };
  return { figure, value: found.value, unit: found.unit, ...explain(question) };
}
