/** The head of a case: what it is, whose, where it stands, and what was decided of its money. */
import type { CasePage } from "@lodestone/api/register-case";
import { formatDate } from "@lodestone/units/indian-number";
import { Link } from "wouter";
import { useDeskLink, useRegisterSession } from "../data/register-session.tsx";
import { useWords } from "../data/words.ts";
import { dayOf } from "../shapes/register-text.ts";
import { caseTitle } from "./register-case-rows.tsx";
import { CaseDays } from "./register-days.tsx";
import { Money } from "./register-money.tsx";

export function CaseHead({ page }: { readonly page: CasePage }) {
  const { t, n, language } = useWords();
  const { state } = useRegisterSession();
  const { party, parent, undertaking, scheme } = page;
  return (
    <header className="case-head">
      <p className="eyebrow">
        <Link href="/cases">{t("page.nav-cases")}</Link> · {n(scheme.name)}
        {parent ? (
          <>
            {" · "}
            <Link href={`/cases/${parent.caseId}`}>{caseTitle(parent, n)}</Link>
          </>
        ) : null}
        {state?.today ? ` · ${t("page.as-of", { date: formatDate(state.today, language) })}` : ""}
      </p>
      <h1 className="case-title">{caseTitle(page, n)}</h1>
      <p className="case-party">
        {[party, undertaking]
          .flatMap((named) => (named ? [n(named.name)] : []))
          .filter((name, i, names) => names.indexOf(name) === i)
          .join(" · ")}
        <span className="soft small case-id"> {page.caseId}</span>
      </p>
      <dl className="case-standing">
        <div>
          <dt>{t("page.stands")}</dt>
          <dd className="case-state">{n(page.state.name)}</dd>
        </div>
        <div>
          <dt>{t("page.desk")}</dt>
          <dd>{page.desk ? n(page.desk.name) : t("page.ended")}</dd>
        </div>
        <div>
          <dt>{t("page.since")}</dt>
          <dd>
            {formatDate(dayOf(page.movedAt), language)} <CaseDays row={page} />
          </dd>
        </div>
        {page.claimedPaise === null ? null : (
          <div>
            <dt>{t("page.claimed")}</dt>
            <dd>
              <Money paise={page.claimedPaise} />
            </dd>
          </div>
        )}
        {page.money && page.money.sanctionedPaise !== "0" ? (
          <div>
            <dt>{t("page.sanctioned")}</dt>
            <dd>
              <Money paise={page.money.sanctionedPaise} />
            </dd>
          </div>
        ) : null}
        {page.money && page.money.releasedPaise !== "0" ? (
          <div>
            <dt>{t("page.released")}</dt>
            <dd>
              <Money paise={page.money.releasedPaise} />
            </dd>
          </div>
        ) : null}
      </dl>
    </header>
  );
}

/** What the ledger holds of the case, stage by stage. */
export function CaseMoneyTable({ money }: { readonly money: NonNullable<CasePage["money"]> }) {
  const { t } = useWords();
  const rows = [
    ["page.sanctioned", money.sanctionedPaise],
    ["page.committed", money.committedPaise],
    ["page.set-off", money.setOffPaise],
    ["page.released", money.releasedPaise],
    ["page.utilised", money.utilisedPaise],
    ["page.receivable", money.receivablePaise],
    ["page.recovered", money.recoveredPaise],
    ["page.lapsed", money.lapsedPaise],
  ] as const;
  return (
    <table className="sums">
      <tbody>
        {rows
          .filter(([, paise]) => paise !== "0")
          .map(([word, paise]) => (
            <tr key={word}>
              <th scope="row">{t(word)}</th>
              <td className="number">
                <Money paise={paise} />
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

export function CaseDocuments({ page }: { readonly page: CasePage }) {
  const { t, n, language } = useWords();
  const link = useDeskLink();
  if (page.documents.length === 0) return null;
  return (
    <section className="section no-print">
      <h2>{t("page.documents")}</h2>
      <ul className="plain-list">
        {page.documents.map(({ document, title, url }) => (
          <li key={document}>
            <a href={link(`${url}?language=${language}`)} target="_blank" rel="noreferrer">
              {n(title)}
            </a>{" "}
            <a
              className="small"
              href={link(`${url}?language=${language === "en" ? "hi" : "en"}`)}
              target="_blank"
              rel="noreferrer"
              lang={language === "en" ? "hi" : "en"}
            >
              {language === "en" ? "हिन्दी" : "English"}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
