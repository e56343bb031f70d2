/** A sample drawn by a seed that stands in the address: the same address draws the same sample again. */
import type { Sample as Drawn } from "@lodestone/api/register-audit";
import { formatDate, formatNumber } from "@lodestone/units/indian-number";
import { useId, useState } from "react";
import { Link, useSearchParams } from "wouter";
import { useRegister } from "../data/register-answers.ts";
import { useWords, type Words } from "../data/words.ts";
import { momentText } from "../shapes/register-text.ts";
import { RegisterAnswered } from "./register-gate.tsx";
import { Money } from "./register-money.tsx";

export function Sample() {
  const { t } = useWords();
  const id = useId();
  const [question, setQuestion] = useSearchParams();
  const seed = question.get("seed") ?? "";
  const [typed, setTyped] = useState(seed);
  const [of, setOf] = useState(question.get("of") ?? "decisions");
  const [count, setCount] = useState(question.get("n") ?? "25");
  const upTo = question.get("upTo");
  const asked = new URLSearchParams({
    of: question.get("of") ?? "decisions",
    seed,
    n: question.get("n") ?? "25",
    ...(upTo ? { upTo } : {}),
  });
  const answer = useRegister<Drawn>(
    seed ? `/api/register/audit/sample?${asked.toString()}` : undefined,
  );
  return (
    <section className="section">
      <h2>{t("page.sample")}</h2>
      <p className="section-note">{t("page.sample-says")}</p>
      <form
        className="picks no-print"
        onSubmit={(event) => {
          event.preventDefault();
          setQuestion((known) => {
            const next = new URLSearchParams(known);
            next.set("seed", typed.trim());
            next.set("of", of);
            next.set("n", count);
            next.delete("upTo");
            return next;
          });
        }}
      >
        <label htmlFor={`${id}-seed`}>
          <span>{t("page.seed")}</span>
          <input
            id={`${id}-seed`}
            required
            maxLength={80}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
        <label htmlFor={`${id}-of`}>
          <span>{t("page.sample-of")}</span>
          <select id={`${id}-of`} value={of} onChange={({ target }) => setOf(target.value)}>
            <option value="decisions">{t("page.sample-decisions")}</option>
            <option value="entries">{t("page.sample-entries")}</option>
          </select>
        </label>
        <label htmlFor={`${id}-n`}>
          <span>{t("page.sample-n")}</span>
          <input
            id={`${id}-n`}
            type="number"
            min={1}
            max={200}
            value={count}
            onChange={({ target }) => setCount(target.value)}
          />
        </label>
        <button type="submit" className="chooser">
          {t("page.draw")}
        </button>
      </form>
      {seed ? (
        <RegisterAnswered answer={answer}>
          {(drawn) => <DrawnView drawn={drawn} />}
        </RegisterAnswered>
      ) : null}
    </section>
  );
}

function DrawnView({ drawn }: { readonly drawn: Drawn }) {
  const { t, n } = useWords();
  const again = new URLSearchParams({
    of: drawn.of,
    seed: drawn.seed,
    n: String(drawn.n),
    upTo: String(drawn.upTo),
  });
  const size = drawn.decisions.length + drawn.entries.length;
  return (
    <>
      <p>
        {t("page.drawn", {
          size: formatNumber(size),
          of: formatNumber(drawn.population),
          upTo: drawn.upTo,
        })}{" "}
        <Link href={`/audit?${again.toString()}`}>{t("page.draw-again")}</Link>
      </p>
      <p className="small soft prose">{n(drawn.method)}</p>
      {drawn.decisions.length > 0 ? <Decisions drawn={drawn} /> : null}
      {drawn.entries.length > 0 ? <Entries drawn={drawn} /> : null}
    </>
  );
}

function answerText({ verb, response }: Drawn["decisions"][number], { t, named }: Words): string {
  const answer = (["approve", "reject", "modify"] as const).find((known) => known === response);
  return answer ? t(`page.answer-${answer}`) : named("verb", verb);
}

function Decisions({ drawn }: { readonly drawn: Drawn }) {
  const words = useWords();
  const { t, n, named, language } = words;
  return (
    <div className="table-wrap" role="region" aria-label={t("page.sample")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("page.case")}</th>
            <th scope="col">{t("page.trail-what")}</th>
            <th scope="col">{t("page.trail-by")}</th>
            <th scope="col">{t("page.trail-at")}</th>
            <th scope="col" className="number">
              {t("page.amount")}
            </th>
            <th scope="col">{t("page.trail-hash")}</th>
          </tr>
        </thead>
        <tbody>
          {drawn.decisions.map((row) => (
            <tr key={`${row.caseId} ${row.moveNo}`}>
              <td>
                <Link href={`/cases/${row.caseId}`} className="case-id">
                  {row.caseId}
                </Link>
              </td>
              <td>
                {named("stage", row.stage)} · {answerText(row, words)}
              </td>
              <td>
                {row.by.name ? `${row.by.name}, ` : ""}
                {n(row.by.role.name)}
              </td>
              <td className="short">{momentText(row.at, language)}</td>
              <td className="number">
                <Money paise={row.amountPaise} />
              </td>
              <td>
                <code className="small" title={row.seenHash}>
                  {row.seenHash.slice(0, 12)}
                </code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Entries({ drawn }: { readonly drawn: Drawn }) {
  const { t, language } = useWords();
  return (
    <div className="table-wrap" role="region" aria-label={t("page.sample")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col" className="number">
              {t("page.trail-no")}
            </th>
            <th scope="col">{t("page.entry-from")}</th>
            <th scope="col">{t("page.entry-to")}</th>
            <th scope="col" className="number">
              {t("page.amount")}
            </th>
            <th scope="col">{t("page.entry-on")}</th>
            <th scope="col">{t("page.case")}</th>
          </tr>
        </thead>
        <tbody>
          {drawn.entries.map((row) => (
            <tr key={row.transferNo}>
              <td className="number">{row.transferNo}</td>
              <td className="account">{row.from}</td>
              <td className="account">{row.to}</td>
              <td className="number">
                <Money paise={row.amountPaise} />
              </td>
              <td className="short">{formatDate(row.effectiveOn, language)}</td>
              <td>
                {row.caseId ? (
                  <Link href={`/cases/${row.caseId}`} className="case-id">
                    {row.caseId}
                  </Link>
                ) : (
                  "–"
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
