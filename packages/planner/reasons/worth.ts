/**
 * What the next unit of a limit is worth: the lens re-solved warm one step up and one step down, and
 * how far in each direction that worth holds. Raw duals only say which limits to probe, for they
 * change with the path of the solve. A fund that carries over is probed as one sum over its years:
 * single years' worths are not unique, their sum is (trial, section 7).
 */
import { describeRow } from "../describe-row.ts";
import type { Formulation } from "../formulate.ts";
import type { LensAnswer, LensSession } from "../lens-session.ts";
import { dependenceOfImportingAll } from "../objectives.ts";
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
  "tranche-pool": { step: 1, unit: "crore rupees" },
  "cover-pool": { step: 1, unit: "crore rupees" },
  fund: { step: 1, unit: "crore rupees" },
  "dependence-cap": { step: 0.01, unit: "kt" },
  "embodied-cap": { step: 0.01, unit: "kt" },
  "supplier-share": { step: 0.01, unit: "kt" },
  "index-cap": { step: 0.1, unit: "points" },
};

/** More limits than this bind nobody's attention. */
const PROBES_MOST = 8;
/** A worth holds as long as what a longer step brings per unit is within a hundredth of it. */
const SAME_WORTH = 0.01;
/** Steps double so often, then the end is closed in by halves so often. */
const DOUBLINGS = 12;
const HALVINGS = 5;

/** A limit and the rows that move with it. */
interface Limit {
  readonly rows: readonly number[];
  readonly family: Family;
  readonly step: number;
  readonly unit: BindingLimit["unit"];
  /** The row bound's change for one unit. */
  readonly perUnit: number;
}

export function worthOfLimits(
  formulation: Formulation,
  results: PassResults,
  session: LensSession,
): BindingLimit[] {
  const limits = bindingLimits(formulation, results);
  if (limits.length === 0) return [];
  const base = session.answer();
  return limits
    .map((limit) => probe(formulation, session, base, limit))
    .filter((row) => row.worthUp !== 0 || row.worthDown !== 0 || row.missedUpKt !== 0);
}

function probe(
  formulation: Formulation,
  session: LensSession,
  base: LensAnswer,
  limit: Limit,
): BindingLimit {
  const { rows, step, unit, perUnit, family } = limit;
  const [first = 0] = rows;
  const last = rows.at(-1) ?? first;
  const {
    what,
    subject,
    rows: addresses,
  } = describeRow(formulation, formulation.rows.meaning(first));
  const upper = (formulation.model.rowUpper[last] ?? 0) / perUnit;
  const worthOf = (units: number) => {
    const moved = session.answerWithRows(rows, units * perUnit);
    const change = moved.headline - base.headline;
    return Math.abs(change) <= 1e-9 * Math.abs(base.headline) ? 0 : change / units;
  };
  const missedUpKt = (session.answerWithRows(rows, step * perUnit).missedKt - base.missedKt) / step;
  // Below nothing there is no pool, no site and no share.
  const least = Math.min(...rows.map((row) => formulation.model.rowUpper[row] ?? 0)) / perUnit;
  const room = family === "supplier-share" ? Infinity : least;
  const worthUp = worthOf(step);
  const worthDown = room >= step ? worthOf(-step) : 0;
  const up = holdsFor(step, Infinity, worthUp, worthOf);
  const down = room >= step ? holdsFor(step, room, worthDown, (units) => worthOf(-units)) : null;
  return {
    family,
    subject,
    what,
    rows: addresses,
    unit,
    limit: upper,
    worthUp,
    worthDown,
    missedUpKt: Math.abs(missedUpKt) < 1e-6 ? 0 : missedUpKt,
    holdsTo: up === null ? null : upper + up,
    holdsFrom: down === null ? null : upper - down,
  };
}

/** How far the limit can move before a unit is worth something else; null where no end was met. */
function holdsFor(
  step: number,
  room: number,
  worth: number,
  worthOf: (units: number) => number,
): number | null {
  if (worth === 0) return null;
  const holds = (units: number) => Math.abs(worthOf(units) - worth) <= SAME_WORTH * Math.abs(worth);
  let good = step;
  let bad = Infinity;
  for (let i = 0; i < DOUBLINGS && bad === Infinity && good < room; i++) {
    const next = Math.min(good * 2, room);
    if (holds(next)) good = next;
    else bad = next;
  }
  if (bad === Infinity) return good >= room ? room : null;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (good + bad) / 2;
    if (holds(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/** Movable limits with a dual, the strongest per step first. */
function bindingLimits(formulation: Formulation, { lens }: PassResults): Limit[] {
  const { rows: meanings, inputs } = formulation;
  const members = new Map<string, number[]>();
  for (let row = 0; row < meanings.count; row++) {
    const { family, subject, year } = meanings.meaning(row);
    if (!movable[family]) continue;
    // Years before a fund has anything to pay are no limit of its window.
    if (family === "fund" && (formulation.model.rowUpper[row] ?? 0) <= 0) continue;
    const key = family === "fund" && year >= 0 ? `fund ${subject}` : `row ${row}`;
    members.set(key, [...(members.get(key) ?? []), row]);
  }
  const limits = [...members.values()].map((rows) => {
    const { family } = meanings.meaning(rows[0] ?? 0);
    const { step, unit } = movable[family] ?? { step: 1, unit: "kt" as const };
    const perUnit = unit === "points" ? dependenceOfImportingAll(inputs) / 100 : 1;
    const dual = rows.reduce((sum, row) => sum + (lens.rowDual[row] ?? 0), 0);
    return { rows, family, step, unit, perUnit, pull: Math.abs(dual) * step * perUnit };
  });
  return limits
    .filter(({ pull }) => pull > 1e-9)
    .sort((a, b) => b.pull - a.pull)
    .slice(0, PROBES_MOST);
}
