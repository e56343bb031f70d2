/** How long each desk has held a case: drawn by days, the stops hatched, and the same as a table. */
import type { CasePage } from "@lodestone/api/register-case";
import { formatDate } from "@lodestone/units/indian-number";
import { useWords } from "../data/words.ts";
import { dayOf } from "../shapes/register-text.ts";

export function CaseClock({ page }: { readonly page: CasePage }) {
  const { t, n, language } = useWords();
  const { stays, officeDays, stoppedDays } = page;
  const whole = Math.max(
    1,
    stays.reduce((sum, { days }) => sum + Math.max(days, 0.5), 0),
  );
  return (
    <section className="section">
      <h2>{t("page.clock-finding", { office: officeDays, stopped: stoppedDays })}</h2>
      <div className="clock-bar" aria-hidden="true">
        {stays.map((stay, i) => (
          <span
            key={i}
            className={`clock-${stay.clock} ${isOver(stay) ? "clock-over" : ""}`}
            style={{ flexGrow: Math.max(stay.days, 0.5) / whole }}
            title={`${n(stay.desk.name)}: ${String(stay.days)}`}
          />
        ))}
      </div>
      <div className="table-wrap" role="region" aria-label={t("page.clock")} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("page.desk")}</th>
              <th scope="col">{t("page.stands")}</th>
              <th scope="col">{t("page.since")}</th>
              <th scope="col" className="number">
                {t("page.days")}
              </th>
            </tr>
          </thead>
          <tbody>
            {stays.map((stay, i) => (
              <tr key={i} className={stay.until === null ? "now" : undefined}>
                <td>{n(stay.desk.name)}</td>
                <td>
                  {n(stay.state.name)}
                  {stay.clock === "stops" ? (
                    <span className="small soft"> ({t("page.clock-stops")})</span>
                  ) : null}
                </td>
                <td className="short">{formatDate(dayOf(stay.from), language)}</td>
                <td className="number">
                  {stay.serviceDays === null
                    ? stay.days
                    : t("page.days-of", { days: stay.days, of: stay.serviceDays })}
                  {isOver(stay) ? <strong> {t("page.over")}</strong> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function isOver({ days, serviceDays }: CasePage["stays"][number]): boolean {
  return serviceDays !== null && days > serviceDays;
}
