/** How the plan's money and its index of dependence are made. */
import type { RowAddress } from "@lodestone/mission/table";
import type { SchemeTerms } from "@lodestone/schemes/scheme-terms";
import { sentence } from "@lodestone/words/sentence";
import { tranchesOf } from "../inputs/tranches.ts";
import { dependenceOfImportingAll } from "../objectives.ts";
import type { Explanation, Part, Question } from "./explanation.ts";

type Answer = Omit<Explanation, "figure" | "value" | "unit">;

function parameterRows({ inputs }: Question, ...keys: string[]): RowAddress[] {
  return inputs.mission.parameters
    .filter((row) => keys.includes(row.parameter))
    .map((row) => row.at);
}

export function explainIndex(question: Question): Answer {
  const { plan, inputs } = question;
  const d = (y: number) => inputs.social[y] ?? 0;
  const parts: Part[] = plan.commodities.flatMap((result, c) => {
    if (!inputs.mission.commodities[c]?.counted) return [];
    const cif = (y: number) => inputs.prices.cif[c]?.[y] ?? 0;
    const value = inputs.years.reduce((sum, _, y) => {
      const kept = (result.stockKt[y] ?? 0) - (result.stockKt[y - 1] ?? 0);
      const counted = Math.max(0, (result.boughtKt[y] ?? 0) - (result.soldKt[y] ?? 0) - kept);
      const short = inputs.parameters.shortageWeight * (result.shortKt[y] ?? 0);
      return sum + d(y) * cif(y) * (counted + short);
    }, 0);
    return value > 0 ? [{ label: result.name, value, unit: "₹ crore" }] : [];
  });
  return {
    formula: sentence("formula.index"),
    parts: [
      ...parts,
      {
        label: sentence("figure.importing-all"),
        value: dependenceOfImportingAll(inputs),
        unit: "₹ crore",
      },
    ],
    rows: [
      ...parameterRows(question, "social-discount-rate", "inr-per-usd", "shortage-weight"),
      ...inputs.mission.prices.map((row) => row.at),
    ],
  };
}

export function explainCost(question: Question): Answer {
  const parts = question.plan.costParts.map(({ part, inrCr }) => ({
    label: sentence(`cost-part.${part}`),
    value: inrCr,
    unit: "₹ crore",
    figure: `cost-part/${part}`,
  }));
  return {
    formula: sentence("formula.cost"),
    parts,
    rows: parameterRows(question, "social-discount-rate"),
  };
}

/** Tables each part of the cost is reckoned from. */
const tablesOfPart = {
  capital: ["capital_costs", "build_times", "sites"],
  operating: ["operating_costs", "sites"],
  imports: ["prices", "suppliers"],
  sales: ["markets", "prices"],
  disposal: ["disposal_costs"],
  holding: ["parameters"],
  shortage: ["parameters"],
  collection: ["collections"],
} as const;

export function explainCostPart({ inputs, subject }: Question): Answer {
  const tables = tablesOfPart[subject as keyof typeof tablesOfPart];
  const rows = tables.flatMap((table) =>
    (inputs.mission[table] as readonly { readonly at: RowAddress }[]).map((row) => row.at),
  );
  return { formula: sentence("formula.cost-part"), parts: [], rows };
}

export function explainSupport(question: Question): Answer {
  const { plan, inputs } = question;
  const parts = plan.support.flatMap((row) => {
    const site = plan.sites.find((candidate) => candidate.site === row.site);
    const paid = row.incentiveInrCr.reduce((sum, crore) => sum + crore, 0);
    const quote = {
      label: sentence("figure.quote", { site: site?.name ?? "" }),
      value: row.quoteInrPerKg,
      unit: "₹ per kg",
    };
    return [
      ...(row.quoteMostInrPerKg > 0 ? [quote] : []),
      { label: sentence("figure.incentive"), value: paid, unit: "₹ crore" },
      { label: sentence("figure.subsidy"), value: row.subsidyInrCr, unit: "₹ crore" },
      {
        label: sentence("figure.tranche"),
        value: row.trancheInrCr.reduce((sum, crore) => sum + crore, 0),
        unit: "₹ crore",
      },
    ];
  });
  const purchases = plan.covers.map((row) => ({
    label: sentence("figure.purchase", { commodity: nameOfCommodity(question, row.commodity) }),
    value: row.purchaseInrCr.reduce((sum, crore) => sum + crore, 0),
    unit: "₹ crore",
  }));
  const rows = [
    ...[...inputs.terms.values()].flatMap(termRows),
    ...inputs.covers.flatMap((cover) => [cover.yearsOfUse.row, cover.pool.row]),
    ...inputs.projects.flatMap((_, g) => tranchesOf(inputs, g).map(({ row }) => row)),
  ];
  return {
    formula: sentence("formula.support"),
    parts: [...parts, ...purchases],
    rows: [...new Map(rows.map((row) => [row.row, row])).values()],
  };
}

function nameOfCommodity({ plan }: Question, key: string) {
  return plan.commodities.find((row) => row.commodity === key)?.name ?? key;
}

/** The rows of the pack that a scheme's terms rest on. */
function termRows({ capacityTotalKt, incentive, capital, tranches }: SchemeTerms): RowAddress[] {
  const terms = [
    capacityTotalKt,
    incentive?.perKt,
    incentive?.shareOfTurnover,
    incentive?.pool,
    capital?.share,
    capital?.capPerKt,
    capital?.ceiling,
    capital?.pool,
    tranches?.pool,
  ];
  return terms.flatMap((term) => (term ? [term.row] : []));
}
