/** The rare-earth chain: what it needs, how the element flows by year, who buys magnets, what stands. */
import type { ChainPage as Page, PlanFlows } from "@lodestone/api/chain";
import type { Plan } from "@lodestone/api/plan";
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import { formatFigure, formatNumber } from "@lodestone/units/indian-number";
import { useState } from "react";
import { Link } from "wouter";
import { FeedChart } from "../charts/system-chart.tsx";
import { Figure } from "../charts/figure.tsx";
import { Sankey } from "../charts/sankey.tsx";
import { Stack } from "../charts/stack.tsx";
import { useAnswer } from "../data/answers.ts";
import { usePageTitle } from "../data/page-title.ts";
import { usePlanJob } from "../data/plan-job.ts";
import { useWords, type Words } from "../data/words.ts";
import { useCard } from "../parts/card.tsx";
import { DataTable } from "../parts/data-table.tsx";
import { PlanProgress } from "../parts/plan-progress.tsx";
import { Answered } from "../parts/waiting.tsx";
import { demandBands } from "../shapes/demand-bands.ts";
import { stageColour } from "../shapes/stages.ts";

const question = { lens: "least_dependence", caps: [], scenario: null } as const;

export function ChainPage() {
  const { t, n } = useWords();
  const answer = useAnswer<Page>("/api/chains/rare-earths");
  usePageTitle(answer.data ? n(answer.data.name) : t("web.nav-chain"));
  return (
    <Answered answer={answer}>
      {(page) => (
        <>
          <h1>{n(page.name)}</h1>
          <p className="lede">{t("web.chain-lede")}</p>
          <section className="section">
            <FeedChart />
          </section>
          <section className="section">
            <h2>{t("web.chain-flows")}</h2>
            <Flows page={page} />
          </section>
          <section className="section">
            <Demand page={page} />
          </section>
          <section className="section">
            <h2>{t("web.processes")}</h2>
            <p className="section-note">{t("web.processes-note")}</p>
            <Processes page={page} />
          </section>
          {page.lists.map((list) => (
            <section className="section" key={list.list}>
              <h2>{n(list.title)}</h2>
              {list.note ? <p className="section-note">{n(list.note)}</p> : null}
              <DataTable list={list} />
            </section>
          ))}
        </>
      )}
    </Answered>
  );
}

/** The year first shown: far enough on for the scheme's plants to run. */
const YEAR_FIRST = 6;

function Flows({ page }: { readonly page: Page }) {
  const { t } = useWords();
  const followed = usePlanJob({ ...question, caps: [] });
  const { job } = followed;
  const url = job?.plan ? `/api/plans/${job.job}/flows?element=ndpr` : undefined;
  const flows = useAnswer<PlanFlows>(url);
  if (!job?.plan || !flows.data) return <PlanProgress followed={followed} />;
  return (
    <>
      <p className="section-note">
        {t("web.chain-flows-note")} <Link href="/plan">{t("web.to-plan")}</Link>
      </p>
      <FlowsOfYear page={page} plan={job.plan} flows={flows.data} />
    </>
  );
}

function FlowsOfYear({
  page,
  plan,
  flows,
}: {
  readonly page: Page;
  readonly plan: Plan;
  readonly flows: PlanFlows;
}) {
  const words = useWords();
  const { t } = words;
  const [year, setYear] = useState(Math.min(YEAR_FIRST, flows.years.length - 1));
  const at = flows.years[year];
  const label = fiscalYearLabel(at?.fy ?? 0);
  const ndpr = plan.elements.find((row) => row.element === "ndpr");
  const share = ndpr?.embodied[year];
  const finding =
    typeof share === "number"
      ? t("web.chart-flows", { fy: at?.fy ?? 0, share })
      : t("web.chart-flows-none", { fy: at?.fy ?? 0 });
  return (
    <Figure finding={finding} says={t("web.chart-flows-says")}>
      <div className="year-slider no-print">
        <label htmlFor="flow-year">{t("web.fiscal-year", { label })}</label>
        <input
          id="flow-year"
          type="range"
          min={0}
          max={flows.years.length - 1}
          value={year}
          aria-valuetext={label}
          onChange={(event) => setYear(Number(event.target.value))}
        />
      </div>
      <Sankey
        title={finding}
        links={at?.links ?? []}
        unit="t"
        nodeOf={(key) => ({ key, ...nodeLook(key, page, plan, words) })}
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
function nodeLook(key: string, page: Page, plan: Plan, { t, n }: Words) {
  const [kind, subject = ""] = key.split(":");
  if (kind === "process") {
    const process = page.processes.find((row) => row.process === subject);
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

function Demand({ page }: { readonly page: Page }) {
  const { t, n } = useWords();
  const first = page.demand.reduce((sum, row) => sum + (row.kt[0] ?? 0), 0);
  const last = page.demand.reduce((sum, row) => sum + (row.kt.at(-1) ?? 0), 0);
  const finding = t("web.chart-demand", {
    first: formatFigure(first),
    last: formatFigure(last),
    lastYear: page.years.at(-1) ?? 0,
  });
  return (
    <Figure finding={finding} says={t("web.chart-demand-says")}>
      <Stack
        title={finding}
        years={page.years}
        bands={demandBands(page, n, t("web.demand-rest"))}
        colour={stageColour(6)}
        unit={t("web.kt-a-year")}
        write={(value) => formatNumber(value, 1)}
      />
    </Figure>
  );
}

function Processes({ page }: { readonly page: Page }) {
  const { t, n } = useWords();
  const { openRow } = useCard();
  return (
    <div className="table-wrap" role="region" aria-label={t("web.processes")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("web.process")}</th>
            <th scope="col">{t("web.takes")}</th>
            <th scope="col">{t("web.gives")}</th>
          </tr>
        </thead>
        <tbody>
          {page.processes.map((process) => (
            <tr key={process.process}>
              <th scope="row">{n(process.name)}</th>
              {[-1, 1].map((sign) => (
                <td key={sign}>
                  {process.flows
                    .filter((flow) => flow.tPerT * sign > 0)
                    .map((flow) => (
                      <div key={flow.commodity}>
                        <button
                          type="button"
                          className="door"
                          onClick={() => openRow(flow.provenance.at)}
                        >
                          {formatNumber(Math.abs(flow.tPerT), 4)} t
                        </button>{" "}
                        {n(flow.name)}{" "}
                        <span className="small soft">{t(`grade.${flow.provenance.grade}`)}</span>
                      </div>
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
