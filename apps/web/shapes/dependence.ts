/** What the dependence charts draw and find. */
import type { Plan } from "@lodestone/api/plan";

type Stage = Plan["commodities"][number];

/** Stages that are used in some year, from the ground up; scrap and by-products are no stage. */
export function stagesInUse(commodities: readonly Stage[]): Stage[] {
  return commodities
    .filter(
      (row) =>
        row.form !== "scrap" &&
        row.form !== "by_product" &&
        row.dependence.some((share) => share !== null),
    )
    .sort((a, b) => a.stage - b.stage);
}

/** What is asked of a chain most at its furthest stage. */
function mainProduct(commodities: readonly Stage[]): Stage | undefined {
  const last = ({ demandKt }: Stage) => demandKt.at(-1) ?? 0;
  const [main] = commodities
    .filter((row) => row.demandKt.some((kt) => kt > 0))
    .sort((a, b) => b.stage - a.stage || last(b) - last(a));
  return main;
}

/** The main product's share in the first year, at its least, and in the last. */
export function dependenceFinding(commodities: readonly Stage[], years: readonly number[]) {
  const product = mainProduct(commodities);
  const shares = product?.dependence ?? [];
  const first = shares[0];
  const last = shares.at(-1);
  if (!product || typeof first !== "number" || typeof last !== "number") return undefined;
  const [least, leastYear] = leastShare(shares, years);
  return { name: product.name, first, least, leastYear, last, lastYear: years.at(-1) ?? 0 };
}

/** The least share of any year, and the first year that has it; what is stored counts as none. */
export function leastShare(
  shares: readonly (number | null)[],
  years: readonly number[],
): readonly [share: number, fy: number] {
  const known = shares.map((share) => (share === null ? Infinity : Math.max(0, share)));
  const least = Math.min(...known);
  return [least, years[known.indexOf(least)] ?? 0];
}
