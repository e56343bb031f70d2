/** An undertaking whole: each value with where it comes from, what hangs on it, its history, and changing it. */
import type { UndertakingPage as Page } from "@lodestone/api/register-undertaking";
import { useState } from "react";
import { Link } from "wouter";
import { usePageTitle } from "../data/page-title.ts";
import { usePlaces } from "../data/places.ts";
import { useRegister } from "../data/register-answers.ts";
import { useDeskLink } from "../data/register-session.tsx";
import { useUndertakingsAt } from "../data/undertaking-address.ts";
import { useWords } from "../data/words.ts";
import { CaseRows } from "../parts/register-case-rows.tsx";
import { Obligations } from "../parts/register-dues.tsx";
import { RegisterAnswered, RegisterGate } from "../parts/register-gate.tsx";
import { UndertakingChange } from "../parts/undertaking-change.tsx";
import { UndertakingHistory } from "../parts/undertaking-history.tsx";
import { UndertakingValues } from "../parts/undertaking-values.tsx";
import { capital, sizeText } from "../shapes/register-text.ts";

export function UndertakingPage({ undertaking }: { readonly undertaking: string }) {
  const read = <UndertakingRead undertaking={undertaking} />;
  return <RegisterGate visitor={read}>{read}</RegisterGate>;
}

function UndertakingRead({ undertaking }: { readonly undertaking: string }) {
  const { t, n } = useWords();
  const at = useUndertakingsAt();
  const answer = useRegister<Page>(`${at}/${encodeURIComponent(undertaking)}`);
  usePageTitle(answer.data ? n(answer.data.name) : t("records.nav"));
  const [done, setDone] = useState("");
  return (
    <>
      {answer.wrong && !answer.data ? <h1>{t("records.nav")}</h1> : null}
      <RegisterAnswered answer={answer}>
        {(page) => (
          <article className="record">
            <Head page={page} />
            <p className={done ? "done" : "visually-hidden"} role="status">
              {done}
            </p>
            {page.mayRevise || page.mayPropose ? (
              // The form starts anew where the record has changed.
              <UndertakingChange key={page.version} page={page} onDone={setDone} />
            ) : null}
            <UndertakingValues page={page} />
            <Hanging page={page} />
            {page.history.length > 0 ? <UndertakingHistory page={page} /> : null}
          </article>
        )}
      </RegisterAnswered>
    </>
  );
}

function Head({ page }: { readonly page: Page }) {
  const { t, n } = useWords();
  const { names } = usePlaces();
  const facts = [
    ["records.status", n(page.status.name)],
    ["records.place", page.place === null ? "" : (names.get(page.place) ?? page.place)],
    ["records.party", page.party ? n(page.party.name) : ""],
    ["records.version", String(page.version)],
  ] as const;
  return (
    <header>
      <p className="eyebrow">
        <Link href="/undertakings">{t("records.nav")}</Link> ·{" "}
        <Link href={`/undertakings?kind=${page.kind.key}`}>{capital(n(page.kind.name))}</Link>
      </p>
      <h1 className="case-title">{n(page.name)}</h1>
      <p className="soft small case-id">{page.key}</p>
      <dl className="facts record-facts">
        {facts
          .filter(([, text]) => text !== "")
          .map(([word, text]) => (
            <div key={word}>
              <dt>{t(word)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </header>
  );
}

/** Cases, obligations and evidence of it; amendments stand apart from the cases of money. */
function Hanging({ page }: { readonly page: Page }) {
  const { t, n } = useWords();
  const link = useDeskLink();
  const amendments = page.cases.filter(({ workflow }) => workflow.key === "amendment");
  const cases = page.cases.filter((row) => !amendments.includes(row));
  return (
    <>
      {cases.length > 0 ? (
        <section className="section">
          <h2>{t("page.nav-cases")}</h2>
          <CaseRows rows={cases} label={t("page.nav-cases")} />
        </section>
      ) : null}
      {amendments.length > 0 ? (
        <section className="section">
          <h2>{t("records.amendments")}</h2>
          <CaseRows rows={amendments} label={t("records.amendments")} />
        </section>
      ) : null}
      {page.obligations.length > 0 ? (
        <section className="section">
          <h2>{t("page.nav-obligations")}</h2>
          <Obligations rows={page.obligations} />
        </section>
      ) : null}
      {page.evidence.length > 0 ? (
        <section className="section">
          <h2>{t("page.evidence", { count: page.evidence.length })}</h2>
          <ul className="plain-list">
            {page.evidence.map((file) => (
              <li key={file.evidenceId}>
                <a href={link(file.url)}>{file.fileName}</a>{" "}
                <span className="small soft">
                  {n(file.kindName)} · {sizeText(file.sizeBytes)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
