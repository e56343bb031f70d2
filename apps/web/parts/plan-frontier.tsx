/** What less dependence costs, from one lens to the other; swept when a reader asks for it. */
import type { FrontierPoint, Plan, PlanQuestion } from "@lodestone/api/plan";
import { formatCrore, formatFigure, formatNumber } from "@lodestone/units/indian-number";
import { useState } from "react";
import { Figure } from "../charts/figure.tsx";
import { Frontier } from "../charts/frontier.tsx";
import { usePlanJob } from "../data/plan-job.ts";
import { useWords } from "../data/words.ts";
import { asAsked, limitsOf } from "../shapes/limits.ts";
import { questionWith } from "../shapes/question-address.ts";
import { PlanProgress } from "./plan-progress.tsx";

const POINTS = 11;

interface FrontierProps {
  readonly plan: Plan;
  readonly question: PlanQuestion;
}

export function FrontierSection({ plan, question }: FrontierProps) {
  const { t } = useWords();
  const [isAsked, setIsAsked] = useState(false);
  return (
    <section className="section">
      <h2>{t("frontier.title")}</h2>
      {isAsked ? (
        <Swept plan={plan} question={question} />
      ) : (
        <p>
          {t("frontier.says")}{" "}
          <button type="button" className="chooser" onClick={() => setIsAsked(true)}>
            {t("frontier.draw")}
          </button>
        </p>
      )}
    </section>
  );
}

function Swept({ plan, question }: FrontierProps) {
  const { t } = useWords();
  const { chains, scenario } = question;
  // A lens has no say, for the sweep runs from one to the other; keys stand in the contract's order.
  const followed = usePlanJob({
    ...questionWith("least_cost", chains, asAsked(limitsOf(question)), scenario),
    frontier: POINTS,
  });
  const points = followed.job?.frontier;
  if (!points) return <PlanProgress followed={followed} />;
  if (points.length < 2) return <p>{t("frontier.one-point")}</p>;
  return <Points plan={plan} points={points} />;
}

function Points({
  plan,
  points,
}: {
  readonly plan: Plan;
  readonly points: readonly FrontierPoint[];
}) {
  const { t, language } = useWords();
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const least = last.headline.costInrCr;
  // The span can be narrow, so shares are told to the tenth of a point.
  const writeShare = (share: number) => `${formatNumber(share * 100, 1)}\u00a0%`;
  const finding = t("frontier.finding", {
    from: writeShare(last.indexCap),
    to: writeShare(first.indexCap),
    more: first.headline.costInrCr - least,
    dearest: Math.max(...points.map(({ costPerPointInrCr }) => costPerPointInrCr ?? 0)),
  });
  return (
    <Figure finding={finding} says={t("frontier.figure-says", { fy: plan.mission.priceYear })}>
      <Frontier
        title={finding}
        marks={points.map(({ indexCap, headline }, i) => ({
          key: String(i),
          share: indexCap,
          more: Math.max(0, headline.costInrCr - least),
          ...(i === 0 ? { label: t("lens.least_dependence") } : {}),
          ...(i === points.length - 1 ? { label: t("lens.least_cost") } : {}),
        }))}
        unit={t("frontier.more")}
        across={t("frontier.across")}
        writeShare={writeShare}
        writeMore={formatFigure}
      />
      <details>
        <summary>{t("frontier.table")}</summary>
        <div className="table-wrap" role="region" aria-label={t("frontier.table")} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {(["index", "cost", "support", "slope"] as const).map((column) => (
                  <th key={column} scope="col" className="number">
                    {t(`plan.frontier-${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {points.map(({ indexCap, headline, costPerPointInrCr }) => (
                <tr key={indexCap}>
                  <td className="number">{`${formatNumber(indexCap * 100, 2)}\u00a0%`}</td>
                  <td className="number">{formatCrore(headline.costInrCr, language)}</td>
                  <td className="number">{formatCrore(headline.supportInrCr, language)}</td>
                  <td className="number">
                    {costPerPointInrCr === null ? "–" : formatCrore(costPerPointInrCr, language)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </Figure>
  );
}
