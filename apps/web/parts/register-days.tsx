/** Days left or overdue: a mark, a number and a word; the colour never stands alone. */
import type { CaseRow } from "@lodestone/api/register-case-list";
import { useWords } from "../data/words.ts";

/** So few days left that a desk should hurry. */
const SOON = 7;

export function DaysLeft({ daysLeft }: { readonly daysLeft: number }) {
  const { t } = useWords();
  const kind = daysLeft < 0 ? "over" : daysLeft <= SOON ? "soon" : "ease";
  const word =
    daysLeft < 0
      ? t("page.days-over", { days: -daysLeft })
      : daysLeft === 0
        ? t("page.days-today")
        : t("page.days-left", { days: daysLeft });
  return (
    <span className={`days days-${kind}`}>
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <path d={marks[kind]} fill="currentColor" fillRule="evenodd" />
      </svg>
      {word}
    </span>
  );
}

const marks = {
  over: "M0 0H10V10H0ZM4 1.5V6H6V1.5ZM4 7V8.6H6V7Z",
  soon: "M5 0 10 10H0Z",
  ease: "M5 0A5 5 0 1 1 5 10A5 5 0 1 1 5 0ZM5 2A3 3 0 1 0 5 8A3 3 0 1 0 5 2Z",
} as const;

/** How long a case has been where it is, and how long is left. */
export function CaseDays({ row }: { readonly row: CaseRow }) {
  const { t } = useWords();
  if (row.desk === null) return <span className="soft">{t("page.ended")}</span>;
  return (
    <>
      {row.daysLeft === null ? null : <DaysLeft daysLeft={row.daysLeft} />}
      <span className="small soft days-here">
        {t("page.days-here", { days: row.daysHere })}
        {row.clock === "stops" ? `, ${t("page.clock-stops")}` : ""}
      </span>
    </>
  );
}
