/** How two plans were asked for: differences that must be known before their numbers are set side by side. */
import { sentence, type Sentence } from "@lodestone/words/sentence";
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import type { Plan } from "../plan.ts";
import type { PlanRequest } from "../request.ts";

export function compareQuestions(before: Plan, after: Plan): Sentence[] {
  const sentences: Sentence[] = [];
  if (before.mission.name !== after.mission.name) {
    const blanks = { before: before.mission.title, after: after.mission.title };
    sentences.push(sentence("compare.missions-differ", blanks));
  }
  if (before.mission.scenario !== after.mission.scenario) {
    const named = ({ mission }: Plan) => mission.scenario ?? sentence("compare.no-scenario");
    const blanks = { before: named(before), after: named(after) };
    sentences.push(sentence("compare.scenarios-differ", blanks));
  }
  if (before.mission.asOf !== after.mission.asOf) {
    const blanks = { before: before.mission.asOf, after: after.mission.asOf };
    sentences.push(sentence("compare.as-of-differs", blanks));
  }
  if (before.mission.priceYear !== after.mission.priceYear) {
    const blanks = { before: before.mission.priceYear, after: after.mission.priceYear };
    sentences.push(sentence("compare.price-years-differ", blanks));
  }
  if (spanOf(before) !== spanOf(after)) {
    const blanks = { before: spanOf(before), after: spanOf(after) };
    sentences.push(sentence("compare.years-differ", blanks));
  }
  if (requestKey(before.request) !== requestKey(after.request)) {
    const blanks = { before: askedWords(before), after: askedWords(after) };
    sentences.push(sentence("compare.requests-differ", blanks));
  }
  return sentences;
}

function spanOf({ years }: Plan): string {
  return `${fiscalYearLabel(years[0] ?? 0)} – ${fiscalYearLabel(years.at(-1) ?? 0)}`;
}

/** The same whatever order caps were given in. */
function requestKey({ lens, caps, indexCap }: PlanRequest): string {
  const sorted = caps.map(({ commodity, fy, share }) => `${commodity}/${fy}/${share}`).sort();
  return [lens, indexCap ?? "", ...sorted].join(" ");
}

function askedWords({ request, commodities }: Plan): Sentence[] {
  const { lens, caps, indexCap } = request;
  const nameOf = (key: string) =>
    commodities.find((row) => row.commodity === key)?.name ?? { en: key, hi: key };
  return [
    sentence(`lens.${lens}`),
    ...caps.map(({ commodity, fy, share }) =>
      sentence("limit.dependence-cap", { commodity: nameOf(commodity), fy, share }),
    ),
    ...(indexCap === undefined ? [] : [sentence("limit.index-cap", { share: indexCap })]),
  ];
}
