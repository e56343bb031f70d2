/** How two plans were asked for: differences that must be known before their numbers are set side by side. */
import { sentence, type Bilingual, type Sentence } from "@lodestone/words/sentence";
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

/** The same whatever order limits and chains were given in; winners are an answer, not a question. */
function requestKey(request: PlanRequest): string {
  const { lens, chains = [], caps, embodiedCaps = [], supplierShares = [], near = [] } = request;
  const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
  return JSON.stringify([
    lens,
    request.indexCap ?? null,
    request.wholeWinners ?? false,
    [...chains].sort(),
    sorted(caps.map(({ commodity, fy, share }) => [commodity, fy, share])),
    sorted(embodiedCaps.map(({ element, fy, share }) => [element, fy, share])),
    sorted(supplierShares.map(({ commodity, fy, share }) => [commodity, fy, share])),
    sorted(near.map(({ site, fy, ktPerA }) => [site, fy, ktPerA])),
  ]);
}

function askedWords(plan: Plan): Sentence[] {
  const { request } = plan;
  const { lens, caps, embodiedCaps, supplierShares, indexCap } = request;
  const named = (key: string, name: Bilingual | undefined) => name ?? { en: key, hi: key };
  const nameOf = (key: string) =>
    named(key, plan.commodities.find((row) => row.commodity === key)?.name);
  const elementOf = (key: string) =>
    named(key, plan.elements.find((row) => row.element === key)?.name);
  const chains = request.chains?.map((key) =>
    named(key, plan.chains.find((row) => row.chain === key)?.name),
  );
  return [
    sentence(`lens.${lens}`),
    ...(chains ? [sentence("asked.chains", { chains })] : []),
    ...caps.map(({ commodity, fy, share }) =>
      sentence("limit.dependence-cap", { commodity: nameOf(commodity), fy, share }),
    ),
    ...(embodiedCaps ?? []).map(({ element, fy, share }) =>
      sentence("limit.embodied-cap", { element: elementOf(element), fy, share }),
    ),
    ...(supplierShares ?? []).map(({ commodity, fy, share }) =>
      fy === undefined
        ? sentence("asked.supplier-share", { commodity: nameOf(commodity), share })
        : sentence("asked.supplier-share-in", { commodity: nameOf(commodity), share, fy }),
    ),
    ...(indexCap === undefined ? [] : [sentence("limit.index-cap", { share: indexCap })]),
    ...(request.wholeWinners ? [sentence("asked.whole-winners")] : []),
    ...(request.near ? [sentence("asked.near")] : []),
  ];
}
