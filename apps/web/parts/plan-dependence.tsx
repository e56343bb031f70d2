/** How dependence moves through the chain: by stage, and embodied in every form. */
import type { Plan } from "@lodestone/api/plan";
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import { formatShare } from "@lodestone/units/indian-number";
import { Figure } from "../charts/figure.tsx";
import { Lines, type Line } from "../charts/lines.tsx";
import { useWords } from "../data/words.ts";
import { stageColour, stageDash } from "../shapes/stages.ts";
import { dependenceFinding, stagesInUse } from "../shapes/dependence.ts";
import { useCard } from "./card.tsx";

/** Shares above this leave the picture; the table tells them. */
const SHARE_MOST = 1.5;

export function DependenceSection({ job, plan }: { readonly job: string; readonly plan: Plan }) {
  const { t, n } = useWords();
  const stages = stagesInUse(plan);
  const lines: Line[] = stages.map((row, i) => ({
    key: row.commodity,
    label: n(row.name),
    colour: stageColour(row.stage),
    dash: stageDash(i),
    values: row.dependence.map((share) => (share === null ? null : Math.max(0, share))),
  }));
  const embodied = plan.elements
    .filter((row) => row.embodied.some((share) => share !== null && share > 0))
    .map((row, i) => ({
      key: row.element,
      label: n(row.name),
      colour: i === 0 ? "var(--accent)" : "var(--sources-disagree)",
      dash: stageDash(i),
      values: row.embodied,
    }));
  const finding = dependenceFinding(plan);
  const [element] = embodied;
  const embodiedFinding = t("web.chart-embodied", {
    name: element?.label ?? "–",
    first: element?.values[0] ?? 0,
    last: element?.values.at(-1) ?? 0,
    lastYear: plan.years.at(-1) ?? 0,
  });
  return (
    <section className="section">
      <h2>{t("plan.dependence")}</h2>
      <div className="two-up">
        <Figure
          finding={finding ? t("web.chart-dependence", finding) : t("web.chart-dependence-plain")}
          says={t("web.chart-dependence-says")}
        >
          <Lines
            title={t("plan.dependence")}
            years={plan.years}
            lines={lines}
            unit={t("web.share-of-use")}
            most={1}
            write={formatShare}
          />
        </Figure>
        <Figure finding={embodiedFinding} says={t("web.chart-embodied-says")}>
          <Lines
            title={embodiedFinding}
            years={plan.years}
            lines={embodied}
            unit={t("web.share-of-demand")}
            most={SHARE_MOST}
            write={formatShare}
          />
        </Figure>
      </div>
      <DependenceTable job={job} plan={plan} />
    </section>
  );
}

function DependenceTable({ job, plan }: { readonly job: string; readonly plan: Plan }) {
  const { t, n } = useWords();
  const { openFigure } = useCard();
  const rows = [
    ...stagesInUse(plan).map((row) => ({
      name: n(row.name),
      figure: `dependence/${row.commodity}`,
      shares: row.dependence,
    })),
    ...plan.elements.map((row) => ({
      name: t("plan.embodied", { element: row.name }),
      figure: `embodied/${row.element}`,
      shares: row.embodied,
    })),
  ].filter((row) => row.shares.some((share) => share !== null && share !== 0));
  return (
    <details>
      <summary>{t("web.as-table")}</summary>
      <div className="table-wrap" role="region" aria-label={t("plan.dependence")} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("stage")}</th>
              {plan.years.map((fy) => (
                <th key={fy} scope="col" className="number">
                  {fiscalYearLabel(fy)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.figure}>
                <th scope="row">{row.name}</th>
                {row.shares.map((share, y) => {
                  const fy = fiscalYearLabel(plan.years[y] ?? 0);
                  return (
                    <td key={fy} className="number">
                      {share === null ? (
                        "–"
                      ) : (
                        <button
                          type="button"
                          className="door"
                          onClick={() => openFigure(job, `${row.figure}/${fy}`)}
                        >
                          {share < 0 ? t("plan.stored") : formatShare(share)}
                        </button>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
