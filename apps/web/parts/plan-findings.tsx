/** A plan in four numbers, then a line a chain where it holds several. */
import type { Plan, Reasons } from "@lodestone/api/plan";
import { formatCrore, formatFigure, formatShare } from "@lodestone/units/indian-number";
import { Link } from "wouter";
import { useWords } from "../data/words.ts";
import type { PlanChain } from "../shapes/plan-chains.ts";
import { useCard } from "./card.tsx";

interface FindingsProps {
  readonly job: string;
  readonly plan: Plan;
  readonly chains: readonly PlanChain[];
  readonly reasons: Reasons | undefined;
}

export function Findings({ job, plan, chains, reasons }: FindingsProps) {
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
      <Missed plan={plan} />
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
      {chains.length > 1 ? <ChainLines job={job} chains={chains} /> : null}
    </>
  );
}

/** Each stated limit that is missed, with what is reached instead. */
function Missed({ plan }: { readonly plan: Plan }) {
  const { t } = useWords();
  return plan.missed.map((missed) => (
    <p className="trouble" key={`${missed.commodity} ${missed.fy}`} style={{ marginTop: "1rem" }}>
      {t("plan.missed", {
        commodity: plan.commodities.find((row) => row.commodity === missed.commodity)?.name ?? "",
        fy: missed.fy,
        share: missed.share,
        reached: missed.reachedShare,
        over: formatFigure(missed.overKt),
      })}
    </p>
  ));
}

function ChainLines({ job, chains }: Pick<FindingsProps, "job" | "chains">) {
  const { t, n, language } = useWords();
  const { openFigure } = useCard();
  return (
    <div
      className="table-wrap chain-lines"
      role="region"
      aria-label={t("plan-page.chain-by-chain")}
      tabIndex={0}
    >
      <table>
        <caption>
          <strong>{t("plan-page.chain-by-chain")}</strong>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t("plan-page.chain")}</th>
            <th scope="col">{t("plan-page.still-abroad")}</th>
            <th scope="col" className="number">
              {t("plan-page.imports")}
            </th>
          </tr>
        </thead>
        <tbody>
          {chains.map(({ outline, result }) => (
            <tr key={outline.chain}>
              <th scope="row">
                <Link href={`/chains/${outline.chain}`}>{n(outline.name)}</Link>
              </th>
              <td>
                <div className="bar-cell">
                  <button
                    type="button"
                    className="door"
                    onClick={() => openFigure(job, "dependence-index")}
                  >
                    {formatShare(result.dependenceIndex)}
                  </button>
                  <span style={{ width: `${100 * Math.min(1, result.dependenceIndex)}%` }} />
                </div>
              </td>
              <td className="number">{formatCrore(result.importsInrCr, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
