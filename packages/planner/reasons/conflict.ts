/**
 * Why a stated dependence cannot be met: with every cap hard and all demand met, the least set of
 * limits that conflict, told in words. How far each cap is missed is in the plan itself.
 */
import type { HighsEngine } from "@lodestone/solver/highs-engine";
import { say } from "@lodestone/words/say";
import type { Sentence } from "@lodestone/words/sentence";
import { describeRow } from "../describe-row.ts";
import type { Formulation } from "../formulate.ts";

export function findConflict(engine: HighsEngine, formulation: Formulation): Sentence[] {
  const { columns, model, penalty } = formulation;
  const held = [...penalty.keys()].filter((column) => penalty[column] !== 0);
  if (held.length === 0) return [];
  held.push(...[...columns.short.entries()].map(([, , column]) => column));
  using live = engine.open(model);
  const sorted = Int32Array.from(held).sort();
  live.holdColumns(sorted, new Float64Array(sorted.length));
  const status = live.solve().status;
  if (status !== "infeasible" && status !== "infeasible_or_unbounded") return [];
  const told = new Map<string, Sentence>();
  for (const row of live.conflict().rows) {
    const { what } = describeRow(formulation, formulation.rows.meaning(row));
    told.set(say("en", what), what);
  }
  return [...told.values()];
}
