/**
 * What a month of delay costs: each process the plan builds with, taking a year longer from sanction
 * to first run, the lens solved anew and the change divided by twelve. Plans count in years, so a
 * month is a twelfth of one; the first months of a delay may cost less or more than the last.
 */
import { nameOf, rowOf, type Mission } from "@lodestone/mission/mission";
import type { HighsEngine } from "@lodestone/solver/highs-engine";
import { formulate, type Formulation } from "../formulate.ts";
import { planInputs } from "../inputs/plan-inputs.ts";
import { headlineOf } from "../lens-session.ts";
import { lensWeights } from "../passes.ts";
import type { DelayWorth, Plan } from "../plan.ts";

const MONTHS = 12;

export function worthOfMonths(
  engine: HighsEngine,
  formulation: Formulation,
  plan: Plan,
  headline: number,
): DelayWorth[] {
  const { mission } = formulation.inputs;
  const built = plan.sites.filter(({ builtKtPerA }) => builtKtPerA.some((kt) => kt > 0));
  const delays = [...new Set(built.map(({ process }) => process))].flatMap((process) => {
    const times = mission.build_times.find((row) => row.process === process);
    if (!times) return [];
    const later = headlineOfLater(engine, formulation, aYearLater(mission, process));
    const delay: DelayWorth = {
      process,
      name: nameOf(rowOf(mission, "processes", process)),
      leadYears: times.lead_years,
      perMonth: later === null ? null : (later - headline) / MONTHS,
    };
    return [delay];
  });
  return delays.sort((a, b) => (b.perMonth ?? 0) - (a.perMonth ?? 0));
}

function aYearLater(mission: Mission, process: string): Mission {
  const build_times = mission.build_times.map((row) =>
    row.process === process ? { ...row, lead_years: row.lead_years + 1 } : row,
  );
  return { ...mission, build_times };
}

function headlineOfLater(
  engine: HighsEngine,
  { request }: Formulation,
  mission: Mission,
): number | null {
  const later = formulate(planInputs(mission, request), request);
  using live = engine.open(later.model);
  live.setCosts(lensWeights(later));
  const solution = live.solve();
  return solution.status === "optimal" ? headlineOf(later, solution.columnValue) : null;
}
