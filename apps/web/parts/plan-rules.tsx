/** What schemes do by rule beside plants: the stockpile that is kept, and the revenue forgone. */
import type { Plan } from "@lodestone/api/plan";
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import { formatCrore, formatFigure } from "@lodestone/units/indian-number";
import { Figure } from "../charts/figure.tsx";
import { useWords } from "../data/words.ts";
import { useCard } from "./card.tsx";

interface RulesProps {
  readonly job: string;
  readonly plan: Plan;
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** The place of the largest value. */
function placeOfMost(values: readonly number[]): number {
  return values.indexOf(Math.max(...values));
}

export function Stockpile({ job, plan }: RulesProps) {
  const { t, n, language } = useWords();
  const { openFigure } = useCard();
  const covers = plan.covers.filter(({ keptKt }) => keptKt.some((kt) => kt > 0));
  if (covers.length === 0) return null;
  const paid = sumOf(covers.flatMap(({ purchaseInrCr }) => purchaseInrCr));
  const nameOf = (key: string) => plan.commodities.find((row) => row.commodity === key)?.name;
  const door = (figure: string, y: number, text: string) => (
    <button
      type="button"
      className="door"
      onClick={() => openFigure(job, `${figure}/${fiscalYearLabel(plan.years[y] ?? 0)}`)}
    >
      {text}
    </button>
  );
  return (
    <Figure
      finding={t("plan-page.stockpile", {
        count: covers.length,
        paid: formatCrore(paid, language),
      })}
      says={t("plan-page.stockpile-says")}
    >
      <div className="table-wrap" role="region" aria-label={t("plan.stockpile")} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("web.commodity")}</th>
              <th scope="col" className="number">
                {t("plan-page.kept")}
              </th>
              <th scope="col" className="number">
                {t("plan-page.paid")}
              </th>
              <th scope="col" className="number">
                {t("plan-page.worst")}
              </th>
            </tr>
          </thead>
          <tbody>
            {covers.map(({ scheme, commodity, keptKt, missedKt, purchaseInrCr }) => {
              const name = nameOf(commodity);
              const last = plan.years.length - 1;
              const worst = placeOfMost(missedKt);
              const short = missedKt[worst] ?? 0;
              const kt = (value: number) => `${formatFigure(value)} ${t("chains.kt")}`;
              return (
                <tr key={`${scheme} ${commodity}`}>
                  <th scope="row">{name ? n(name) : commodity}</th>
                  <td className="number">
                    {door(`cover/${commodity}`, last, kt(keptKt[last] ?? 0))}
                  </td>
                  <td className="number">
                    {door(
                      `purchase/${commodity}`,
                      placeOfMost(purchaseInrCr),
                      formatCrore(sumOf(purchaseInrCr), language),
                    )}
                  </td>
                  <td className="number">
                    {short > 0
                      ? door(`cover-missed/${commodity}`, worst, kt(short))
                      : t("plan-page.never-short")}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Figure>
  );
}

/** A rate that was never seen makes no amount; the line says so and stays out of the sum. */
export function Forgone({ job, plan }: RulesProps) {
  const { t, n, language } = useWords();
  const { openFigure } = useCard();
  const rows = plan.revenueForgone.filter(({ inrCr }) => inrCr === null || sumOf(inrCr) > 0);
  if (rows.length === 0) return null;
  const unknown = rows.filter(({ inrCr }) => inrCr === null).length;
  const known = formatCrore(sumOf(rows.flatMap(({ inrCr }) => inrCr ?? [])), language);
  const finding =
    unknown > 0
      ? t("plan-page.forgone", { known, unknown, of: rows.length })
      : t("plan-page.forgone-known", { known });
  return (
    <Figure finding={finding} says={t("plan-page.forgone-says", { fy: plan.mission.priceYear })}>
      <div className="table-wrap" role="region" aria-label={finding} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("web.commodity")}</th>
              <th scope="col" className="number">
                {t("plan-page.whole")}
              </th>
              <th scope="col" className="number">
                {t("plan-page.forgone-most")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ commodity, name, inrCr }) => {
              if (inrCr === null) {
                return (
                  <tr key={commodity}>
                    <th scope="row">{n(name)}</th>
                    <td colSpan={2} className="number soft">
                      {t("plan-page.forgone-unknown")}
                    </td>
                  </tr>
                );
              }
              const most = placeOfMost(inrCr);
              const fy = plan.years[most] ?? 0;
              return (
                <tr key={commodity}>
                  <th scope="row">{n(name)}</th>
                  <td className="number">{formatCrore(sumOf(inrCr), language)}</td>
                  <td className="number">
                    <button
                      type="button"
                      className="door"
                      onClick={() => openFigure(job, `forgone/${commodity}/${fiscalYearLabel(fy)}`)}
                    >
                      {formatCrore(inrCr[most] ?? 0, language)} ({fiscalYearLabel(fy)})
                    </button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Figure>
  );
}
