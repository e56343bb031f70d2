/** One system whole: what was stated, what is on record, targets, lists and gaps. */
import type { Indicator, Judgement, System, SystemPage as Page } from "@lodestone/api/mission";
import { formatDate, formatNumber } from "@lodestone/units/indian-number";
import { Link } from "wouter";
import { useAnswer } from "../data/answers.ts";
import { usePageTitle } from "../data/page-title.ts";
import { useWords } from "../data/words.ts";
import { SystemChart } from "../charts/system-chart.tsx";
import { DataTable } from "../parts/data-table.tsx";
import { GapList } from "../parts/gap-list.tsx";
import { RelianceSummary, RelianceTiles } from "../parts/reliance.tsx";
import { Sourced } from "../parts/sourced.tsx";
import { JudgementView } from "../parts/verdict.tsx";
import { Answered } from "../parts/waiting.tsx";

export function SystemPage({ system }: { readonly system: string }) {
  const { t, n } = useWords();
  const answer = useAnswer<Page>(`/api/systems/${encodeURIComponent(system)}`);
  usePageTitle(answer.data ? n(answer.data.system.name) : t("web.nav-mission"));
  return <Answered answer={answer}>{(page) => <SystemView page={page} />}</Answered>;
}

function SystemView({ page }: { readonly page: Page }) {
  const { t, n } = useWords();
  const { system, reliance } = page;
  return (
    <article>
      <p className="eyebrow">
        <Link href="/">{n(page.info.title)}</Link> ·{" "}
        {t("web.system-of", { number: system.number, of: page.systems })}
      </p>
      <h1>{n(system.name)}</h1>
      <p className="lede">{n(system.question)}</p>
      <section className="section">
        <h2>{t("web.statements")}</h2>
        <Statements system={system} />
      </section>
      <SystemChart system={system} />
      {reliance ? (
        <section className="section">
          <h2>{t("web.mineral-by-mineral")}</h2>
          <RelianceSummary reliance={reliance} />
          <RelianceTiles reliance={reliance} />
        </section>
      ) : null}
      <section className="section">
        <h2>{t("web.on-record")}</h2>
        <IndicatorTable indicators={system.indicators} />
      </section>
      {system.lists.map((list) => (
        <section className="section" key={list.list} id={list.list}>
          <h2>{n(list.title)}</h2>
          {list.note ? <p className="section-note">{n(list.note)}</p> : null}
          <DataTable list={list} />
        </section>
      ))}
      {system.gaps.length > 0 ? (
        <section className="section">
          <h2>{t("web.gaps", { count: system.gaps.length })}</h2>
          <GapList gaps={system.gaps} />
        </section>
      ) : null}
      <Pager number={system.number} />
    </article>
  );
}

function Statements({ system }: { readonly system: System }) {
  const { t, n } = useWords();
  return (
    <>
      {system.statements.map((statement) => (
        <div key={statement.statement} className="statement">
          <div className="stated">
            <p className="eyebrow">{t("web.stated")}</p>
            <p className="quote">{n(statement.quote)}</p>
            <p className="small soft">
              {t("web.said-by", { office: statement.office, date: statement.saidOn })}
              <br />
              <Sourced provenance={statement.provenance} />
            </p>
          </div>
          {statement.readings.map((reading) => (
            <div className="reading" key={reading.reading}>
              <p className="eyebrow">{n(reading.name)}</p>
              <JudgementView judgement={reading.judgement} />
              <Path judgement={reading.judgement} dueOn={reading.dueOn} />
              <Evidence judgement={reading.judgement} />
            </div>
          ))}
        </div>
      ))}
    </>
  );
}

/** The steps to an event, with the day stated among them. */
function Path({
  judgement,
  dueOn,
}: {
  readonly judgement: Judgement;
  readonly dueOn: string | null;
}) {
  const { t, n, language } = useWords();
  const { path } = judgement;
  if (!path) return null;
  const steps = path.steps.map((step) => ({ ...step, due: false }));
  const before = steps.findIndex((step) => dueOn !== null && step.on > dueOn);
  return (
    <ol className="path" aria-label={t("web.path")}>
      {steps.map((step, i) => (
        <PathItem key={step.provenance.at.row} due={i === before ? dueOn : null}>
          <li className={step.done ? "done" : undefined}>
            <strong>{n(step.name)}</strong>,{" "}
            {step.done
              ? formatDate(step.on, language)
              : t("web.at-the-earliest", { date: step.on })}
            <br />
            <Sourced provenance={step.provenance} />
          </li>
        </PathItem>
      ))}
      {before < 0 && dueOn !== null ? <DueItem dueOn={dueOn} /> : null}
    </ol>
  );
}

function PathItem({
  due,
  children,
}: {
  readonly due: string | null;
  readonly children: React.ReactNode;
}) {
  return (
    <>
      {due ? <DueItem dueOn={due} /> : null}
      {children}
    </>
  );
}

function DueItem({ dueOn }: { readonly dueOn: string }) {
  const { t } = useWords();
  return (
    <li className="due">
      <em>{t("web.day-stated", { date: dueOn })}</em>
    </li>
  );
}

function Evidence({ judgement }: { readonly judgement: Judgement }) {
  const { t } = useWords();
  if (judgement.evidence.length === 0) return null;
  return (
    <details>
      <summary className="small">{t("web.evidence", { count: judgement.evidence.length })}</summary>
      <ul>
        {judgement.evidence.map((provenance) => (
          <li key={provenance.at.row}>
            <Sourced provenance={provenance} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function IndicatorTable({ indicators }: { readonly indicators: readonly Indicator[] }) {
  const { t, n } = useWords();
  return (
    <div className="table-wrap" role="region" aria-label={t("web.on-record")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("web.indicator")}</th>
            <th scope="col" className="number">
              {t("web.observed")}
            </th>
            <th scope="col">{t("web.unit-of-count")}</th>
            <th scope="col">{t("web.covers")}</th>
            <th scope="col">{t("web.source")}</th>
          </tr>
        </thead>
        <tbody>
          {indicators.flatMap((indicator) => {
            const { observations, targets } = indicator;
            const name = (
              <th
                scope="rowgroup"
                rowSpan={Math.max(1, observations.length) + targets.length}
                style={{ fontWeight: 600 }}
              >
                {n(indicator.name)}
              </th>
            );
            const observed = observations.map((observation, i) => (
              <tr key={observation.observation}>
                {i === 0 ? name : null}
                <td className="number">{formatNumber(observation.value, 2)}</td>
                <td>
                  {n(indicator.unitOfCount)}
                  <br />
                  <span className="small soft">{n(indicator.denominator)}</span>
                </td>
                <td className="long">
                  {n(observation.note)}
                  {observation.sameVoice ? (
                    <span className="small soft"> ({t("web.same-voice")})</span>
                  ) : null}
                </td>
                <td>
                  <Sourced provenance={observation.provenance} />
                </td>
              </tr>
            ));
            const nothing = (
              <tr key={indicator.indicator}>
                {name}
                <td colSpan={4} className="soft">
                  {t("web.nothing-on-record")}
                </td>
              </tr>
            );
            return [
              ...(observed.length > 0 ? observed : [nothing]),
              ...targets.map((target) => <TargetRow key={target.target} target={target} />),
            ];
          })}
        </tbody>
      </table>
    </div>
  );
}

/** A target under the counts that test it, with room for its reasons. */
function TargetRow({ target }: { readonly target: Indicator["targets"][number] }) {
  const { t } = useWords();
  return (
    <tr>
      <td colSpan={4}>
        <strong>
          {target.dueOn
            ? t("web.target-by", { value: target.value, date: target.dueOn })
            : t("web.target-undated", { value: target.value })}
        </strong>{" "}
        <JudgementView judgement={target.judgement} />
      </td>
    </tr>
  );
}

function Pager({ number }: { readonly number: number }) {
  const { n, t } = useWords();
  const { data } = useAnswer<{ systems: readonly System[] }>("/api/mission");
  const at = (place: number) => data?.systems.find((system) => system.number === place);
  const [before, after] = [at(number - 1), at(number + 1)];
  return (
    <nav className="pager no-print" aria-label={t("web.pager")}>
      <span>
        {before ? <Link href={`/systems/${before.system}`}>← {n(before.name)}</Link> : null}
      </span>
      <span>{after ? <Link href={`/systems/${after.system}`}>{n(after.name)} →</Link> : null}</span>
    </nav>
  );
}
