/** Money of the schemes: by year and stage, what lapses with the year, and how full each ceiling is. */
import type { Funds } from "@lodestone/api/register-fund";
import { fiscalYearLabel, fiscalYearOf } from "@lodestone/units/fiscal-year";
import { formatDate } from "@lodestone/units/indian-number";
import type { CaseList } from "@lodestone/api/register-case-list";
import { useRegister } from "../data/register-answers.ts";
import { useWords } from "../data/words.ts";
import { Figure } from "../charts/figure.tsx";
import { passing, stagesOf, standingAt, wholeOf } from "../shapes/fund-years.ts";
import { croreText, moneyText } from "../shapes/register-text.ts";
import { CaseRows } from "./register-case-rows.tsx";
import { Money } from "./register-money.tsx";
import { Clause } from "./register-trace.tsx";

type FundRow = Funds["rows"][number];

/** A bar a year, its parts the stages at which the year's money stands. */
export function FundYears({ rows }: { readonly rows: readonly FundRow[] }) {
  const { t, n, language } = useWords();
  const years = rows.filter((row) => row.fiscalYear !== null && wholeOf(row) > 0n);
  const latest = years.at(-1);
  if (!latest) return null;
  const most = Number(years.reduce((top, row) => (wholeOf(row) > top ? wholeOf(row) : top), 1n));
  const finding = t("page.fund-finding", {
    year: latest.fiscalYear ?? "",
    whole: moneyText(String(wholeOf(latest)), language),
    left: moneyText(standingAt(latest, "allotted"), language),
  });
  const names = new Map(stagesOf(rows).map((stage) => [stage.key, n(stage.name)]));
  const drawn = passing.filter((stage) => names.has(stage));
  return (
    <Figure finding={finding} says={t("page.fund-says")}>
      <ul className="key" aria-hidden="true">
        {drawn.map((stage) => (
          <li key={stage}>
            <span className={`key-mark fund-${stage}`} />
            {names.get(stage)}
          </li>
        ))}
      </ul>
      <div className="fund-years">
        {years.map((row) => (
          <div key={row.fiscalYear} className="fund-year">
            <span>{row.fiscalYear}</span>
            <span
              className="fund-bar"
              role="img"
              aria-label={drawn
                .map((stage) => `${names.get(stage) ?? ""} ${croreText(standingAt(row, stage))}`)
                .join("; ")}
            >
              {drawn.map((stage) => {
                const paise = Number(standingAt(row, stage));
                return paise > 0 ? (
                  <span
                    key={stage}
                    className={`fund-${stage}`}
                    style={{ width: `${(100 * paise) / most}%` }}
                    title={`${names.get(stage) ?? ""}: ${moneyText(String(paise), language)}`}
                  />
                ) : null;
              })}
            </span>
            <span className="number">
              <Money paise={String(wholeOf(row))} />
            </span>
          </div>
        ))}
      </div>
    </Figure>
  );
}

export function FundTable({ rows }: { readonly rows: readonly FundRow[] }) {
  const { t, n } = useWords();
  const stages = stagesOf(rows);
  return (
    <div className="table-wrap" role="region" aria-label={t("page.fund-table")} tabIndex={0}>
      <table>
        <caption className="small soft">{t("page.in-crore")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("page.year")}</th>
            {stages.map((stage) => (
              <th key={stage.key} scope="col" className="number">
                {n(stage.name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.fund} ${row.fiscalYear ?? ""}`}>
              <th scope="row">
                {row.fiscalYear ?? t("page.whole-scheme")}
                {row.closed ? <span className="small soft"> ({t("page.year-closed")})</span> : null}
              </th>
              {stages.map((stage) => {
                const paise = standingAt(row, stage.key);
                return (
                  <td key={stage.key} className="number">
                    {paise === "0" ? "–" : croreText(paise)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What ends with the fiscal year unless it is used, and the cases whose commitment would end. */
export function Lapsing({
  funds,
  brief = false,
}: {
  readonly funds: Funds;
  readonly brief?: boolean;
}) {
  const { t, n, language } = useWords();
  const { rows, on, daysLeft } = funds.lapsing;
  const running = rows.filter((row) => row.fiscalYear === fiscalYearLabel(fiscalYearOf(on)));
  const ended = rows.filter((row) => !running.includes(row));
  const whole = lapsesOf(running);
  return (
    <>
      <h2>
        {whole === 0n
          ? t("page.lapse-none", { on })
          : t("page.lapse-finding", {
              amount: moneyText(String(whole), language),
              on,
              days: daysLeft,
            })}
      </h2>
      {whole === 0n ? null : (
        <ul className="plain-list">
          {running.map((row) => (
            <li key={row.scheme.key}>
              {n(row.scheme.name)}: <strong>{moneyText(row.allottedPaise, language)}</strong>{" "}
              {t("page.lapse-allotted")}; <strong>{moneyText(row.committedPaise, language)}</strong>{" "}
              {t("page.lapse-committed")}
            </li>
          ))}
        </ul>
      )}
      {ended.length > 0 ? (
        <p className="lapse-ended">
          {t("page.lapse-ended", {
            amount: moneyText(String(lapsesOf(ended)), language),
            years: [...new Set(ended.map(({ fiscalYear }) => fiscalYear))],
          })}
        </p>
      ) : null}
      {brief ? null : <LapsingCases day={formatDate(on, language)} />}
    </>
  );
}

function lapsesOf(rows: Funds["lapsing"]["rows"]): bigint {
  return rows.reduce(
    (sum, { allottedPaise, committedPaise }) =>
      sum + BigInt(allottedPaise) + BigInt(committedPaise),
    0n,
  );
}

/** Sanctioned and not released: each is a commitment that ends with its year. */
function LapsingCases({ day }: { readonly day: string }) {
  const { t } = useWords();
  const { data } = useRegister<CaseList>(
    "/api/register/cases?workflow=claim&state=sanctioned&limit=100",
  );
  if (!data) return null;
  if (data.cases.length === 0) return <p className="soft">{t("page.lapse-no-cases")}</p>;
  return (
    <>
      <h3 className="lapse-cases">{t("page.lapse-cases", { day })}</h3>
      <CaseRows rows={data.cases} label={t("page.lapse-cases", { day })} />
    </>
  );
}

/** A ceiling as a bar: paid, committed and left, with where it heads. */
export function CapMeter({ cap }: { readonly cap: Funds["caps"][number] }) {
  const { t, n, language } = useWords();
  const { capPaise, paidPaise, committedPaise, leftPaise } = cap;
  const share = (paise: string) =>
    `${Math.min(100, (100 * Number(paise)) / Math.max(1, Number(capPaise)))}%`;
  return (
    <li className="cap">
      <p>
        <strong>{cap.party ? n(cap.party.name) : t("page.whole-scheme")}</strong>
        <span className="soft"> · {n(cap.head.name)}</span>{" "}
        {cap.clause ? <Clause at={cap.clause} what={cap.head.name} /> : null}
      </p>
      <div className="cap-bar" aria-hidden="true">
        {paidPaise === "0" ? null : (
          <span className="fund-released" style={{ width: share(paidPaise) }} />
        )}
        {committedPaise === "0" ? null : (
          <span className="fund-committed" style={{ width: share(committedPaise) }} />
        )}
      </div>
      <p className="small">
        {t("page.cap-words", {
          paid: moneyText(paidPaise, language),
          committed: moneyText(committedPaise, language),
          cap: moneyText(capPaise, language),
          left: moneyText(leftPaise, language),
        })}
      </p>
      {cap.forecast.map((finding, i) => (
        <p key={i} className="small">
          {n(finding)}.
        </p>
      ))}
    </li>
  );
}
