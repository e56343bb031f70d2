/** Rows of the trail, and the search for what was done to a subject. */
import type { Trail, TrailRow } from "@lodestone/api/register-audit";
import { useId, useState } from "react";
import { Link, useSearchParams } from "wouter";
import { useRegister } from "../data/register-answers.ts";
import { useWords } from "../data/words.ts";
import { momentText } from "../shapes/register-text.ts";
import { RegisterAnswered } from "./register-gate.tsx";

export function TrailTable({
  label,
  rows,
  says,
}: {
  readonly label: string;
  readonly rows: readonly TrailRow[];
  /** What is out of the ordinary about a row, by its number. */
  readonly says?: ReadonlyMap<number, string>;
}) {
  const { t, n, named, language } = useWords();
  return (
    <div className="table-wrap" role="region" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col" className="number">
              {t("page.trail-no")}
            </th>
            <th scope="col">{t("page.trail-at")}</th>
            <th scope="col">{t("page.trail-by")}</th>
            <th scope="col">{t("page.trail-what")}</th>
            <th scope="col">{t("page.trail-hash")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.auditNo}>
              <td className="number">{row.auditNo}</td>
              <td className="short">{momentText(row.at, language)}</td>
              <td>
                {row.by.name ? `${row.by.name}, ` : ""}
                {n(row.by.role.name)}
                {row.by.for ? ` ${t("page.acted-for", { name: row.by.for.name ?? "–" })}` : ""}
              </td>
              <td className="long">
                <strong>{named("verb", row.verb)}</strong> <Subject row={row} />
                {row.refused ? <span className="draft"> {t("page.refused")}</span> : null}
                {says?.get(row.auditNo) ? (
                  <span className="case-under">{says.get(row.auditNo)}</span>
                ) : null}
              </td>
              <td>
                <code className="small" title={row.hash}>
                  {row.hash.slice(0, 12)}
                </code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Subject({ row }: { readonly row: TrailRow }) {
  if (row.subjectKind !== "case") return <span className="case-id">{row.subject}</span>;
  return (
    <Link href={`/cases/${row.subject}`} className="case-id">
      {row.subject}
    </Link>
  );
}

export function TrailSearch() {
  const { t } = useWords();
  const id = useId();
  const [question, setQuestion] = useSearchParams();
  const subject = question.get("subject") ?? "";
  const [typed, setTyped] = useState(subject);
  const [after, setAfter] = useState("");
  const asked = new URLSearchParams({
    ...(subject ? { subject } : {}),
    ...(after ? { after } : {}),
    limit: "25",
  });
  const answer = useRegister<Trail>(`/api/register/audit/trail?${asked.toString()}`);
  return (
    <section className="section">
      <h2>{t("page.trail-search")}</h2>
      <form
        className="picks no-print"
        onSubmit={(event) => {
          event.preventDefault();
          setAfter("");
          setQuestion((known) => {
            const next = new URLSearchParams(known);
            if (typed.trim()) next.set("subject", typed.trim());
            else next.delete("subject");
            return next;
          });
        }}
      >
        <label htmlFor={id}>
          <span>{t("page.trail-subject")}</span>
          <input
            id={id}
            type="search"
            value={typed}
            placeholder="magnet-scheme/claim/2029-30/000001"
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
        <button type="submit" className="chooser">
          {t("page.search")}
        </button>
      </form>
      <RegisterAnswered answer={answer}>
        {(trail) =>
          trail.rows.length === 0 ? (
            <p className="empty">{t("page.trail-none")}</p>
          ) : (
            <>
              <TrailTable label={t("page.trail-search")} rows={trail.rows} />
              <p className="no-print">
                {after ? (
                  <button type="button" className="chooser" onClick={() => setAfter("")}>
                    {t("page.newest")}
                  </button>
                ) : null}{" "}
                {trail.next ? (
                  <button
                    type="button"
                    className="chooser"
                    onClick={() => setAfter(trail.next ?? "")}
                  >
                    {t("page.older")}
                  </button>
                ) : null}
              </p>
            </>
          )
        }
      </RegisterAnswered>
    </section>
  );
}
