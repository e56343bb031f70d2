/** Every source of the pack, how much rests on it, and how well it carries. */
import type { SourceList } from "@lodestone/api/card";
import { formatNumber } from "@lodestone/units/indian-number";
import { useMemo, useState } from "react";
import { Link } from "wouter";
import { useAnswer } from "../data/answers.ts";
import { usePageTitle } from "../data/page-title.ts";
import { useWords } from "../data/words.ts";
import { Bars } from "../charts/bars.tsx";
import { Figure } from "../charts/figure.tsx";
import { Answered } from "../parts/waiting.tsx";
import { figuresByGrade } from "../shapes/figures-by-grade.ts";

export function SourcesPage() {
  const { t } = useWords();
  usePageTitle(t("web.nav-sources"));
  const answer = useAnswer<SourceList>("/api/sources");
  return (
    <>
      <h1>{t("web.sources-title")}</h1>
      <p className="lede">{t("web.sources-lede")}</p>
      <Answered answer={answer}>
        {(list) => (
          <>
            <section className="section">
              <GradesChart list={list} />
            </section>
            <section className="section">
              <h2>{t("web.all-sources", { count: list.sources.length })}</h2>
              <SourceTable list={list} />
            </section>
          </>
        )}
      </Answered>
    </>
  );
}

function GradesChart({ list }: { readonly list: SourceList }) {
  const { t } = useWords();
  const grades = figuresByGrade(list);
  const whole = grades.reduce((sum, [, count]) => sum + count, 0);
  const assumed = grades.find(([grade]) => grade === "assumed")?.[1] ?? 0;
  const blanks = { count: formatNumber(whole), assumed: formatNumber(assumed) };
  return (
    <Figure finding={t("web.chart-grades", blanks)} says={t("web.chart-grades-says")}>
      <Bars
        title={t("web.chart-grades", blanks)}
        bars={grades.map(([grade, count]) => ({
          key: grade,
          label: t(`grade.${grade}`),
          value: count,
          text: formatNumber(count),
          colour: grade === "assumed" ? "var(--at-risk)" : "var(--stage-5)",
        }))}
      />
    </Figure>
  );
}

function SourceTable({ list }: { readonly list: SourceList }) {
  const { t, n, language } = useWords();
  const [filter, setFilter] = useState("");
  const shown = useMemo(() => {
    const wanted = filter.trim().toLocaleLowerCase(language);
    return [...list.sources]
      .filter(({ title, publisher }) =>
        `${title.en} ${title.hi} ${publisher}`.toLocaleLowerCase(language).includes(wanted),
      )
      .sort((a, b) => b.rows - a.rows);
  }, [list, filter, language]);
  return (
    <>
      <div className="table-tools">
        <label>
          <span className="visually-hidden">{t("web.filter")}</span>
          <input
            type="search"
            value={filter}
            placeholder={t("web.filter")}
            onChange={(event) => setFilter(event.target.value)}
          />
        </label>
        <span className="soft small" aria-live="polite">
          {t("web.rows", { count: shown.length })}
        </span>
      </div>
      <div className="table-wrap" role="region" aria-label={t("web.sources-title")} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("web.source")}</th>
              <th scope="col">{t("web.publisher")}</th>
              <th scope="col">{t("web.standing-of-source")}</th>
              <th scope="col" className="number">
                {t("web.figures")}
              </th>
              <th scope="col">{t("web.licence")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((source) => (
              <tr key={source.source}>
                <td className="long">
                  <Link href={`/sources/${source.source}`}>{n(source.title)}</Link>
                </td>
                <td>{source.publisher}</td>
                <td>{t(`standing.${source.standing}`)}</td>
                <td className="number">{formatNumber(source.rows)}</td>
                <td className="small">{source.licence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
