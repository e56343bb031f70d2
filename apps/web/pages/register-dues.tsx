/** Two lists of what has a day: obligations to be met, and guarantees that expire. */
import type { GuaranteeList, ObligationList } from "@lodestone/api/register-obligation";
import { formatDate } from "@lodestone/units/indian-number";
import type { ReactNode } from "react";
import { useSearchParams } from "wouter";
import { usePageTitle } from "../data/page-title.ts";
import { useRegister } from "../data/register-answers.ts";
import { useWords } from "../data/words.ts";
import { Guarantees, Obligations } from "../parts/register-dues.tsx";
import { RegisterAnswered, RegisterGate } from "../parts/register-gate.tsx";
import { moneyText } from "../shapes/register-text.ts";

const spans = ["30", "60", "90", "365"] as const;
type Span = (typeof spans)[number];

function useSpan(): readonly [Span, (span: Span) => void] {
  const [question, setQuestion] = useSearchParams();
  const asked = question.get("within");
  return [
    spans.find((span) => span === asked) ?? "90",
    (span) =>
      setQuestion((known) => {
        const next = new URLSearchParams(known);
        next.set("within", span);
        return next;
      }),
  ];
}

export function ObligationsPage() {
  const { t } = useWords();
  usePageTitle(t("page.nav-obligations"));
  return (
    <RegisterGate>
      <ObligationsRead />
    </RegisterGate>
  );
}

function ObligationsRead() {
  const { t } = useWords();
  const [span, setSpan] = useSpan();
  const answer = useRegister<ObligationList>(`/api/register/obligations?within=${span}`);
  return (
    <RegisterAnswered answer={answer}>
      {({ asOf, obligations, counts }) => (
        <>
          <h1>
            {counts.overdue > 0
              ? t("page.obligations-over", { over: counts.overdue, soon: counts.in30 })
              : t("page.obligations-none-over", { soon: counts.in30 })}
          </h1>
          <AsOf day={asOf} />
          <Spans
            span={span}
            setSpan={setSpan}
            said={{ "30": counts.in30, "60": counts.in60, "90": counts.in90 }}
          />
          {obligations.length === 0 ? (
            <p className="empty">{t("page.no-obligations")}</p>
          ) : (
            <Obligations rows={obligations} />
          )}
        </>
      )}
    </RegisterAnswered>
  );
}

export function GuaranteesPage() {
  const { t } = useWords();
  usePageTitle(t("page.nav-guarantees"));
  return (
    <RegisterGate>
      <GuaranteesRead />
    </RegisterGate>
  );
}

function GuaranteesRead() {
  const { t, language } = useWords();
  const [span, setSpan] = useSpan();
  const answer = useRegister<GuaranteeList>(`/api/register/guarantees?within=${span}`);
  return (
    <RegisterAnswered answer={answer}>
      {({ asOf, guarantees, held }) => {
        const money = (paise: string) => moneyText(paise, language);
        return (
          <>
            <h1>
              {t("page.guarantees-title", {
                total: money(held.totalPaise),
                soon: money(held.in90Paise),
              })}
            </h1>
            <AsOf day={asOf} />
            <Spans
              span={span}
              setSpan={setSpan}
              said={{
                "30": money(held.in30Paise),
                "60": money(held.in60Paise),
                "90": money(held.in90Paise),
              }}
            />
            {guarantees.length === 0 ? (
              <p className="empty">{t("page.no-guarantees")}</p>
            ) : (
              <Guarantees rows={guarantees} />
            )}
          </>
        );
      }}
    </RegisterAnswered>
  );
}

function AsOf({ day }: { readonly day: string }) {
  const { t, language } = useWords();
  return <p className="soft">{t("page.as-of", { date: formatDate(day, language) })}</p>;
}

interface SpansProps {
  readonly span: Span;
  readonly setSpan: (span: Span) => void;
  readonly said: Partial<Record<Span, ReactNode>>;
}

/** How far ahead to look, each with what it would show. */
function Spans({ span, setSpan, said }: SpansProps) {
  const { t } = useWords();
  return (
    <div className="spans no-print" role="group" aria-label={t("page.within")}>
      {spans.map((days) => (
        <button
          key={days}
          type="button"
          aria-pressed={days === span}
          className="span"
          onClick={() => setSpan(days)}
        >
          {said[days] === undefined ? null : <strong>{said[days]}</strong>}
          <span>{t("page.within-days", { days: Number(days) })}</span>
        </button>
      ))}
    </div>
  );
}
