/** An element's way through a chain in a year, both of the reader's choice. */
import type { ChainList, ChainPage, PlanFlows } from "@lodestone/api/chain";
import type { Plan } from "@lodestone/api/plan";
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import { formatFigure, formatNumber } from "@lodestone/units/indian-number";
import { useState } from "react";
import { Figure } from "../charts/figure.tsx";
import { Sankey } from "../charts/sankey.tsx";
import { useAnswer } from "../data/answers.ts";
import { useWords, type Words } from "../data/words.ts";
import { stageColour } from "../shapes/stages.ts";
import { Answered } from "./waiting.tsx";

interface ChainFlowsProps {
  readonly page: ChainPage;
  readonly list: ChainList;
  readonly job: string;
  readonly plan: Plan;
}

/** The year first shown: far enough on for what is sanctioned now to run. */
const YEAR_FIRST = 6;
/** From here on a year's largest flow reads better in thousand tonnes. */
const KILOTONNES_FROM_KT = 100;

export function ChainFlows({ page, list, job, plan }: ChainFlowsProps) {
  const { t, n } = useWords();
  const [element, setElement] = useState(page.elements[0]?.element ?? "");
  const [year, setYear] = useState(Math.min(YEAR_FIRST, plan.years.length - 1));
  const answer = useAnswer<PlanFlows>(`/api/plans/${job}/flows?element=${element}`);
  const label = fiscalYearLabel(plan.years[year] ?? 0);
  return (
    <>
      <div className="flow-choice no-print">
        {page.elements.length > 1 ? (
          <label>
            {t("chains.element")}
            <select value={element} onChange={(event) => setElement(event.target.value)}>
              {page.elements.map((row) => (
                <option key={row.element} value={row.element}>
                  {n(row.name)}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        <label>
          {t("web.fiscal-year", { label })}
          <input
            type="range"
            min={0}
            max={plan.years.length - 1}
            value={year}
            aria-valuetext={label}
            onChange={(event) => setYear(Number(event.target.value))}
          />
        </label>
      </div>
      <Answered answer={answer}>
        {(flows) => <FlowsOfYear list={list} plan={plan} flows={flows} year={year} />}
      </Answered>
    </>
  );
}

function FlowsOfYear({
  list,
  plan,
  flows,
  year,
}: {
  readonly list: ChainList;
  readonly plan: Plan;
  readonly flows: PlanFlows;
  readonly year: number;
}) {
  const words = useWords();
  const { t } = words;
  const at = flows.years[year];
  const links = at?.links ?? [];
  const row = plan.elements.find(({ element }) => element === flows.element);
  const share = row?.embodied[year];
  const blanks = { element: row?.name ?? flows.element, fy: at?.fy ?? 0 };
  const finding =
    typeof share === "number"
      ? t("web.chart-flows", { ...blanks, share })
      : t("web.chart-flows-none", blanks);
  // One unit for all years, so that the slider compares like with like.
  const most = Math.max(0, ...flows.years.flatMap((of) => of.links.map(({ kt }) => kt)));
  const inKt = most >= KILOTONNES_FROM_KT;
  const unit = inKt ? t("chains.kilotonnes") : t("chains.tonnes");
  return (
    <Figure
      finding={finding}
      says={`${t("web.chain-flows-note", { unit })} ${t("web.chart-flows-says", { unit })}`}
    >
      {links.length === 0 ? <p>{t("chains.no-flow")}</p> : null}
      <Sankey
        title={finding}
        links={links}
        write={(kt) =>
          inKt
            ? `${formatFigure(kt)}\u00a0${t("chains.kt")}`
            : `${formatNumber(kt * 1000)}\u00a0${t("chains.t")}`
        }
        nodeOf={(key) => ({ key, ...nodeLook(key, list, plan, words) })}
      />
    </Figure>
  );
}

/** Where a flow begins or ends: its colour, and how far down the picture it lies. */
const ends: Readonly<Record<string, readonly [colour: string, lane: number]>> = {
  ground: ["var(--stage-1)", 0],
  abroad: ["var(--not-possible)", 1],
  "from-store": ["var(--reached)", 2],
  "from-use": ["var(--reached)", 4],
  use: ["var(--reached)", 0],
  sold: ["var(--reached)", 1],
  "to-store": ["var(--reached)", 2],
  spilt: ["var(--reached)", 4],
  loss: ["var(--line-strong)", 5],
};
const LANE_OF_SCRAP = 3;

/** A node's name, colour and lane: commodities by their stage, ends by their kind. */
function nodeLook(key: string, list: ChainList, plan: Plan, { t, n }: Words) {
  const [kind, subject = ""] = key.split(":");
  if (kind === "process") {
    // Chains planned together share processes, so the name may stand with another chain.
    const process = list.chains
      .flatMap((chain) => chain.processes)
      .find((row) => row.process === subject);
    const label = process ? n(process.name) : subject;
    return { label, colour: "var(--ink-soft)", isStep: true };
  }
  if (kind === "commodity" || kind === "scrap" || kind === "returned") {
    const commodity = plan.commodities.find((row) => row.commodity === subject);
    const name = commodity ? n(commodity.name) : subject;
    return {
      label: kind === "returned" ? t("web.flow-returned", { name }) : name,
      colour: stageColour(commodity?.stage ?? 1),
      ...(kind === "commodity" ? {} : { lane: LANE_OF_SCRAP }),
    };
  }
  const [colour, lane] = ends[key] ?? ["var(--reached)", 2];
  return { label: t(`web.flow-${key}` as "web.flow-use"), colour, lane };
}
