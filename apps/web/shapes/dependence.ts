/** What the dependence charts draw and find. */
import type { Plan } from "@lodestone/api/plan";

type Stage = Plan["commodities"][number];

/** Stages that are used in some year; scrap and by-products are no stage. */
export function stagesInUse(plan: Plan): Stage[] {
  return plan.commodities.filter(
    (row) =>
      row.form !== "scrap" &&
      row.form !== "by_product" &&
      row.dependence.some((share) => share !== null),
  );
}

/** The final product's share in the first year, at its least, and in the last. */
export function dependenceFinding(plan: Plan) {
  const product = plan.commodities.find((row) => row.demandKt.some((kt) => kt > 0));
  const shares = product?.dependence ?? [];
  const first = shares[0];
  const last = shares.at(-1);
  if (!product || typeof first !== "number" || typeof last !== "number") return undefined;
  const known = shares.map((share) => share ?? 1);
  const least = Math.min(...known);
  return {
    name: product.name,
    first,
    least: Math.max(0, least),
    leastYear: plan.years[known.indexOf(least)] ?? 0,
    last,
    lastYear: plan.years.at(-1) ?? 0,
  };
}
