/** From inputs and a request to arrays the solver takes, and what each column and row means. */
import type { LinearModel } from "@lodestone/solver/linear-model";
import { ModelBuilder } from "@lodestone/solver/model-builder";
import { addColumns, sameColumns, type PlanColumns } from "./columns.ts";
import { addBalance } from "./constraints/balance.ts";
import { addCapacity } from "./constraints/capacity.ts";
import { addCash } from "./constraints/cash.ts";
import { addCountedImport } from "./constraints/counted-import.ts";
import { addCover } from "./constraints/cover.ts";
import { addDependenceCap } from "./constraints/dependence-cap.ts";
import { addEmbodiedCap } from "./constraints/embodied-cap.ts";
import { addFund } from "./constraints/fund.ts";
import { addIndexCap } from "./constraints/index-cap.ts";
import { addNear } from "./constraints/near.ts";
import { addParticipation } from "./constraints/participation.ts";
import { addScheme } from "./constraints/scheme.ts";
import { addScrap } from "./constraints/scrap.ts";
import { addSiteLimit } from "./constraints/site-limit.ts";
import { addWinners } from "./constraints/winners.ts";
import { addSupplierShare } from "./constraints/supplier-share.ts";
import type { PlanInputs } from "./inputs/plan-inputs.ts";
import {
  costWeights,
  dependenceWeights,
  nearWeights,
  orderWeights,
  penaltyWeights,
  standingCost,
  supportWeights,
  tieWeight,
} from "./objectives.ts";
import type { PlanRequest } from "./request.ts";
import { PlanRows } from "./rows.ts";

/** What a chain counts in the dependence measure: columns in ascending order, with their weights. */
export interface ChainMeasure {
  readonly chain: string;
  readonly columns: Int32Array;
  readonly weights: Float64Array;
}

export interface Formulation {
  readonly inputs: PlanInputs;
  readonly request: PlanRequest;
  readonly columns: PlanColumns;
  readonly rows: PlanRows;
  /** The model with the resource cost as its objective. */
  readonly model: LinearModel;
  /** Objective vectors over the columns; the cost holds the penalties of missed caps. */
  readonly cost: Float64Array;
  readonly penalty: Float64Array;
  readonly dependence: Float64Array;
  /** The parts of the dependence measure, one a chain; they add up to it. */
  readonly chains: readonly ChainMeasure[];
  readonly support: Float64Array;
  readonly near: Float64Array;
  readonly order: Float64Array;
}

export function formulate(inputs: PlanInputs, request: PlanRequest): Formulation {
  const builder = new ModelBuilder();
  const columns = addColumns(inputs, request, builder);
  const rows = new PlanRows(builder);
  addBalance(inputs, columns, rows);
  addCapacity(inputs, columns, rows);
  addSiteLimit(inputs, columns, rows);
  addScrap(inputs, columns, rows);
  addCountedImport(inputs, columns, rows);
  addDependenceCap(inputs, request, columns, rows);
  addEmbodiedCap(inputs, request, columns, rows);
  addSupplierShare(inputs, request, columns, rows);
  addIndexCap(inputs, request, columns, rows);
  addCash(inputs, columns, rows);
  addParticipation(inputs, columns, rows);
  addScheme(inputs, columns, rows);
  addWinners(inputs, columns, rows);
  addCover(inputs, columns, rows);
  addFund(inputs, columns, rows);
  addNear(inputs, request, columns, rows);
  const cost = costWeights(inputs, columns, builder.columnCount);
  cost.forEach((value, column) => builder.setCost(column, value));
  builder.offset = standingCost(inputs);
  return {
    inputs,
    request,
    columns,
    rows,
    model: builder.build(),
    cost,
    penalty: spread(penaltyWeights(columns), builder.columnCount),
    dependence: spread(dependenceWeights(inputs, columns), builder.columnCount),
    chains: chainMeasures(inputs, columns),
    support: spread(supportWeights(inputs, columns), builder.columnCount),
    near: spread(nearWeights(inputs, columns), builder.columnCount),
    order: spread(orderWeights(inputs, columns), builder.columnCount).map(
      (weight, column) => weight + tieWeight(column),
    ),
  };
}

/** Whether two formulations differ in numbers only, so that a vertex of one can be put to the other. */
export function sameShape(a: Formulation, b: Formulation): boolean {
  return sameColumns(a.columns, b.columns) && a.rows.equals(b.rows);
}

function chainMeasures(inputs: PlanInputs, columns: PlanColumns): ChainMeasure[] {
  const parts = new Map<string, [column: number, weight: number][]>();
  for (const [column, weight, c] of dependenceWeights(inputs, columns)) {
    const chain = inputs.mission.commodities[c]?.chain ?? "";
    const part = parts.get(chain) ?? [];
    parts.set(chain, part);
    part.push([column, weight]);
  }
  return [...parts].map(([chain, part]) => {
    part.sort(([a], [b]) => a - b);
    return {
      chain,
      columns: Int32Array.from(part, ([column]) => column),
      weights: Float64Array.from(part, ([, weight]) => weight),
    };
  });
}

function spread(
  weights: Iterable<readonly [column: number, weight: number, ...rest: number[]]>,
  columnCount: number,
): Float64Array {
  const vector = new Float64Array(columnCount);
  for (const [column, weight] of weights) vector[column] = weight;
  return vector;
}
