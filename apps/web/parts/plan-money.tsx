/** What the plan costs, and which fund pays what in which year. */
import type { Plan } from "@lodestone/api/plan";
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import { formatCrore, formatFigure, formatRupees } from "@lodestone/units/indian-number";
import { Bars } from "../charts/bars.tsx";
import { Figure } from "../charts/figure.tsx";
import { useWords } from "../data/words.ts";
import { useCard } from "./card.tsx";

export function MoneySection({ job, plan }: { readonly job: string; readonly plan: Plan }) {
  const { t } = useWords();
  return (
    <section className="section">
      <h2>{t("web.money")}</h2>
      <div className="two-up">
        <CostChart plan={plan} />
        <Support job={job} plan={plan} />
      </div>
    </section>
  );
}

function CostChart({ plan }: { readonly plan: Plan }) {
  const { t, language } = useWords();
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
        }))}
      />
    </Figure>
  );
}

function Support({ job, plan }: { readonly job: string; readonly plan: Plan }) {
  const { t, n, language } = useWords();
  const { openFigure } = useCard();
  if (plan.support.length === 0) {
    return (
      <div>
        <h3>{t("plan.support")}</h3>
        <p>{t("plan.no-support")}</p>
      </div>
    );
  }
  return (
    <div>
      {plan.support.map((row) => {
        const site = plan.sites.find((candidate) => candidate.site === row.site);
        return (
          <div key={row.site}>
            <h3>
              {t("web.quote-needed", {
                quote: formatRupees(Math.round(row.quoteInrPerKg), language),
                most: formatRupees(row.quoteMostInrPerKg, language),
              })}
            </h3>
            <p className="small soft">
              {t("web.quote-says", { site: site?.name ?? "", kt: formatFigure(row.builtKtPerA) })}
            </p>
          </div>
        );
      })}
      {plan.funds.map((fund) => {
        const whole = fund.paidInrCr.reduce((sum, crore) => sum + crore, 0);
        return (
          <div key={fund.fund} className="table-wrap" style={{ marginTop: "0.8rem" }}>
            <table>
              <caption>
                <strong>{n(fund.name)}</strong>:{" "}
                <button
                  type="button"
                  className="door"
                  onClick={() => openFigure(job, `paid/${fund.fund}`)}
                >
                  {formatCrore(whole, language)}
                </button>
                {fund.ceilingInrCr === null
                  ? null
                  : ` ${t("web.of-ceiling", { ceiling: formatCrore(fund.ceilingInrCr, language) })}`}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{t("column.fy")}</th>
                  <th scope="col" className="number">
                    {t("web.paid-that-year")}
                  </th>
                </tr>
              </thead>
              <tbody>
                {fund.paidInrCr.map((crore, y) =>
                  crore > 0 ? (
                    <tr key={plan.years[y]}>
                      <td>{fiscalYearLabel(plan.years[y] ?? 0)}</td>
                      <td className="number">{formatCrore(crore, language)}</td>
                    </tr>
                  ) : null,
                )}
              </tbody>
            </table>
          </div>
        );
      })}
    </div>
  );
}
