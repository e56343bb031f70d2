/** Why the plan is as it is: what binds, what was not built, and the figures it hangs on. */
import type { Plan, Reasons } from "@lodestone/api/plan";
import { formatCrore, formatFigure, formatShare } from "@lodestone/units/indian-number";
import { Figure } from "../charts/figure.tsx";
import { Tornado } from "../charts/tornado.tsx";
import { useWords } from "../data/words.ts";
import type { PlanChain } from "../shapes/plan-chains.ts";
import { useCard } from "./card.tsx";
import { Refused } from "./plan-refused.tsx";

interface ReasonsProps {
  readonly plan: Plan;
  readonly reasons: Reasons;
}

export function ReasonsSection({
  plan,
  reasons,
  chains,
}: ReasonsProps & { readonly chains: readonly PlanChain[] }) {
  const { t } = useWords();
  return (
    <>
      <section className="section">
        <h2>{t("plan.binding")}</h2>
        <Binding plan={plan} reasons={reasons} />
      </section>
      <Delays plan={plan} reasons={reasons} />
      <Needs reasons={reasons} />
      <Unwon reasons={reasons} />
      <section className="section" id="uncertain">
        <h2>{t("plan.uncertain")}</h2>
        <Uncertain plan={plan} reasons={reasons} />
      </section>
      <section className="section">
        <h2>{t("plan.refused")}</h2>
        <Refused reasons={reasons} chains={chains} />
      </section>
    </>
  );
}

/** Change of the headline as it is read: crore rupees, or points of the share from abroad. */
function useWorth(plan: Plan): (value: number) => string {
  const { t, language } = useWords();
  return (value) => {
    if (value === 0) return t("web.worth-nothing");
    const sign = value > 0 ? "+" : "−";
    const size = Math.abs(value);
    return plan.request.lens === "least_cost"
      ? `${sign}${formatCrore(size, language)}`
      : t("web.points", { points: `${sign}${formatFigure(size * 100)}` });
  };
}

/** What a month between sanction and first run costs, process by process. */
function Delays({ plan, reasons }: ReasonsProps) {
  const { t, n } = useWords();
  const worth = useWorth(plan);
  if (reasons.delays.length === 0) return null;
  return (
    <section className="section">
      <h2>{t("plan.delays")}</h2>
      <ul className="delays">
        {reasons.delays.map(({ process, name, perMonth }) => (
          <li key={process}>
            {perMonth === null
              ? t("plan.delay-unsolved", { process: name })
              : `${n(name)}: ${worth(perMonth)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A second opinion: what each plant would need at full load beside what its scheme offers. */
function Needs({ reasons }: { readonly reasons: Reasons }) {
  const { t, n } = useWords();
  if (reasons.needs.length === 0) return null;
  return (
    <section className="section">
      <h2>{t("plan.needs")}</h2>
      <ul>
        {reasons.needs.map(({ site, sanctionedFy, says }) => (
          <li key={`${site} ${sanctionedFy}`}>{n(says)}</li>
        ))}
      </ul>
    </section>
  );
}

/** Schemes without a row in the plan are named, or they would seem forgotten. */
function Unwon({ reasons }: { readonly reasons: Reasons }) {
  const { t, n } = useWords();
  if (reasons.unwon.length === 0) return null;
  return (
    <section className="section">
      <h2>{t("unwon.title")}</h2>
      <ul>
        {reasons.unwon.map((says) => (
          <li key={says.en}>{n(says)}</li>
        ))}
      </ul>
    </section>
  );
}

function Binding({ plan, reasons }: ReasonsProps) {
  const { t, n } = useWords();
  const worth = useWorth(plan);
  if (reasons.binding.length === 0) return <p>{t("plan.nothing-binds")}</p>;
  const holds = ({ limit, unit, holdsFrom, holdsTo }: Reasons["binding"][number]) => {
    const known = [holdsFrom ?? limit, holdsTo ?? limit].map(formatFigure);
    return holdsFrom === null && holdsTo === null
      ? "–"
      : `${known.join(" – ")} ${t(`unit.${unit}`)}`;
  };
  return (
    <>
      <p className="section-note">
        {plan.request.lens === "least_cost" ? t("web.worth-cost") : t("web.worth-index")}
      </p>
      <div className="table-wrap" role="region" aria-label={t("plan.binding")} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("web.limit")}</th>
              <th scope="col">{t("web.unit")}</th>
              <th scope="col" className="number">
                {t("web.unit-more")}
              </th>
              <th scope="col" className="number">
                {t("web.unit-less")}
              </th>
              <th scope="col" className="number">
                {t("frontier.holds")}
              </th>
            </tr>
          </thead>
          <tbody>
            {reasons.binding.map((limit) => (
              <tr key={`${limit.family} ${limit.subject} ${limit.what.en}`}>
                <td className="long">{n(limit.what)}</td>
                <td className="short">{t(`unit.${limit.unit}`)}</td>
                <td className="number">
                  {limit.missedUpKt === 0
                    ? worth(limit.worthUp)
                    : t("frontier.missed", { miss: limit.missedUpKt })}
                </td>
                <td className="number">{worth(-limit.worthDown)}</td>
                <td className="number">{holds(limit)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Uncertain({ plan, reasons }: ReasonsProps) {
  const { t, n, language } = useWords();
  const { openRow } = useCard();
  const isCost = plan.request.lens === "least_cost";
  const write = (value: number) => (isCost ? formatFigure(value) : formatShare(value));
  const [first] = reasons.uncertain;
  const reached = ({ headlineAtLow, headlineAtHigh }: Reasons["uncertain"][number]) => [
    headlineAtLow ?? reasons.headline,
    headlineAtHigh ?? reasons.headline,
  ];
  const assumed = formatShare(reasons.assumedShare);
  const finding = first
    ? t("web.chart-uncertain", {
        figure: n(first.name),
        low: write(Math.min(...reached(first))),
        high: write(Math.max(...reached(first))),
        assumed,
      })
    : t("plan.assumed-share", { share: reasons.assumedShare });
  return (
    <Figure
      finding={finding}
      says={isCost ? t("web.chart-uncertain-cost") : t("web.chart-uncertain-index")}
    >
      <Tornado
        title={finding}
        base={reasons.headline}
        write={write}
        swings={reasons.uncertain.map((figure) => ({
          key: `${figure.figure} ${figure.column}`,
          label: n(figure.name),
          range: t("web.swing-range", {
            what: n(figure.measure),
            low: formatFigure(figure.low),
            high: formatFigure(figure.high),
            value: formatFigure(figure.value),
            grade: t(`grade.${figure.grade}`),
          }),
          assumed: figure.grade === "assumed",
          atLow: figure.headlineAtLow,
          atHigh: figure.headlineAtHigh,
          onOpen: () => openRow(figure.row),
        }))}
      />
      <ul className="key" lang={language}>
        <li>
          <span className="key-mark" style={{ background: "var(--at-risk)" }} />
          {t("grade.assumed")}
        </li>
        <li>
          <span className="key-mark" style={{ background: "var(--stage-5)" }} />
          {t("web.reported-or-estimated")}
        </li>
      </ul>
    </Figure>
  );
}
