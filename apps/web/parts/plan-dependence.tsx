/** How dependence moves through each chain: by stage, and embodied in every form. */
import type { Plan } from "@lodestone/api/plan";
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import { formatShare } from "@lodestone/units/indian-number";
import { Figure } from "../charts/figure.tsx";
import { Lines } from "../charts/lines.tsx";
import { useWords } from "../data/words.ts";
import { dependenceFinding, leastShare, stagesInUse } from "../shapes/dependence.ts";
import type { PlanChain } from "../shapes/plan-chains.ts";
import { stageColour, stageDash } from "../shapes/stages.ts";
import { useCard } from "./card.tsx";

interface DependenceProps {
  readonly job: string;
  readonly plan: Plan;
  readonly chains: readonly PlanChain[];
}

/** Shares above this leave the picture; the table tells them. */
const SHARE_MOST = 1.5;
/** Several chains stand side by side, each lower than one alone. */
const HEIGHT_OF_MANY = 250;

export function DependenceSection({ job, plan, chains }: DependenceProps) {
  const { t } = useWords();
  const [first, ...others] = chains;
  if (!first) return null;
  return (
    <section className="section">
      <h2>{t("plan.dependence")}</h2>
      {others.length === 0 ? (
        <div className="two-up">
          <StagesChart plan={plan} chain={first} />
          <EmbodiedChart plan={plan} chain={first} />
        </div>
      ) : (
        <>
          <p className="section-note">{t("web.chart-dependence-says")}</p>
          <div className="multiples">
            {chains.map((chain) => (
              <StagesChart key={chain.outline.chain} plan={plan} chain={chain} isOneOfMany />
            ))}
            <EmbodiedTable job={job} plan={plan} chains={chains} />
          </div>
        </>
      )}
      <DependenceTable job={job} plan={plan} chains={chains} />
    </section>
  );
}

function StagesChart({
  plan,
  chain,
  isOneOfMany = false,
}: {
  readonly plan: Plan;
  readonly chain: PlanChain;
  readonly isOneOfMany?: boolean;
}) {
  const { t, n } = useWords();
  const found = dependenceFinding(chain.commodities, plan.years);
  const finding = found ? t("web.chart-dependence", found) : t("web.chart-dependence-plain");
  return (
    <Figure
      finding={finding}
      {...(isOneOfMany ? { of: n(chain.outline.name) } : { says: t("web.chart-dependence-says") })}
    >
      <Lines
        title={finding}
        years={plan.years}
        lines={stagesInUse(chain.commodities).map((row, i) => ({
          key: row.commodity,
          label: n(row.name),
          colour: stageColour(row.stage),
          dash: stageDash(i),
          values: row.dependence.map((share) => (share === null ? null : Math.max(0, share))),
        }))}
        unit={t("web.share-of-use")}
        most={1}
        write={formatShare}
        {...(isOneOfMany ? { height: HEIGHT_OF_MANY } : {})}
      />
    </Figure>
  );
}

/** Elements that some product asks for; what only comes along has no share. */
function elementsAsked({ elements }: PlanChain): Plan["elements"] {
  return elements.filter((row) => row.embodied.some((share) => share !== null && share > 0));
}

function EmbodiedChart({ plan, chain }: { readonly plan: Plan; readonly chain: PlanChain }) {
  const { t, n } = useWords();
  const elements = elementsAsked(chain);
  const [element] = elements;
  const finding = t("web.chart-embodied", {
    name: element?.name ?? "–",
    first: element?.embodied[0] ?? 0,
    last: element?.embodied.at(-1) ?? 0,
    lastYear: plan.years.at(-1) ?? 0,
  });
  return (
    <Figure finding={finding} says={t("web.chart-embodied-says")}>
      <Lines
        title={finding}
        years={plan.years}
        lines={elements.map((row, i) => ({
          key: row.element,
          label: n(row.name),
          colour: i === 0 ? "var(--accent)" : "var(--sources-disagree)",
          dash: stageDash(i),
          values: row.embodied,
        }))}
        unit={t("web.share-of-demand")}
        most={SHARE_MOST}
        write={formatShare}
      />
    </Figure>
  );
}

/** Elements of several chains lie too close for one picture; three of their numbers tell them apart. */
function EmbodiedTable({ job, plan, chains }: DependenceProps) {
  const { t, n } = useWords();
  const { openFigure } = useCard();
  const [first, last] = [plan.years[0] ?? 0, plan.years.at(-1) ?? 0];
  const elements = chains.flatMap(elementsAsked);
  const [furthest] = elements
    .map(({ name, embodied }) => ({ name, first: embodied[0] ?? 0, last: embodied.at(-1) ?? 0 }))
    .filter((row) => row.last < row.first)
    .sort((a, b) => a.last - a.first - (b.last - b.first));
  const finding = furthest ? t("plan-page.embodied", furthest) : t("plan-page.embodied-plain");
  return (
    <Figure finding={finding} says={t("plan-page.embodied-says")}>
      <div className="table-wrap" role="region" aria-label={finding} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("plan-page.element")}</th>
              <th scope="col" className="number short">
                {t("year", { fy: first })}
              </th>
              <th scope="col" className="number short">
                {t("plan-page.least")}
              </th>
              <th scope="col" className="number short">
                {t("year", { fy: last })}
              </th>
            </tr>
          </thead>
          <tbody>
            {elements.map(({ element, name, embodied }) => {
              const [least, leastFy] = leastShare(embodied, plan.years);
              const door = (share: number | null | undefined, fy: number) =>
                typeof share === "number" ? (
                  <button
                    type="button"
                    className="door"
                    onClick={() => openFigure(job, `embodied/${element}/${fiscalYearLabel(fy)}`)}
                  >
                    {formatShare(share)}
                  </button>
                ) : (
                  "–"
                );
              return (
                <tr key={element}>
                  <th scope="row">{n(name)}</th>
                  <td className="number">{door(embodied[0], first)}</td>
                  <td className="number">{door(least, leastFy)}</td>
                  <td className="number">{door(embodied.at(-1), last)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Figure>
  );
}

function DependenceTable({ job, plan, chains }: DependenceProps) {
  const { t, n } = useWords();
  const rows = chains
    .flatMap((chain) => [
      ...stagesInUse(chain.commodities).map((row) => ({
        name: n(row.name),
        figure: `dependence/${row.commodity}`,
        shares: row.dependence,
      })),
      ...chain.elements.map((row) => ({
        name: t("plan.embodied", { element: row.name }),
        figure: `embodied/${row.element}`,
        shares: row.embodied,
      })),
    ])
    .filter((row) => row.shares.some((share) => share !== null && share !== 0));
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
                {row.shares.map((share, y) => (
                  <ShareCell
                    key={plan.years[y]}
                    job={job}
                    figure={`${row.figure}/${fiscalYearLabel(plan.years[y] ?? 0)}`}
                    share={share}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function ShareCell({
  job,
  figure,
  share,
}: {
  readonly job: string;
  readonly figure: string;
  readonly share: number | null;
}) {
  const { t } = useWords();
  const { openFigure } = useCard();
  return (
    <td className="number">
      {share === null ? (
        "–"
      ) : (
        <button type="button" className="door" onClick={() => openFigure(job, figure)}>
          {share < 0 ? t("plan.stored") : formatShare(share)}
        </button>
      )}
    </td>
  );
}
