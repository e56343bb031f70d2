/** How the plan's money and its index of dependence are made. */
import type { RowAddress } from "@lodestone/mission/table";
import { sentence } from "@lodestone/words/sentence";
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
    return [
      {
        label: sentence("figure.quote", { site: site?.name ?? "" }),
        value: row.quoteInrPerKg,
        unit: "₹ per kg",
      },
      { label: sentence("figure.incentive"), value: paid, unit: "₹ crore" },
      { label: sentence("figure.subsidy"), value: row.subsidyInrCr, unit: "₹ crore" },
    ];
  });
  const rows = [...inputs.terms.values()].flatMap((terms) => [
    terms.incentivePerKt.row,
    terms.incentiveShareOfTurnover.row,
    terms.incentivePool.row,
    terms.subsidyShareOfCapital.row,
    terms.subsidyCapPerKt.row,
    terms.subsidyPool.row,
    terms.capacityTotalKt.row,
  ]);
  return { formula: sentence("formula.support"), parts, rows };
}
