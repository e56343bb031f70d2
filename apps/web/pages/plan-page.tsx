/** A plan: what to build where and when, what it costs which fund, how dependence falls, and why. */
import type { ChainList } from "@lodestone/api/chain";
import type { Plan, PlanQuestion, Reasons } from "@lodestone/api/plan";
import { useSearchParams } from "wouter";
import { useChains } from "../data/chains.ts";
import { usePageTitle } from "../data/page-title.ts";
import { usePlanJob } from "../data/plan-job.ts";
import { useWords } from "../data/words.ts";
import { BuildSection } from "../parts/plan-build.tsx";
import { ChangesSection } from "../parts/plan-changes.tsx";
import { DependenceSection } from "../parts/plan-dependence.tsx";
import { Impossible } from "../parts/plan-impossible.tsx";
import { Findings } from "../parts/plan-findings.tsx";
import { FrontierSection } from "../parts/plan-frontier.tsx";
import { PlanForm } from "../parts/plan-form.tsx";
import { MoneySection } from "../parts/plan-money.tsx";
import { PlanProgress } from "../parts/plan-progress.tsx";
import { ReasonsSection } from "../parts/plan-reasons.tsx";
import { Answered } from "../parts/waiting.tsx";
import { planChains } from "../shapes/plan-chains.ts";
import { addressOf, asItStands, questionOf } from "../shapes/question-address.ts";

export function PlanPage() {
  const { t } = useWords();
  usePageTitle(t("web.nav-plan"));
  return <Answered answer={useChains()}>{(list) => <Asked list={list} />}</Answered>;
}

/** The question stands in the address; the first chain is planned when none is named. */
function Asked({ list }: { readonly list: ChainList }) {
  const { t } = useWords();
  const [address, setAddress] = useSearchParams();
  const first = list.chains[0]?.chain;
  const question = questionOf(address, first);
  const followed = usePlanJob(question);
  const { job } = followed;
  const ask = (next: PlanQuestion) => {
    const params = new URLSearchParams();
    for (const [name, value] of Object.entries(addressOf(next, first))) {
      for (const part of [value].flat()) params.append(name, part);
    }
    setAddress(params);
  };
  return (
    <>
      <h1>{t("web.plan-title")}</h1>
      <p className="lede">{t("web.plan-lede", { fy: list.info.lastYear })}</p>
      <PlanForm list={list} question={question} onAsk={ask} />
      <PlanProgress followed={followed} />
      {job?.plan ? (
        <PlanView
          job={job.job}
          plan={job.plan}
          question={question}
          reasons={job.reasons ?? undefined}
          list={list}
        />
      ) : null}
    </>
  );
}

interface PlanViewProps {
  readonly job: string;
  readonly plan: Plan;
  readonly question: PlanQuestion;
  readonly reasons: Reasons | undefined;
  readonly list: ChainList;
}

function PlanView({ job, plan, question, reasons, list }: PlanViewProps) {
  const chains = planChains(plan, list);
  const base = asItStands(question.chains);
  const isOther = JSON.stringify(question) !== JSON.stringify(base);
  return (
    <>
      <Findings job={job} plan={plan} chains={chains} reasons={reasons} />
      {reasons ? <Impossible reasons={reasons} /> : null}
      {isOther ? <ChangesSection job={job} question={question} base={base} list={list} /> : null}
      <DependenceSection job={job} plan={plan} chains={chains} />
      <FrontierSection key={JSON.stringify(question)} plan={plan} question={question} />
      <BuildSection job={job} plan={plan} chains={chains} places={list.places} />
      <MoneySection job={job} plan={plan} />
      {reasons ? <ReasonsSection plan={plan} reasons={reasons} chains={chains} /> : null}
    </>
  );
}
