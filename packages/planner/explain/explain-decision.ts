/** Numbers the plan decides within a balance: what is sold, put away, kept, unmet or collected. */
import { rowOf } from "@lodestone/mission/mission";
import type { RowAddress } from "@lodestone/mission/table";
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import { sentence } from "@lodestone/words/sentence";
import type { Explanation, Part, Question } from "./explanation.ts";

type Answer = Omit<Explanation, "figure" | "value" | "unit">;

/** The terms of a commodity's balance, in its order. */
const terms = ["made", "bought", "short", "use", "sold", "spilt", "stock"] as const;

/** Tables that bound or price each decision, by commodity. */
const boundsOf = {
  sold: ["markets", "prices"],
  spilt: ["disposal_costs"],
  short: [],
  stock: [],
} as const;

const yearOf = ({ inputs, year }: Question) => fiscalYearLabel(inputs.years[year] ?? 0);

export function explainBalanced(question: Question): Answer {
  const { inputs, subject } = question;
  const [own = ""] = question.figure.split("/");
  const tables: readonly ("markets" | "prices" | "disposal_costs")[] =
    boundsOf[own as keyof typeof boundsOf];
  const parts = terms
    .filter((term) => term !== own)
    .map((term): Part => {
      const figure = `${term}/${subject}/${yearOf(question)}`;
      const value = question.valueOf(figure);
      return { label: sentence(`figure.${term}`), value, unit: "kt", figure };
    });
  const rows: RowAddress[] = tables.flatMap((table) =>
    inputs.mission[table].filter((row) => row.commodity === subject).map((row) => row.at),
  );
  return {
    formula: sentence("formula.balance"),
    parts,
    rows: [rowOf(inputs.mission, "commodities", subject).at, ...rows],
  };
}

export function explainCollected({ plan, inputs, subject, year }: Question): Answer {
  const { mission } = inputs;
  const [product = "", scrap = ""] = subject.split(":");
  const stream = plan.scrap.find((row) => row.product === product && row.scrap === scrap);
  const leaving = stream?.leavingUseKt[year] ?? 0;
  const ofProduct = (rows: readonly { readonly product: string; readonly at: RowAddress }[]) =>
    rows.filter((row) => row.product === product).map((row) => row.at);
  return {
    formula: sentence("formula.collected"),
    parts: [{ label: sentence("figure.leaving-use"), value: leaving, unit: "kt" }],
    rows: [...ofProduct(mission.collections), ...ofProduct(mission.lifetimes)],
  };
}

export function explainMissed(question: Question): Answer {
  const { inputs, subject, plan, year } = question;
  const fy = inputs.years[year];
  const cap = plan.request.caps.find((row) => row.commodity === subject && row.fy === fy);
  const dependence = `dependence/${subject}/${yearOf(question)}`;
  return {
    formula: sentence("formula.missed"),
    parts: [
      { label: sentence("figure.stated-share"), value: cap?.share ?? 0, unit: "share" },
      {
        label: sentence("figure.reached-share"),
        value: question.valueOf(dependence),
        unit: "share",
        figure: dependence,
      },
    ],
    rows: [rowOf(inputs.mission, "commodities", subject).at],
  };
}

export function explainMissedEmbodied(question: Question): Answer {
  const { inputs, subject, plan, year } = question;
  const fy = inputs.years[year];
  const cap = plan.request.embodiedCaps?.find((row) => row.element === subject && row.fy === fy);
  const embodied = `embodied/${subject}/${yearOf(question)}`;
  const element = plan.elements.find((row) => row.element === subject);
  const missed = plan.missedEmbodied.find((row) => row.element === subject && row.fy === fy);
  return {
    formula: sentence("formula.missed-embodied"),
    parts: [
      { label: sentence("figure.stated-share"), value: cap?.share ?? 0, unit: "share" },
      // Where the cap holds, what is reached is not told apart from the net share beside it.
      ...(missed
        ? [
            {
              label: sentence("figure.reached-share"),
              value: missed.reachedShare,
              unit: "share",
            },
          ]
        : []),
      {
        label: sentence("figure.net-share"),
        value: question.valueOf(embodied),
        unit: "share",
        figure: embodied,
      },
      { label: sentence("figure.in-demand"), value: element?.inDemandKt[year] ?? 0, unit: "kt" },
    ],
    rows: inputs.mission.compositions.filter((row) => row.element === subject).map((row) => row.at),
  };
}
