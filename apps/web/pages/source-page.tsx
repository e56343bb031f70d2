/** One source: what it is, its terms, and every figure that rests on it. */
import type { SourcePage as Page } from "@lodestone/api/card";
import { formatDate } from "@lodestone/units/indian-number";
import { Link } from "wouter";
import { useAnswer } from "../data/answers.ts";
import { usePageTitle } from "../data/page-title.ts";
import { useWords } from "../data/words.ts";
import { useCard } from "../parts/card.tsx";
import { Answered } from "../parts/waiting.tsx";

export function SourcePage({ source }: { readonly source: string }) {
  const { t, n } = useWords();
  const answer = useAnswer<Page>(`/api/sources/${encodeURIComponent(source)}`);
  usePageTitle(answer.data ? n(answer.data.source.title) : t("web.nav-sources"));
  return <Answered answer={answer}>{(page) => <SourceView page={page} />}</Answered>;
}

function SourceView({ page: { source, rows } }: { readonly page: Page }) {
  const { t, n, language } = useWords();
  const { openRow } = useCard();
  const facts = [
    [t("web.publisher"), source.publisher],
    [t("web.standing-of-source"), t(`standing.${source.standing}`)],
    [t("web.published-on"), source.publishedOn ? formatDate(source.publishedOn, language) : "–"],
    [t("web.reference"), source.reference],
    [t("web.licence"), source.licence],
    [t("web.terms"), source.terms],
  ] as const;
  return (
    <article>
      <p className="eyebrow">
        <Link href="/sources">{t("web.nav-sources")}</Link>
      </p>
      <h1>{n(source.title)}</h1>
      <div className="card" style={{ marginTop: "1rem", maxWidth: "60rem" }}>
        <dl>
          {facts.map(([term, value]) => (
            <div key={term} style={{ display: "contents" }}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      <section className="section">
        <h2>{t("web.rows-on-source", { count: rows.length })}</h2>
        <div className="table-wrap" role="region" aria-label={t("web.figures")} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col" style={{ width: "38%" }}>
                  {t("web.figures")}
                </th>
                <th scope="col">{t("web.grade")}</th>
                <th scope="col">{t("web.as-of")}</th>
                <th scope="col">{t("web.locator")}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={`${row.at.table}/${row.at.row}`}>
                  <td>
                    <button type="button" className="door" onClick={() => openRow(row.at)}>
                      {n(row.name)}
                    </button>{" "}
                    <span className="small soft">{row.at.table.replaceAll("_", " ")}</span>
                  </td>
                  <td>{t(`grade.${row.grade}`)}</td>
                  <td className="short">{formatDate(row.asOf, language)}</td>
                  <td className="long">{row.locator}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </article>
  );
}
