/** What may be asked of the planner: the lens, the scenario, and a stated dependence. */
import type { Info } from "@lodestone/api/mission";
import type { Lens, Plan, PlanQuestion } from "@lodestone/api/plan";
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import { useState } from "react";
import { useWords } from "../data/words.ts";

interface PlanFormProps {
  readonly info: Info;
  readonly question: PlanQuestion;
  /** The plan last shown names the commodities and years that can be capped. */
  readonly plan: Plan | undefined;
  readonly onAsk: (question: PlanQuestion) => void;
}

const lenses: readonly Lens[] = ["least_dependence", "least_cost"];

export function PlanForm({ info, question, plan, onAsk }: PlanFormProps) {
  const { t, n } = useWords();
  const scenario = info.scenarios.find((row) => row.scenario === question.scenario);
  return (
    <div className="plan-form no-print">
      <fieldset>
        <legend>{t("web.lens")}</legend>
        {lenses.map((lens) => (
          <label key={lens}>
            <input
              type="radio"
              name="lens"
              checked={question.lens === lens}
              onChange={() =>
                onAsk({ ...question, lens, caps: lens === "least_cost" ? question.caps : [] })
              }
            />
            {t(`lens.${lens}`)}
          </label>
        ))}
      </fieldset>
      <label className="stacked">
        <span className="label">{t("web.scenario")}</span>
        <select
          value={question.scenario ?? ""}
          onChange={(event) => onAsk({ ...question, scenario: event.target.value || null })}
        >
          <option value="">{t("web.no-scenario")}</option>
          {info.scenarios.map((row) => (
            <option key={row.scenario} value={row.scenario}>
              {n(row.name)}
            </option>
          ))}
        </select>
      </label>
      {question.lens === "least_cost" && plan ? (
        <CapForm question={question} plan={plan} onAsk={onAsk} />
      ) : null}
      {scenario ? <p className="small soft">{n(scenario.story)}.</p> : null}
    </div>
  );
}

function CapForm({
  question,
  plan,
  onAsk,
}: {
  readonly question: PlanQuestion;
  readonly plan: Plan;
  readonly onAsk: (question: PlanQuestion) => void;
}) {
  const { t, n } = useWords();
  const capped = plan.commodities.filter(
    (row) => row.demandKt.some((kt) => kt > 0) || row.stage >= 3,
  );
  const [commodity, setCommodity] = useState(
    plan.commodities.find((row) => row.demandKt.some((kt) => kt > 0))?.commodity ?? "",
  );
  const [fy, setFy] = useState(plan.years[Math.min(9, plan.years.length - 1)] ?? 0);
  const [percent, setPercent] = useState(30);
  const [cap] = question.caps;
  return (
    <fieldset style={{ alignItems: "end" }}>
      <legend>{t("web.cap")}</legend>
      <select
        aria-label={t("web.commodity")}
        value={commodity}
        onChange={(event) => setCommodity(event.target.value)}
      >
        {capped.map((row) => (
          <option key={row.commodity} value={row.commodity}>
            {n(row.name)}
          </option>
        ))}
      </select>
      <label>
        {t("web.at-most")}
        <input
          type="number"
          min={0}
          max={100}
          value={percent}
          onChange={(event) => setPercent(Math.min(100, Math.max(0, Number(event.target.value))))}
        />
        %
      </label>
      <label>
        {t("web.in-year")}
        <select value={fy} onChange={(event) => setFy(Number(event.target.value))}>
          {plan.years.map((year) => (
            <option key={year} value={year}>
              {fiscalYearLabel(year)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="chooser"
        onClick={() => onAsk({ ...question, caps: [{ commodity, fy, share: percent / 100 }] })}
      >
        {t("web.ask")}
      </button>
      {cap ? (
        <button type="button" className="chooser" onClick={() => onAsk({ ...question, caps: [] })}>
          {t("web.drop-cap")}
        </button>
      ) : null}
    </fieldset>
  );
}
