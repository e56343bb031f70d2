/**
 * By how much each limit of a conflict would have to give, alone, for all the others to hold: the
 * model with every stated limit hard and all demand met, one column added that carries the breach
 * of that one limit, and the breach made least.
 */
import { nameOf, rowOf } from "@lodestone/mission/mission";
import type { HighsEngine } from "@lodestone/solver/highs-engine";
import type { LinearModel } from "@lodestone/solver/linear-model";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import { describeConflict, sameLimits } from "../describe-conflict.ts";
import type { Formulation } from "../formulate.ts";
import { dependenceOfImportingAll } from "../objectives.ts";
import type { RelaxedLimit } from "../plan.ts";
import type { Family } from "../rows.ts";
import type { HardConflict } from "./conflict.ts";

/** Limits somebody could move, with the unit they move in; physics and books are not among them. */
const movable: Partial<Record<Family, RelaxedLimit["unit"]>> = {
  "dependence-cap": "kt",
  "embodied-cap": "kt",
  "supplier-share": "kt",
  "index-cap": "points",
  capacity: "kt a year",
  "site-limit": "kt a year",
  scrap: "kt",
  participation: "crore rupees",
  "scheme-capacity": "kt a year",
  "incentive-pool": "crore rupees",
  "subsidy-pool": "crore rupees",
  "tranche-pool": "crore rupees",
  "cover-pool": "crore rupees",
  fund: "crore rupees",
};

/** More limits than this are not read. */
const RELAXED_MOST = 12;

/** A column that carries the breach of a limit: its entries, and who it is. */
interface Breach {
  readonly what: Sentence;
  readonly unit: RelaxedLimit["unit"];
  readonly rows: readonly number[];
  readonly values: readonly number[];
  /** What one unit of the column is in the unit told. */
  readonly scale: number;
}

export function relaxEach(
  engine: HighsEngine,
  formulation: Formulation,
  conflict: HardConflict,
): RelaxedLimit[] {
  const hard = onlyThisConflict(formulation, conflict);
  const limits = breachesOfRows(formulation, conflict.rows).slice(0, RELAXED_MOST);
  const offers = breachesOfOffers(formulation, conflict.columns).slice(0, RELAXED_MOST);
  const relaxed = [...limits, ...offers].flatMap((breach) => {
    const by = leastBreach(engine, hard, breach);
    const { what, unit } = breach;
    // The conflict may lean on an offer's floor of nothing bought, which is no limit of anybody's.
    if (by === null && offers.includes(breach)) return [];
    const blanks = { what, by: by ?? 0, unit: sentence(`unit.${unit}`) };
    const says = sentence(by === null ? "relax.alone-never" : "relax.by", blanks);
    return [{ what, unit, by, says }];
  });
  return relaxed.sort((one, other) => Number(one.by === null) - Number(other.by === null));
}

/** Stated limits outside the conflict go elastic again: another that cannot hold is not its matter. */
function onlyThisConflict({ model, penalty }: Formulation, conflict: HardConflict): LinearModel {
  const members = new Set(conflict.rows);
  const columnUpper = conflict.model.columnUpper.slice();
  penalty.forEach((weight, column) => {
    const [start, end] = [model.starts[column] ?? 0, model.starts[column + 1] ?? 0];
    const isMember = model.entryRow.subarray(start, end).some((row) => members.has(row));
    if (weight !== 0 && !isMember) columnUpper[column] = model.columnUpper[column] ?? Infinity;
  });
  return { ...conflict.model, columnUpper };
}

function leastBreach(engine: HighsEngine, hard: LinearModel, breach: Breach): number | null {
  using live = engine.open(withColumn(hard, breach.rows, breach.values));
  const solution = live.solve();
  return solution.status === "optimal" ? solution.objective * breach.scale : null;
}

/** The years of a limit move together: one plant's capacity, one fund, whose years carry over. */
function breachesOfRows(formulation: Formulation, rows: readonly number[]): Breach[] {
  const { rowLower, rowUpper } = formulation.model;
  const moving = rows.filter((row) => {
    const { family } = formulation.rows.meaning(row);
    return movable[family] !== undefined && rowLower[row] !== rowUpper[row];
  });
  // What was asked for comes first, whatever else is left out for length.
  const stated = (members: readonly number[]) =>
    Number(!/-cap$|supplier-share/.test(formulation.rows.meaning(members[0] ?? 0).family));
  const ordered = sameLimits(formulation, moving).sort((a, b) => stated(a) - stated(b));
  return ordered.flatMap((members) => {
    const { family } = formulation.rows.meaning(members[0] ?? 0);
    const unit = movable[family] ?? "kt";
    const [what] = describeConflict(formulation, members);
    if (!what) return [];
    const breach: Breach = {
      what,
      unit,
      rows: members,
      // Above an upper bound the breach is taken off, below a lower one it is added.
      values: members.map((row) => (rowUpper[row] === Infinity ? 1 : -1)),
      scale: unit === "points" ? 100 / dependenceOfImportingAll(formulation.inputs) : 1,
    };
    return [breach];
  });
}

/** An offer at its ceiling gives by being bought beyond it: the same column once more, unbounded. */
function breachesOfOffers(formulation: Formulation, columns: readonly number[]): Breach[] {
  const { inputs, model, columns: families } = formulation;
  const members = new Set(columns);
  return [...families.buy.entries()].flatMap(([u, y, column]) => {
    const supplier = inputs.mission.suppliers[u];
    if (!members.has(column) || !supplier) return [];
    const [start, end] = [model.starts[column] ?? 0, model.starts[column + 1] ?? 0];
    const blanks = {
      commodity: nameOf(rowOf(inputs.mission, "commodities", supplier.commodity)),
      place: nameOf(rowOf(inputs.mission, "places", supplier.place)),
      most: supplier.ceiling_kt_per_a,
      fy: inputs.years[y] ?? 0,
    };
    const breach: Breach = {
      what: sentence("limit.offer", blanks),
      unit: "kt",
      rows: [...model.entryRow.subarray(start, end)],
      values: [...model.entryValue.subarray(start, end)],
      scale: 1,
    };
    return [breach];
  });
}

/** The model with one column more, from 0 without a ceiling, and nothing but it in the objective. */
function withColumn(
  model: LinearModel,
  rows: readonly number[],
  values: readonly number[],
): LinearModel {
  const more = (array: Float64Array, value: number) => Float64Array.from([...array, value]);
  const entries = model.entryRow.length + rows.length;
  return {
    ...model,
    columnCount: model.columnCount + 1,
    offset: 0,
    columnCost: more(new Float64Array(model.columnCount), 1),
    columnLower: more(model.columnLower, 0),
    columnUpper: more(model.columnUpper, Infinity),
    starts: Int32Array.from([...model.starts, entries]),
    entryRow: Int32Array.from([...model.entryRow, ...rows]),
    entryValue: Float64Array.from([...model.entryValue, ...values]),
  };
}
