/**
 * What the next unit of a limit is worth: the lens re-solved warm one step up and one step down.
 * Raw duals only say which limits to probe, for they change with the path of the solve.
 */
import { describeRow } from "../describe-row.ts";
import type { Formulation } from "../formulate.ts";
import type { LensSession } from "../lens-session.ts";
import type { PassResults } from "../passes.ts";
import type { BindingLimit } from "../plan.ts";
import type { Family } from "../rows.ts";

/** Limits somebody could move, with the step by which they are probed and its unit. */
const movable: Partial<
  Record<Family, { readonly step: number; readonly unit: BindingLimit["unit"] }>
> = {
  "site-limit": { step: 0.1, unit: "kt a year" },
  "scheme-capacity": { step: 0.1, unit: "kt a year" },
  "incentive-pool": { step: 1, unit: "crore rupees" },
  "subsidy-pool": { step: 1, unit: "crore rupees" },
  fund: { step: 1, unit: "crore rupees" },
  "dependence-cap": { step: 0.01, unit: "kt" },
};

/** More limits than this bind nobody's attention. */
const PROBES_MOST = 8;

export function worthOfLimits(
  formulation: Formulation,
  results: PassResults,
  session: LensSession,
): BindingLimit[] {
  const rows = bindingRows(formulation, results);
  if (rows.length === 0) return [];
  const base = session.headline();
  const ranging = session.ranging();
  const limits = rows.map((row) => {
    const meaning = formulation.rows.meaning(row);
    const { step, unit } = movable[meaning.family] ?? { step: 1, unit: "kt" as const };
    const { what, subject, rows: addresses } = describeRow(formulation, meaning);
    const upper = formulation.model.rowUpper[row] ?? 0;
    const up = ranging.rowBound[row]?.up ?? upper;
    return {
      family: meaning.family,
      subject,
      what,
      rows: addresses,
      unit,
      limit: upper,
      worthUp: perUnit(session.headlineWithRow(row, step) - base, base, step),
      worthDown: perUnit(base - session.headlineWithRow(row, -step), base, step),
      holdsTo: Number.isFinite(up) && up >= upper && up < 1e20 ? up : null,
    };
  });
  return limits.filter(({ worthUp, worthDown }) => worthUp !== 0 || worthDown !== 0);
}

/** A change within the solver's tolerance is none. */
function perUnit(change: number, base: number, step: number): number {
  return Math.abs(change) <= 1e-9 * Math.abs(base) ? 0 : change / step;
}

/** Rows of movable families with a dual, the strongest per step first. */
function bindingRows(formulation: Formulation, { lens }: PassResults): number[] {
  const pull = (row: number) => {
    const step = movable[formulation.rows.meaning(row).family]?.step ?? 0;
    return Math.abs(lens.rowDual[row] ?? 0) * step;
  };
  return Array.from({ length: formulation.rows.count }, (_, row) => row)
    .filter((row) => pull(row) > 1e-9)
    .sort((a, b) => pull(b) - pull(a))
    .slice(0, PROBES_MOST);
}
