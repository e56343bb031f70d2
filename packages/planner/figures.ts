/**
 * Every number of a plan under a name that stays: "build/<site>/<fy>", "dependence/<commodity>/<fy>".
 * Exports list them, explain takes them, the tiny packs' paper answers are written in them.
 */
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import type { Plan } from "./plan.ts";

export interface PlanFigure {
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
}

export function planFigures(plan: Plan): PlanFigure[] {
  return [
    ...headlineFigures(plan),
    ...siteFigures(plan),
    ...commodityFigures(plan),
    ...moneyFigures(plan),
  ];
}

const share = "share";

function headlineFigures({ headline }: Plan): PlanFigure[] {
  return [
    { figure: "dependence-index", value: headline.dependenceIndex, unit: share },
    { figure: "cost", value: headline.costInrCr, unit: "crore rupees" },
    { figure: "support", value: headline.supportInrCr, unit: "crore rupees of the day" },
  ];
}

/** One figure a year; years without a value are left out. */
function yearly(
  plan: Plan,
  name: string,
  unit: string,
  values: readonly (number | null)[],
): PlanFigure[] {
  return plan.years.flatMap((fy, y) => {
    const value = values[y];
    if (value === null || value === undefined) return [];
    return [{ figure: `${name}/${fiscalYearLabel(fy)}`, value, unit }];
  });
}

function siteFigures(plan: Plan): PlanFigure[] {
  return plan.sites.flatMap((site) => [
    ...yearly(plan, `build/${site.site}`, "kt a year", site.builtKtPerA),
    ...yearly(plan, `capacity/${site.site}`, "kt a year", site.capacityKtPerA),
    ...yearly(plan, `run/${site.site}`, "kt", site.runKt),
  ]);
}

function commodityFigures(plan: Plan): PlanFigure[] {
  const commodities = plan.commodities.flatMap((row) => [
    ...yearly(plan, `demand/${row.commodity}`, "kt", row.demandKt),
    ...yearly(plan, `use/${row.commodity}`, "kt", row.useKt),
    ...yearly(plan, `made/${row.commodity}`, "kt", row.madeKt),
    ...yearly(plan, `bought/${row.commodity}`, "kt", row.boughtKt),
    ...yearly(plan, `sold/${row.commodity}`, "kt", row.soldKt),
    ...yearly(plan, `spilt/${row.commodity}`, "kt", row.spiltKt),
    ...yearly(plan, `short/${row.commodity}`, "kt", row.shortKt),
    ...yearly(plan, `stock/${row.commodity}`, "kt", row.stockKt),
    ...yearly(plan, `dependence/${row.commodity}`, share, row.dependence),
    ...yearly(plan, `import-bill/${row.commodity}`, "crore rupees", row.importBillInrCr),
  ]);
  const scrap = plan.scrap.flatMap((row) =>
    // A product may come back as several kinds of scrap.
    yearly(plan, `collected/${row.product}:${row.scrap}`, "kt", row.collectedKt),
  );
  const elements = plan.elements.flatMap((row) =>
    yearly(plan, `embodied/${row.element}`, share, row.embodied),
  );
  return [...commodities, ...scrap, ...elements];
}

function moneyFigures(plan: Plan): PlanFigure[] {
  const ofTheDay = "crore rupees of the day";
  const support = plan.support.flatMap((row) => {
    const award = `${row.site}/${fiscalYearLabel(row.sanctionedFy)}`;
    const quote = { figure: `quote/${award}`, value: row.quoteInrPerKg, unit: "rupees per kg" };
    return [
      ...(row.quoteMostInrPerKg > 0 ? [quote] : []),
      { figure: `subsidy/${award}`, value: row.subsidyInrCr, unit: ofTheDay },
      ...yearly(plan, `incentive/${row.site}`, ofTheDay, row.incentiveInrCr),
      ...yearly(plan, `tranche/${row.site}`, ofTheDay, row.trancheInrCr),
      ...(row.winners.length > 0 ? [winnersFigure(award, row.winners)] : []),
    ];
  });
  const funds = plan.funds.flatMap((row) => {
    const total = row.paidInrCr.reduce((sum, paid) => sum + paid, 0);
    return [
      { figure: `paid/${row.fund}`, value: total, unit: ofTheDay },
      ...yearly(plan, `paid/${row.fund}`, ofTheDay, row.paidInrCr),
    ];
  });
  const covers = plan.covers.flatMap((row) => [
    ...yearly(plan, `cover/${row.commodity}`, "kt", row.keptKt),
    ...yearly(plan, `cover-missed/${row.commodity}`, "kt", row.missedKt),
    ...yearly(plan, `purchase/${row.commodity}`, ofTheDay, row.purchaseInrCr),
  ]);
  const forgone = plan.revenueForgone.flatMap((row) =>
    yearly(plan, `forgone/${row.commodity}`, "crore rupees", row.inrCr ?? []),
  );
  const parts = plan.costParts.map((row) => ({
    figure: `cost-part/${row.part}`,
    value: row.inrCr,
    unit: "crore rupees",
  }));
  const missed = plan.request.caps.map((cap) => ({
    figure: `missed/${cap.commodity}/${fiscalYearLabel(cap.fy)}`,
    value:
      plan.missed.find((row) => row.commodity === cap.commodity && row.fy === cap.fy)?.overKt ?? 0,
    unit: "kt",
  }));
  const missedElements = (plan.request.embodiedCaps ?? []).map((cap) => ({
    figure: `missed-embodied/${cap.element}/${fiscalYearLabel(cap.fy)}`,
    value:
      plan.missedEmbodied.find((row) => row.element === cap.element && row.fy === cap.fy)?.overKt ??
      0,
    unit: "kt",
  }));
  return [...support, ...funds, ...covers, ...forgone, ...parts, ...missed, ...missedElements];
}

function winnersFigure(award: string, winners: Plan["support"][number]["winners"]): PlanFigure {
  const value = winners.reduce((sum, { count }) => sum + count, 0);
  return { figure: `winners/${award}`, value, unit: "winners" };
}
