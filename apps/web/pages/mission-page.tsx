/** The first page: the mission's systems as they stand. */
import type { Overview, System, Verdict } from "@lodestone/api/mission";
import { formatNumber } from "@lodestone/units/indian-number";
import { Link } from "wouter";
import { useAnswer } from "../data/answers.ts";
import { useWords } from "../data/words.ts";
import { DataTable } from "../parts/data-table.tsx";
import { GapList } from "../parts/gap-list.tsx";
import { Sourced } from "../parts/sourced.tsx";
import { JudgementView, VerdictIcon, VerdictMark } from "../parts/verdict.tsx";
import { Answered } from "../parts/waiting.tsx";
import { RelianceSummary } from "../parts/reliance.tsx";
import { tallyVerdicts, verdictsOf } from "../shapes/tally.ts";
import { usePageTitle } from "../data/page-title.ts";

export function MissionPage() {
  const { t, n } = useWords();
  const answer = useAnswer<Overview>("/api/mission");
  usePageTitle(answer.data ? n(answer.data.info.title) : t("web.nav-mission"));
  return (
    <Answered answer={answer}>
      {(overview) => (
        <>
          <h1>{n(overview.info.title)}</h1>
          <p className="lede">{t("web.mission-lede", { count: overview.systems.length })}</p>
          <Tally overview={overview} />
          <Glance systems={overview.systems} />
          <ol className="systems">
            {overview.systems.map((system) => (
              <SystemRow key={system.system} system={system} overview={overview} />
            ))}
          </ol>
        </>
      )}
    </Answered>
  );
}

function Tally({ overview }: { readonly overview: Overview }) {
  const { t } = useWords();
  const tally = tallyVerdicts(overview.systems);
  return (
    <ul className="tally" aria-label={t("web.tally")}>
      {tally.map(([verdict, count]: readonly [Verdict, number]) => (
        <li key={verdict}>
          <strong>{count}</strong> <VerdictMark verdict={verdict} />
        </li>
      ))}
    </ul>
  );
}

/** All eleven in one look, each a way down the page. */
function Glance({ systems }: { readonly systems: readonly System[] }) {
  const { t, n } = useWords();
  return (
    <nav className="glance" aria-label={t("web.glance")}>
      <ol>
        {systems.map((system) => (
          <li key={system.system}>
            <a href={`#${system.system}`}>
              <span className="glance-number">{system.number}</span>
              <span>{n(system.name)}</span>
              <span className="glance-marks">
                {verdictsOf(system).map((verdict, i) => (
                  <VerdictIcon key={i} verdict={verdict} />
                ))}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** More observations than this wait on the system's own page. */
const OBSERVATIONS_SHOWN = 3;

function SystemRow({ system, overview }: { readonly system: System; readonly overview: Overview }) {
  const { t, n } = useWords();
  return (
    <li className="system-row" id={system.system}>
      <div>
        <p className="system-number">{system.number}</p>
        <h2>
          <Link href={`/systems/${system.system}`}>{n(system.name)}</Link>
        </h2>
        <p className="system-question">{n(system.question)}</p>
      </div>
      <div className="system-stated">
        {system.statements.flatMap((statement) => [
          <div key={statement.statement}>
            <p className="eyebrow">{t("web.stated")}</p>
            <p className="quote">{n(statement.quote)}</p>
            <p className="small soft">
              {t("web.said-by", { office: statement.office, date: statement.saidOn })}{" "}
              <Sourced provenance={statement.provenance} />
            </p>
          </div>,
          ...statement.readings.map((reading) => (
            <div className="reading" key={reading.reading}>
              <p className="eyebrow">{n(reading.name)}</p>
              <JudgementView judgement={reading.judgement} />
            </div>
          )),
        ])}
      </div>
      <div>
        <p className="eyebrow">{t("web.on-record")}</p>
        <RecordList system={system} />
        {system.system === "dependence" ? <RelianceSummary reliance={overview.reliance} /> : null}
      </div>
      <SystemOpen system={system} overview={overview} />
    </li>
  );
}

function RecordList({ system }: { readonly system: System }) {
  const { t, n } = useWords();
  const observed = system.indicators.flatMap((indicator) => {
    const [latest] = indicator.observations;
    return latest ? [{ indicator, latest }] : [];
  });
  if (observed.length === 0) return <p className="soft">{t("web.nothing-on-record")}</p>;
  return (
    <ul className="record-list">
      {observed.slice(0, OBSERVATIONS_SHOWN).map(({ indicator, latest }) => (
        <li key={indicator.indicator}>
          <p>
            <span className="record-value">{formatNumber(latest.value, 2)}</span>{" "}
            {n(indicator.unitOfCount)} · {n(indicator.name)}
          </p>
          <p className="small soft">
            {n(latest.note)} ({n(indicator.denominator)})
          </p>
          <Sourced provenance={latest.provenance} />
        </li>
      ))}
    </ul>
  );
}

function SystemOpen({
  system,
  overview,
}: {
  readonly system: System;
  readonly overview: Overview;
}) {
  const { t, n } = useWords();
  return (
    <div className="system-open">
      {system.lists.map((list) => {
        const size = overview.listSizes[list.list] ?? list.rows.length;
        return (
          <details key={list.list}>
            <summary>{t("web.open-list", { title: list.title, count: size })}</summary>
            {list.note ? <p className="section-note small">{n(list.note)}</p> : null}
            <DataTable list={list} bare />
            {size > list.rows.length ? (
              <p className="small" style={{ marginBlock: "0.5rem" }}>
                <Link href={`/systems/${system.system}`}>
                  {t("web.whole-list", { count: size })}
                </Link>
              </p>
            ) : null}
          </details>
        );
      })}
      {system.gaps.length > 0 ? (
        <details>
          <summary>{t("web.open-gaps", { count: system.gaps.length })}</summary>
          <GapList gaps={system.gaps} />
        </details>
      ) : null}
    </div>
  );
}
