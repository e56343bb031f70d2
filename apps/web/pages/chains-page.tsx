/** Every chain in a few lines: where it depends on others, what a plan leaves, what is not known. */
import type { ChainList, ChainOutline } from "@lodestone/api/chain";
import type { PlanJob } from "@lodestone/api/plan";
import { Link } from "wouter";
import { useChains } from "../data/chains.ts";
import { usePageTitle } from "../data/page-title.ts";
import { usePlanJob } from "../data/plan-job.ts";
import { useWords } from "../data/words.ts";
import { ChainLeft } from "../parts/chain-left.tsx";
import { PlanProgress } from "../parts/plan-progress.tsx";
import { StageStrip } from "../parts/stage-strip.tsx";
import { Answered } from "../parts/waiting.tsx";
import { dependenceFinding } from "../shapes/dependence.ts";
import { planChains } from "../shapes/plan-chains.ts";
import { asItStands } from "../shapes/question-address.ts";

const allChains = asItStands(undefined);

export function ChainsPage() {
  const { t } = useWords();
  usePageTitle(t("web.nav-chain"));
  return <Answered answer={useChains()}>{(list) => <Chains list={list} />}</Answered>;
}

function Chains({ list }: { readonly list: ChainList }) {
  const { t } = useWords();
  const followed = usePlanJob(allChains);
  const { job } = followed;
  return (
    <>
      <h1>{t("chains.title")}</h1>
      <p className="lede">
        {t("chains.lede", {
          count: list.chains.length,
          first: list.info.firstYear,
          last: list.info.lastYear,
        })}
      </p>
      {/* The strips need the plan alone; its reasons may still be on their way. */}
      {job?.plan ? null : <PlanProgress followed={followed} />}
      <ol className="chain-rows">
        {list.chains.map((outline) => (
          <ChainRow key={outline.chain} outline={outline} list={list} job={job} />
        ))}
      </ol>
    </>
  );
}

function ChainRow({
  outline,
  list,
  job,
}: {
  readonly outline: ChainOutline;
  readonly list: ChainList;
  readonly job: PlanJob | undefined;
}) {
  const { t, n } = useWords();
  const plan = job?.plan ?? undefined;
  const chain = plan && planChains(plan, list).find((row) => row.outline.chain === outline.chain);
  const years = plan?.years ?? [];
  const finding = chain && dependenceFinding(chain.commodities, years);
  const address = `/chains/${outline.chain}`;
  return (
    <li>
      <div>
        <h2>
          <Link href={address}>{n(outline.name)}</Link>
        </h2>
        {finding ? <p>{t("web.chart-dependence", finding)}</p> : null}
        <p className="small soft">
          {t("chains.holds", { processes: outline.processes.length, sites: outline.sites })} ·{" "}
          <Link href={`${address}#not-known`}>
            {t("chains.not-known", { count: outline.gaps.length })}
          </Link>
        </p>
      </div>
      {job && chain ? (
        <div>
          <StageStrip job={job.job} commodities={chain.commodities} fy={years[0] ?? 0} />
          <p>
            <ChainLeft job={job.job} chain={chain} />
          </p>
        </div>
      ) : null}
    </li>
  );
}
