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
  const { columns, model, request } = formulation;
  if (request.caps.length === 0 && request.indexCap === undefined) return [];
  using live = engine.open(model);
  const held = [...columns.over.entries(), ...columns.short.entries()].map(
    ([, , column]) => column,
  );
  if (columns.indexOver >= 0) held.push(columns.indexOver);
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
