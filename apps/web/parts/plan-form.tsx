/** What may be asked of the planner: which chain, the lens, the scenario, and limits of the reader. */
import type { ChainList } from "@lodestone/api/chain";
import type { Lens, PlanQuestion } from "@lodestone/api/plan";
import { useWords } from "../data/words.ts";
import { asAsked, isAskedWith, limitsOf, type Limit } from "../shapes/limits.ts";
import { questionWith } from "../shapes/question-address.ts";
import { LimitForm, LimitList } from "./plan-limits.tsx";

interface PlanFormProps {
  readonly list: ChainList;
  readonly question: PlanQuestion;
  readonly onAsk: (question: PlanQuestion) => void;
}

const lenses: readonly Lens[] = ["least_dependence", "least_cost"];

export function PlanForm({ list, question, onAsk }: PlanFormProps) {
  const { t, n } = useWords();
  const scenario = list.info.scenarios.find((row) => row.scenario === question.scenario);
  const chain = list.chains.find((row) => row.chain === question.chains?.[0]);
  const together = chain && chain.plannedWith.length > 0 ? [chain, ...chain.plannedWith] : [];
  const limits = limitsOf(question);
  const ask = (lens: Lens, next: readonly Limit[]) => {
    const kept = next.filter(({ kind }) => isAskedWith(lens, kind));
    onAsk(questionWith(lens, question.chains, asAsked(kept), question.scenario));
  };
  return (
    <div className="plan-form no-print">
      <label className="stacked">
        <span className="label">{t("plan-page.chain")}</span>
        <select
          value={question.chains?.[0] ?? ""}
          onChange={(event) => {
            const chosen = event.target.value;
            // A limit is of a commodity or an element of the chain that is left.
            const chains = chosen === "" ? undefined : [chosen];
            onAsk(questionWith(question.lens, chains, { caps: [] }, question.scenario));
          }}
        >
          {list.chains.map((row) => (
            <option key={row.chain} value={row.chain}>
              {n(row.name)}
            </option>
          ))}
          <option value="">{t("plan-page.all-chains")}</option>
        </select>
      </label>
      <fieldset>
        <legend>{t("web.lens")}</legend>
        {lenses.map((lens) => (
          <label key={lens}>
            <input
              type="radio"
              name="lens"
              checked={question.lens === lens}
              onChange={() => ask(lens, limits)}
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
          {list.info.scenarios.map((row) => (
            <option key={row.scenario} value={row.scenario}>
              {n(row.name)}
            </option>
          ))}
        </select>
      </label>
      <LimitForm
        key={`${question.lens}/${question.chains?.[0] ?? ""}`}
        chains={chain ? [chain] : list.chains}
        info={list.info}
        lens={question.lens}
        limits={limits}
        onLimits={(next) => ask(question.lens, next)}
      />
      <LimitList
        chains={list.chains}
        limits={limits}
        onLimits={(next) => ask(question.lens, next)}
      />
      {scenario || together.length > 0 ? (
        <p className="small soft form-note">
          {together.length > 0
            ? t("plan-page.planned-together", { chains: together.map(({ name }) => name) })
            : null}{" "}
          {scenario ? `${n(scenario.story)}.` : null}
        </p>
      ) : null}
    </div>
  );
}
