/** What a claim lacks: the one list, with the applicant's answers, and what the checks find now. */
import type { CasePage } from "@lodestone/api/register-case";
import { formatDate, type Language } from "@lodestone/units/indian-number";
import { useWords } from "../data/words.ts";
import { dayOf } from "../shapes/register-text.ts";
import { Clause } from "./register-trace.tsx";

export function CaseChecks({ page }: { readonly page: CasePage }) {
  const { t, n, language } = useWords();
  const { checks } = page;
  if (checks.length === 0) return null;
  const unmet = checks.filter(({ met }) => !met);
  if (unmet.length === 0) {
    return (
      <section className="section">
        <p className="checks-met">✓ {t("page.checks-all", { count: checks.length })}</p>
        <ChecksMet checks={checks} />
      </section>
    );
  }
  return (
    <section className="section">
      <h2>{t("page.checks-unmet", { unmet: unmet.length, count: checks.length })}</h2>
      <ul className="checks">
        {unmet.map(({ check, what, remedy }) => (
          <li key={check}>
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <path
                d="M0 1.4 1.4 0 5 3.6 8.6 0 10 1.4 6.4 5 10 8.6 8.6 10 5 6.4 1.4 10 0 8.6 3.6 5Z"
                fill="currentColor"
              />
            </svg>
            <span>
              {sentenceEnd(n(what), language)} <span className="soft">{n(remedy)}</span>
            </span>
          </li>
        ))}
      </ul>
      <ChecksMet checks={checks.filter(({ met }) => met)} />
    </section>
  );
}

/** What was checked and is met, for whoever wants to see it, with the clause that asks it. */
function ChecksMet({ checks }: { readonly checks: CasePage["checks"] }) {
  const { t, n } = useWords();
  if (checks.length === 0) return null;
  return (
    <details className="checks-kept">
      <summary>{t("page.checks-show")}</summary>
      <ul className="checks">
        {checks.map(({ check, asks, clause }) => (
          <li key={check}>
            <span aria-hidden="true">✓</span>
            <span>
              {n(asks)}{" "}
              {clause ? (
                <Clause at={clause} what={asks} />
              ) : (
                <span className="small soft">({t("page.check-no-clause")})</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

export function CaseDeficiencies({ page }: { readonly page: CasePage }) {
  const { t, n, language } = useWords();
  const { deficiencies } = page;
  if (deficiencies.length === 0) return null;
  const open = deficiencies.filter(({ settledAt }) => settledAt === null).length;
  return (
    <section className="section">
      <h2>
        {open > 0
          ? t("page.deficiencies-open", { open, count: deficiencies.length })
          : t("page.deficiencies-settled", { count: deficiencies.length })}
      </h2>
      <ol className="deficiencies">
        {deficiencies.map((item) => (
          <li key={item.item} value={item.item}>
            <p>
              {sentenceEnd(n(item.what), language)}{" "}
              {item.remedy ? <span className="soft">{n(item.remedy)}</span> : null}
            </p>
            <p className="small soft">
              {t("page.raised", { round: item.raisedRound })}{" "}
              {formatDate(dayOf(item.raisedAt), language)}
              {item.settledAt
                ? ` · ${t("page.settled-on")} ${formatDate(dayOf(item.settledAt), language)}`
                : ""}
            </p>
            {item.answer ? (
              <blockquote className="reason">
                {item.answer}
                {item.answeredAt ? (
                  <span className="small soft">
                    {" "}
                    ({formatDate(dayOf(item.answeredAt), language)})
                  </span>
                ) : null}
              </blockquote>
            ) : (
              <p className="small">{t("page.not-answered")}</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What a check finds comes without its full stop, what an officer wrote perhaps with one. */
function sentenceEnd(text: string, language: Language): string {
  if (/[.।?!]$/.test(text)) return text;
  return `${text}${language === "hi" ? "।" : "."}`;
}
