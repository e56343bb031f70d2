/** What a stockpile keeps, and what an exemption forgoes: both follow a rule and the tonnes of the plan. */
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import { sentence } from "@lodestone/words/sentence";
import type { Explanation, Question } from "./explanation.ts";

type Answer = Omit<Explanation, "figure" | "value" | "unit">;

export function explainCover({ inputs, subject, year, valueOf }: Question): Answer {
  const covers = inputs.covers.filter((cover) => cover.commodity === subject);
  const figure = `use/${subject}/${fiscalYearLabel(inputs.years[year] ?? 0)}`;
  return {
    formula: sentence("formula.cover"),
    parts: [{ label: sentence("figure.use"), value: valueOf(figure), unit: "kt", figure }],
    rows: covers.flatMap((cover) => [cover.yearsOfUse.row, cover.pool.row]),
  };
}

export function explainForgone({ inputs, subject, year, valueOf }: Question): Answer {
  const figure = `import-bill/${subject}/${fiscalYearLabel(inputs.years[year] ?? 0)}`;
  const share = inputs.prices.forgone[inputs.commodities.indexOf(subject)]?.[year] ?? 0;
  return {
    formula: sentence("formula.forgone"),
    parts: [
      { label: sentence("figure.import-bill"), value: valueOf(figure), unit: "₹ crore", figure },
      { label: sentence("figure.forgone-share"), value: share, unit: "share" },
    ],
    rows: inputs.mission.duties
      .filter((row) => row.use && row.commodity === subject)
      .map((row) => row.at),
  };
}
