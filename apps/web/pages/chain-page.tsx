/** A chain from ore to product: where it stands, how its elements flow, what is asked of it, what stands. */
import type { ChainList, ChainPage as Page } from "@lodestone/api/chain";
import { Link } from "wouter";
import { FeedChart } from "../charts/system-chart.tsx";
import { Figure } from "../charts/figure.tsx";
import { useAnswer } from "../data/answers.ts";
import { useArrival } from "../data/arrival.ts";
import { useChains } from "../data/chains.ts";
import { usePageTitle } from "../data/page-title.ts";
import { usePlanJob } from "../data/plan-job.ts";
import { useWords } from "../data/words.ts";
import { ChainDemand } from "../parts/chain-demand.tsx";
import { ChainLeft } from "../parts/chain-left.tsx";
import { ChainFlows } from "../parts/chain-flows.tsx";
import { ChainProcesses } from "../parts/chain-processes.tsx";
import { DataTable } from "../parts/data-table.tsx";
import { GapList } from "../parts/gap-list.tsx";
import { PlanProgress } from "../parts/plan-progress.tsx";
import { StageStrip } from "../parts/stage-strip.tsx";
import { Answered } from "../parts/waiting.tsx";
import { dependenceFinding } from "../shapes/dependence.ts";
import { planChains } from "../shapes/plan-chains.ts";
import { asItStands } from "../shapes/question-address.ts";

export function ChainPage({ chain }: { readonly chain: string }) {
  const { t, n } = useWords();
  const answer = useAnswer<Page>(`/api/chains/${encodeURIComponent(chain)}`);
  const list = useChains();
  usePageTitle(answer.data ? n(answer.data.name) : t("web.nav-chain"));
  return (
    <Answered answer={answer}>
      {(page) => (
        <Answered answer={list}>{(chains) => <Chain page={page} list={chains} />}</Answered>
      )}
    </Answered>
  );
}

function Chain({ page, list }: { readonly page: Page; readonly list: ChainList }) {
  const { t, n } = useWords();
  useArrival();
  return (
    <>
      <h1>{n(page.name)}</h1>
      <p className="lede">{t("web.chain-lede")}</p>
      {page.plannedWith.length > 0 ? (
        <p className="section-note" style={{ marginTop: "0.6rem" }}>
          {t("chains.planned-with", { chains: page.plannedWith.map(({ name }) => name) })}
        </p>
      ) : null}
      <p className="section-note" style={{ marginTop: "0.6rem" }}>
        {t("minerals.of-chain")}:{" "}
        {page.minerals.map(({ mineral, name }, i) => (
          <span key={mineral}>
            {i > 0 ? ", " : null}
            <Link href={`/minerals/${mineral}`}>{n(name)}</Link>
          </span>
        ))}
      </p>
      {page.need ? (
        <section className="section">
          <FeedChart need={page.need} />
        </section>
      ) : null}
      <Planned page={page} list={list} />
      <section className="section">
        <h2>{t("chains.demand")}</h2>
        <ChainDemand page={page} />
      </section>
      <section className="section">
        <h2>{t("web.processes")}</h2>
        <p className="section-note">{t("web.processes-note")}</p>
        <ChainProcesses page={page} />
      </section>
      {page.lists.map((rows) => (
        <section className="section" key={rows.list}>
          <h2>{n(rows.title)}</h2>
          {rows.note ? <p className="section-note">{n(rows.note)}</p> : null}
          <DataTable list={rows} />
        </section>
      ))}
      <section className="section" id="not-known">
        <h2>{t("web.gaps", { count: page.gaps.length })}</h2>
        <GapList gaps={page.gaps} />
      </section>
      <Pager chain={page.chain} list={list} />
    </>
  );
}

/** What the plan of least dependence tells of the chain. */
function Planned({ page, list }: { readonly page: Page; readonly list: ChainList }) {
  const { t } = useWords();
  const followed = usePlanJob(asItStands([page.chain]));
  const { job } = followed;
  const plan = job?.plan ?? undefined;
  const chain = plan && planChains(plan, list).find((row) => row.outline.chain === page.chain);
  if (!job || !plan || !chain) return <PlanProgress followed={followed} />;
  const finding = dependenceFinding(chain.commodities, plan.years);
  return (
    <>
      <section className="section">
        <h2>{t("chains.stands")}</h2>
        <Figure
          finding={finding ? t("web.chart-dependence", finding) : t("web.chart-dependence-plain")}
          says={t("web.chart-dependence-says")}
        >
          <StageStrip job={job.job} commodities={chain.commodities} fy={plan.years[0] ?? 0} />
        </Figure>
        <p>
          <ChainLeft job={job.job} chain={chain} />{" "}
          <Link href={`/plan?chain=${page.chain}`}>{t("web.to-plan")}</Link>
        </p>
      </section>
      <section className="section">
        <h2>{t("web.chain-flows")}</h2>
        <ChainFlows page={page} list={list} job={job.job} plan={plan} />
      </section>
    </>
  );
}

function Pager({ chain, list }: { readonly chain: string; readonly list: ChainList }) {
  const { t, n } = useWords();
  const at = list.chains.findIndex((row) => row.chain === chain);
  const [before, after] = [list.chains[at - 1], list.chains[at + 1]];
  return (
    <nav className="pager no-print" aria-label={t("chains.pager")}>
      <span>
        {before ? <Link href={`/chains/${before.chain}`}>← {n(before.name)}</Link> : null}
      </span>
      <span>{after ? <Link href={`/chains/${after.chain}`}>{n(after.name)} →</Link> : null}</span>
    </nav>
  );
}
