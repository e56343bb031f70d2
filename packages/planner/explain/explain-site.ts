/** How capacities and runs of a site are made. */
import type { RowAddress } from "@lodestone/mission/table";
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import { sentence } from "@lodestone/words/sentence";
import type { Explanation, Question } from "./explanation.ts";

type Answer = Omit<Explanation, "figure" | "value" | "unit">;

function siteRows({ inputs, subject }: Question): RowAddress[] {
  const site = inputs.sites.find((candidate) => candidate.site === subject);
  const { mission } = inputs;
  const ofProcess = (rows: readonly { readonly process: string; readonly at: RowAddress }[]) =>
    rows.filter((row) => row.process === site?.process).map((row) => row.at);
  return [
    ...(site ? [site.row.at] : []),
    ...mission.site_capacities.filter((row) => row.site === subject).map((row) => row.at),
    ...ofProcess(mission.capital_costs),
    ...ofProcess(mission.operating_costs),
    ...ofProcess(mission.build_times),
    ...ofProcess(mission.process_flows),
  ];
}

export function explainBuild(question: Question): Answer {
  const site = question.inputs.sites.find((candidate) => candidate.site === question.subject);
  return {
    formula: sentence("formula.build"),
    parts: [
      { label: sentence("figure.limit"), value: site?.limitKt ?? 0, unit: "kt a year" },
      { label: sentence("figure.capital"), value: site?.capex ?? 0, unit: "₹ crore per kt a year" },
      { label: sentence("figure.lead"), value: site?.leadYears ?? 0, unit: "years" },
    ],
    rows: siteRows(question),
  };
}

export function explainCapacity(question: Question): Answer {
  const { inputs, subject, year } = question;
  const site = inputs.sites.find((candidate) => candidate.site === subject);
  const built = inputs.years.flatMap((fy) => {
    const figure = `build/${subject}/${fiscalYearLabel(fy)}`;
    const value = question.valueOf(figure);
    return value > 0
      ? [{ label: sentence("figure.built-in", { fy }), value, unit: "kt a year", figure }]
      : [];
  });
  const stands = {
    label: sentence("figure.stands"),
    value: site?.stands[year] ?? 0,
    unit: "kt a year",
  };
  return {
    formula: sentence("formula.capacity"),
    parts: [stands, ...built],
    rows: siteRows(question),
  };
}

export function explainRun(question: Question): Answer {
  const figure = question.figure.replace(/^run/, "capacity");
  const capacity = question.valueOf(figure);
  return {
    formula: sentence("formula.run"),
    parts: [{ label: sentence("figure.capacity"), value: capacity, unit: "kt a year", figure }],
    rows: siteRows(question),
  };
}
