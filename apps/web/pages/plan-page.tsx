/** A plan: what to build where and when, what it costs which fund, how dependence falls, and why. */
import type { Overview } from "@lodestone/api/mission";
import type { Plan, PlanQuestion, Reasons } from "@lodestone/api/plan";
import { formatCrore, formatFigure, formatShare } from "@lodestone/units/indian-number";
import { useState } from "react";
import { useAnswer } from "../data/answers.ts";
import { usePageTitle } from "../data/page-title.ts";
import { usePlanJob } from "../data/plan-job.ts";
import { useWords } from "../data/words.ts";
import { useCard } from "../parts/card.tsx";
import { BuildSection } from "../parts/plan-build.tsx";
import { DependenceSection } from "../parts/plan-dependence.tsx";
import { PlanForm } from "../parts/plan-form.tsx";
import { MoneySection } from "../parts/plan-money.tsx";
import { PlanProgress } from "../parts/plan-progress.tsx";
import { ReasonsSection } from "../parts/plan-reasons.tsx";

export function PlanPage() {
  const { t } = useWords();
  usePageTitle(t("web.nav-plan"));
  const { data } = useAnswer<Overview>("/api/mission");
  const [question, setQuestion] = useState<PlanQuestion>({
    lens: "least_dependence",
    caps: [],
    scenario: null,
  });
  const followed = usePlanJob(question);
  const { job } = followed;
  // The plan on the page answers the question asked; an older one would mislead.
  const answered =
    job && JSON.stringify(job.question) === JSON.stringify(question) ? job : undefined;
  const plan = answered?.plan;
  return (
    <>
      <h1>{t("web.plan-title")}</h1>
      <p className="lede">{t("web.plan-lede", { fy: data?.info.lastYear ?? "…" })}</p>
      {data ? (
        <PlanForm
          info={data.info}
          question={question}
          plan={job?.plan ?? undefined}
          onAsk={setQuestion}
        />
      ) : null}
      <PlanProgress followed={followed} />
      {answered && plan ? (
        <PlanView job={answered.job} plan={plan} reasons={answered.reasons ?? undefined} />
      ) : null}
    </>
  );
}

interface PlanViewProps {
  readonly job: string;
  readonly plan: Plan;
  readonly reasons: Reasons | undefined;
}

function PlanView({ job, plan, reasons }: PlanViewProps) {
  return (
    <>
      <Findings job={job} plan={plan} reasons={reasons} />
      <DependenceSection job={job} plan={plan} />
      <BuildSection job={job} plan={plan} />
      <MoneySection job={job} plan={plan} />
      {reasons ? <ReasonsSection plan={plan} reasons={reasons} /> : null}
    </>
  );
}

function Findings({ job, plan, reasons }: PlanViewProps) {
  const { t, language } = useWords();
  const { openFigure } = useCard();
  const { headline, years } = plan;
  const span = { first: years[0] ?? 0, last: years.at(-1) ?? 0 };
  const findings = [
    ["dependence-index", formatShare(headline.dependenceIndex), t("web.finding-index", span)],
    [
      "cost",
      formatCrore(headline.costInrCr, language),
      t("web.finding-cost", { fy: plan.mission.priceYear }),
    ],
    ["support", formatCrore(headline.supportInrCr, language), t("web.finding-support")],
  ] as const;
  return (
    <>
      {plan.missed.map((missed) => (
        <p
          className="trouble"
          key={`${missed.commodity} ${missed.fy}`}
          style={{ marginTop: "1rem" }}
        >
          {t("plan.missed", {
            commodity:
              plan.commodities.find((row) => row.commodity === missed.commodity)?.name ?? "",
            fy: missed.fy,
            share: missed.share,
            reached: missed.reachedShare,
            over: formatFigure(missed.overKt),
          })}
        </p>
      ))}
      <div className="findings">
        {findings.map(([figure, value, says]) => (
          <div key={figure}>
            <button
              type="button"
              className="door finding-value"
              onClick={() => openFigure(job, figure)}
            >
              {value}
            </button>
            <p>{says}</p>
          </div>
        ))}
        {reasons ? (
          <div>
            <a className="door finding-value" href="#uncertain">
              {formatShare(reasons.assumedShare)}
            </a>
            <p>{t("web.finding-assumed")}</p>
          </div>
        ) : null}
      </div>
    </>
  );
}
