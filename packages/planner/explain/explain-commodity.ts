/** How tonnes and dependences of a commodity are made. */
import { contentOf } from "@lodestone/flows/element-balance";
import { nameOf, rowOf } from "@lodestone/mission/mission";
import type { RowAddress } from "@lodestone/mission/table";
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import { sentence } from "@lodestone/words/sentence";
import { contentSoldKt } from "../inputs/demand.ts";
import { usdPerKg } from "../inputs/prices.ts";
import type { Explanation, Part, Question } from "./explanation.ts";

type Answer = Omit<Explanation, "figure" | "value" | "unit">;

const label = (question: Question) => fiscalYearLabel(question.inputs.years[question.year] ?? 0);

/** A part that is itself a figure of the plan. */
function figurePart(question: Question, family: string, key = question.subject): Part {
  const figure = `${family}/${key}/${label(question)}`;
  return {
    label: sentence(`figure.${family}` as "figure.demand"),
    value: question.valueOf(figure),
    unit: "kt",
    figure,
  };
}

export function explainDependence(question: Question): Answer {
  return {
    formula: sentence("formula.dependence"),
    parts: ["bought", "sold", "stock", "short", "use"].map((family) =>
      figurePart(question, family),
    ),
    rows: [rowOf(question.inputs.mission, "commodities", question.subject).at],
  };
}

export function explainUse(question: Question): Answer {
  return {
    formula: sentence("formula.use"),
    parts: [figurePart(question, "demand"), ...runParts(question, -1)],
    rows: flowRows(question, "in"),
  };
}

export function explainMade(question: Question): Answer {
  return {
    formula: sentence("formula.made"),
    parts: runParts(question, 1),
    rows: flowRows(question, "out"),
  };
}

/** What each site's run makes (sign 1) or takes (sign -1) of the commodity. */
function runParts(question: Question, sign: 1 | -1): Part[] {
  const c = question.inputs.commodities.indexOf(question.subject);
  return question.inputs.sites.flatMap((site, s) => {
    const kt = site.modes.reduce((sum, { flows }, m) => {
      const tPerT = flows.find(([commodity]) => commodity === c)?.[1] ?? 0;
      const run = question.plan.sites[s]?.modes[m]?.runKt[question.year] ?? 0;
      return sum + Math.max(0, tPerT * sign) * run;
    }, 0);
    if (kt === 0) return [];
    const figure = `run/${site.site}/${label(question)}`;
    return [{ label: nameOf(site.row), value: kt, unit: "kt", figure }];
  });
}

function flowRows({ inputs, subject }: Question, direction: "in" | "out"): RowAddress[] {
  return inputs.mission.process_flows
    .filter((row) => row.commodity === subject && row.direction === direction)
    .map((row) => row.at);
}

export function explainDemand({ inputs, subject, year }: Question): Answer {
  const { mission } = inputs;
  const intensities = mission.intensities.filter((row) => row.commodity === subject);
  const fy = inputs.years[year] ?? 0;
  const parts = intensities.map((row) => ({
    label: nameOf(rowOf(mission, "products", row.product)),
    value: contentSoldKt(mission, row, fy),
    unit: "kt",
  }));
  const products = new Set(intensities.map((row) => row.product));
  const rows = [
    ...intensities.map((row) => row.at),
    ...mission.drivers.filter((row) => products.has(row.product)).map((row) => row.at),
  ];
  return { formula: sentence("formula.demand"), parts, rows };
}

export function explainBought(question: Question): Answer {
  const { plan, inputs, subject, year } = question;
  const suppliers = inputs.mission.suppliers.filter((row) => row.commodity === subject);
  const parts = suppliers.map((row) => ({
    label: nameOf(rowOf(inputs.mission, "places", row.place)),
    value: plan.suppliers.find((result) => result.supplier === row.supplier)?.boughtKt[year] ?? 0,
    unit: "kt",
  }));
  return {
    formula: sentence("formula.bought"),
    parts: parts.filter((part) => part.value > 0),
    rows: suppliers.map((row) => row.at),
  };
}

export function explainImportBill(question: Question): Answer {
  const { inputs, subject, year } = question;
  const price = usdPerKg(inputs.mission, subject, inputs.years[year] ?? 0);
  return {
    formula: sentence("formula.import-bill"),
    parts: [
      figurePart(question, "bought"),
      { label: sentence("figure.price"), value: price, unit: "USD per kg" },
      {
        label: sentence("figure.rupees-per-dollar"),
        value: inputs.parameters.inrPerUsd,
        unit: "₹",
      },
    ],
    rows: [
      ...inputs.mission.prices.filter((row) => row.commodity === subject).map((row) => row.at),
      ...inputs.mission.parameters
        .filter((row) => row.parameter === "inr-per-usd")
        .map((row) => row.at),
    ],
  };
}

export function explainEmbodied(question: Question): Answer {
  const { plan, inputs, subject, year } = question;
  const parts = plan.commodities.flatMap((result) => {
    const content = contentOf(inputs.contents, result.commodity, subject);
    const kept = (result.stockKt[year] ?? 0) - (result.stockKt[year - 1] ?? 0);
    const net = (result.boughtKt[year] ?? 0) - (result.soldKt[year] ?? 0) - kept;
    const figure = `bought/${result.commodity}/${label(question)}`;
    return content > 0 && net !== 0
      ? [{ label: result.name, value: net * content, unit: "kt", figure }]
      : [];
  });
  const element = plan.elements.find((row) => row.element === subject);
  return {
    formula: sentence("formula.embodied"),
    parts: [
      ...parts,
      { label: sentence("figure.in-demand"), value: element?.inDemandKt[year] ?? 0, unit: "kt" },
    ],
    rows: inputs.mission.compositions.filter((row) => row.element === subject).map((row) => row.at),
  };
}
