/** What the plan costs, which fund pays what in which year, and what rules of support come to. */
import type { Plan } from "@lodestone/api/plan";
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import { formatCrore, formatFigure, formatRupees } from "@lodestone/units/indian-number";
import { Bars } from "../charts/bars.tsx";
import { Figure } from "../charts/figure.tsx";
import { useWords } from "../data/words.ts";
import { useCard } from "./card.tsx";
import { Forgone, Stockpile } from "./plan-rules.tsx";

interface MoneyProps {
  readonly job: string;
  readonly plan: Plan;
}

export function MoneySection({ job, plan }: MoneyProps) {
  const { t } = useWords();
  return (
    <section className="section">
      <h2>{t("web.money")}</h2>
      <div className="two-up">
        <CostChart job={job} plan={plan} />
        <div>
          <Support job={job} plan={plan} />
          <Funds job={job} plan={plan} />
        </div>
        <Stockpile job={job} plan={plan} />
        <Forgone job={job} plan={plan} />
      </div>
    </section>
  );
}

function CostChart({ job, plan }: MoneyProps) {
  const { t, language } = useWords();
  const { openFigure } = useCard();
  const parts = plan.costParts
    .filter((part) => Math.abs(part.inrCr) >= 0.5)
    .sort((a, b) => b.inrCr - a.inrCr);
  const [largest] = parts;
  const share = (largest?.inrCr ?? 0) / (plan.headline.costInrCr || 1);
  const finding = largest
    ? t("web.chart-cost", { part: t(`cost-part.${largest.part}`), share })
    : t("plan.costs");
  return (
    <Figure finding={finding} says={t("web.chart-cost-says", { fy: plan.mission.priceYear })}>
      <Bars
        title={finding}
        bars={parts.map(({ part, inrCr }) => ({
          key: part,
          label: t(`cost-part.${part}`),
          value: Math.abs(inrCr),
          text: inrCr < 0 ? `−${formatCrore(-inrCr, language)}` : formatCrore(inrCr, language),
          colour:
            part === "imports"
              ? "var(--not-possible)"
              : inrCr < 0
                ? "var(--reached)"
                : "var(--stage-5)",
          onOpen: () => openFigure(job, `cost-part/${part}`),
        }))}
      />
    </Figure>
  );
}

function Support({ job, plan }: MoneyProps) {
  const { t, language } = useWords();
  const { openFigure } = useCard();
  if (plan.support.length === 0) {
    return (
      <>
        <h3>{t("plan.support")}</h3>
        <p>{t("plan.no-support")}</p>
      </>
    );
  }
  return plan.support.map((row) => {
    const site = plan.sites.find((candidate) => candidate.site === row.site)?.name ?? row.site;
    const award = `${row.site}/${fiscalYearLabel(row.sanctionedFy)}`;
    const kt = formatFigure(row.builtKtPerA);
    const yearly = [...row.incentiveInrCr, ...row.trancheInrCr];
    const paid = yearly.reduce((sum, crore) => sum + crore, row.subsidyInrCr);
    const byAuction = row.quoteMostInrPerKg > 0;
    return (
      <div key={`${row.scheme} ${award}`} className="support">
        <h3>
          <button
            type="button"
            className="door"
            onClick={() => openFigure(job, byAuction ? `quote/${award}` : `subsidy/${award}`)}
          >
            {byAuction
              ? t("web.quote-needed", {
                  quote: formatRupees(Math.round(row.quoteInrPerKg), language),
                  most: formatRupees(row.quoteMostInrPerKg, language),
                })
              : t("plan-page.no-quote", { site, amount: formatCrore(paid, language) })}
          </button>
        </h3>
        <p className="small soft">
          {byAuction
            ? t("web.quote-says", { site, kt })
            : t("plan-page.no-quote-says", { kt, fy: row.sanctionedFy })}{" "}
          {row.winners.length > 0
            ? t("plan-page.winners", {
                winners: row.winners
                  .map(({ count, capacityKt }) => `${count} × ${formatFigure(capacityKt)} kt`)
                  .join(", "),
              })
            : null}
        </p>
      </div>
    );
  });
}

/** A column a fund, a line a year in which any of them pays. */
function Funds({ job, plan }: MoneyProps) {
  const { t, n, language } = useWords();
  const { openFigure } = useCard();
  const funds = plan.funds.filter(({ paidInrCr }) => paidInrCr.some((crore) => crore > 0));
  if (funds.length === 0) return null;
  const door = (fund: string, crore: number, fy?: string) => (
    <button
      type="button"
      className="door"
      onClick={() => openFigure(job, fy ? `paid/${fund}/${fy}` : `paid/${fund}`)}
    >
      {formatCrore(crore, language)}
    </button>
  );
  return (
    <div className="table-wrap" role="region" aria-label={t("plan-page.funds")} tabIndex={0}>
      <table>
        <caption>
          <strong>{t("plan-page.funds")}</strong>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t("column.fy")}</th>
            {funds.map(({ fund, name }) => (
              <th key={fund} scope="col" className="number">
                {n(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.years.map((year, y) =>
            funds.some(({ paidInrCr }) => (paidInrCr[y] ?? 0) > 0) ? (
              <tr key={year}>
                <th scope="row" className="short">
                  {fiscalYearLabel(year)}
                </th>
                {funds.map(({ fund, paidInrCr }) => (
                  <td key={fund} className="number">
                    {(paidInrCr[y] ?? 0) > 0
                      ? door(fund, paidInrCr[y] ?? 0, fiscalYearLabel(year))
                      : "–"}
                  </td>
                ))}
              </tr>
            ) : null,
          )}
          <tr>
            <th scope="row">{t("plan-page.whole")}</th>
            {funds.map(({ fund, paidInrCr }) => (
              <td key={fund} className="number">
                <strong>
                  {door(
                    fund,
                    paidInrCr.reduce((sum, crore) => sum + crore, 0),
                  )}
                </strong>
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t("plan-page.ceiling")}</th>
            {funds.map(({ fund, ceilingInrCr }) => (
              <td key={fund} className="number">
                {ceilingInrCr === null
                  ? t("plan-page.no-ceiling")
                  : formatCrore(ceilingInrCr, language)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
