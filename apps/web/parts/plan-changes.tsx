/** What a question changes against the plan as it stands, in the planner's own sentences. */
import type { ChainList } from "@lodestone/api/chain";
import type { PlanComparison } from "@lodestone/api/comparison";
import type { PlanQuestion } from "@lodestone/api/plan";
import type { Text } from "@lodestone/api/text";
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import { useState } from "react";
import { useAnswer } from "../data/answers.ts";
import { usePlanJob } from "../data/plan-job.ts";
import { useWords } from "../data/words.ts";
import { useCard } from "./card.tsx";
import { PlanProgress } from "./plan-progress.tsx";
import { Answered } from "./waiting.tsx";

interface ChangesProps {
  readonly job: string;
  readonly question: PlanQuestion;
  /** The plan as it stands, of the same chains. */
  readonly base: PlanQuestion;
  readonly list: ChainList;
}

export function ChangesSection({ job, question, base, list }: ChangesProps) {
  const { t, n } = useWords();
  const followed = usePlanJob(base);
  const stands = followed.job?.plan ? followed.job.job : undefined;
  const answer = useAnswer<PlanComparison>(
    stands === undefined ? undefined : `/api/plans/${job}/comparison?with=${stands}`,
  );
  const scenarioName = (key: string | null) => {
    const row = list.info.scenarios.find(({ scenario }) => scenario === key);
    return row ? n(row.name) : t("web.no-scenario");
  };
  return (
    <section className="section changes">
      <h2>{t("plan-page.changes")}</h2>
      <p className="section-note">
        {t("plan-page.changes-says", {
          lens: t(`lens.${base.lens}`),
          scenario: scenarioName(base.scenario),
          askedLens: t(`lens.${question.lens}`),
          askedScenario: scenarioName(question.scenario),
          caps: [
            question.caps.length > 0 || question.embodiedCaps ? t("plan-page.and-caps") : "",
            question.supplierShares ? t("limits.and-suppliers") : "",
          ].join(""),
        })}
      </p>
      {stands === undefined ? (
        <PlanProgress followed={followed} />
      ) : (
        <Answered answer={answer}>
          {(comparison) => <Changes job={job} comparison={comparison} />}
        </Answered>
      )}
    </section>
  );
}

/** A sentence, and what opens behind it: the number in the plan asked for. */
interface Told {
  readonly key: string;
  readonly says: Text;
  readonly onOpen?: () => void;
}

const headlineFigures = ["dependence-index", "cost", "support"];

function Changes({
  job,
  comparison,
}: {
  readonly job: string;
  readonly comparison: PlanComparison;
}) {
  const { t } = useWords();
  const { openFigure, openRow } = useCard();
  const open = (figure: string) => () => openFigure(job, figure);
  const { headline, builds, dependence, money, suppliers, inputs } = comparison;
  const groups: readonly (readonly [title: string, rows: readonly Told[]])[] = [
    [
      t("compare.builds"),
      builds.map(({ site, says, years }) => {
        const built = years.find(({ after }) => (after ?? 0) > 0) ?? years[0];
        const figure = built && `build/${site}/${fiscalYearLabel(built.fy)}`;
        return { key: site, says, ...(figure ? { onOpen: open(figure) } : {}) };
      }),
    ],
    [
      t("compare.dependence"),
      dependence.map(({ of, key, says, years }) => {
        const [most] = years
          .filter(({ before, after }) => before !== null && after !== null)
          .sort((a, b) => sizeOf(b) - sizeOf(a));
        const family = of === "stage" ? "dependence" : "embodied";
        const figure = most && `${family}/${key}/${fiscalYearLabel(most.fy)}`;
        return { key: `${of} ${key}`, says, ...(figure ? { onOpen: open(figure) } : {}) };
      }),
    ],
    [
      t("compare.money"),
      money.map(({ of, key, says }) => {
        const figure = of === "cost-part" ? `cost-part/${key}` : `paid/${key}`;
        return { key: `${of} ${key}`, says, ...(of === "support" ? {} : { onOpen: open(figure) }) };
      }),
    ],
    [t("compare.suppliers"), suppliers.map(({ supplier, says }) => ({ key: supplier, says }))],
    [
      t("compare.inputs"),
      (inputs ?? []).flatMap(({ table, row, says }) =>
        says.map((words, i) => ({
          key: `${table} ${row} ${i}`,
          says: words,
          onOpen: () => openRow({ table, row }),
        })),
      ),
    ],
  ];
  if (groups.every(([, rows]) => rows.length === 0)) return <p>{t("plan-page.same")}</p>;
  return (
    <>
      <ul className="changes-headline">
        {headline.says.map((says, i) => (
          <Line key={headlineFigures[i]} says={says} onOpen={open(headlineFigures[i] ?? "cost")} />
        ))}
      </ul>
      {groups.map(([title, rows], i) => (
        <Group key={title} title={title} rows={rows} isOpen={i === 0} />
      ))}
    </>
  );
}

function sizeOf({ before, after }: PlanComparison["dependence"][number]["years"][number]): number {
  return Math.abs((after ?? 0) - (before ?? 0));
}

/** More lines than this of one kind wait behind a button. */
const LINES_FIRST = 12;

interface GroupProps {
  readonly title: string;
  readonly rows: readonly Told[];
  /** What is built is read first; the rest waits to be opened. */
  readonly isOpen: boolean;
}

function Group({ title, rows, isOpen }: GroupProps) {
  const { t } = useWords();
  const [isWhole, setIsWhole] = useState(false);
  if (rows.length === 0) {
    return <p className="group-none soft">{t("plan-page.group-none", { title })}</p>;
  }
  const more = rows.length - LINES_FIRST;
  return (
    <details open={isOpen}>
      <summary>{t("plan-page.group", { title, count: rows.length })}</summary>
      <ul>
        {(isWhole ? rows : rows.slice(0, LINES_FIRST)).map(({ key, ...told }) => (
          <Line key={key} {...told} />
        ))}
      </ul>
      {more > 0 && !isWhole ? (
        <button type="button" className="chooser" onClick={() => setIsWhole(true)}>
          {t("plan-page.more", { count: more })}
        </button>
      ) : null}
    </details>
  );
}

function Line({ says, onOpen }: Omit<Told, "key">) {
  const { n } = useWords();
  return (
    <li>
      {onOpen ? (
        <button type="button" className="door" onClick={onOpen}>
          {n(says)}
        </button>
      ) : (
        n(says)
      )}
    </li>
  );
}
