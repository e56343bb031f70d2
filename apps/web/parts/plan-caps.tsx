/** A dependence stated by hand: of what, at most how much, in which year. */
import type { ChainOutline } from "@lodestone/api/chain";
import type { Info } from "@lodestone/api/mission";
import type { PlanQuestion } from "@lodestone/api/plan";
import { fiscalYearLabel, parseFiscalYear } from "@lodestone/units/fiscal-year";
import { useState } from "react";
import { useWords } from "../data/words.ts";

interface CapFormProps {
  /** Whose commodities can be capped. */
  readonly chains: readonly ChainOutline[];
  readonly info: Info;
  readonly question: PlanQuestion;
  readonly onAsk: (question: PlanQuestion) => void;
}

/** The year first offered: ten years on, when what is sanctioned now has long run. */
const YEAR_FIRST = 9;
const PERCENT_FIRST = 30;

export function CapForm({ chains, info, question, onAsk }: CapFormProps) {
  const { t, n } = useWords();
  const years = yearsOf(info);
  const groups = chains.map((chain) => ({ ...chain, commodities: cappable(chain) }));
  const [cap] = question.caps;
  const [commodity, setCommodity] = useState(
    cap?.commodity ?? groups[0]?.commodities[0]?.commodity ?? "",
  );
  const [fy, setFy] = useState(cap?.fy ?? years[Math.min(YEAR_FIRST, years.length - 1)] ?? 0);
  const [percent, setPercent] = useState(cap ? Math.round(cap.share * 100) : PERCENT_FIRST);
  const options = (rows: ChainOutline["commodities"]) =>
    rows.map((row) => (
      <option key={row.commodity} value={row.commodity}>
        {n(row.name)}
      </option>
    ));
  return (
    <fieldset style={{ alignItems: "end" }}>
      <legend>{t("web.cap")}</legend>
      <select
        aria-label={t("web.commodity")}
        value={commodity}
        onChange={(event) => setCommodity(event.target.value)}
      >
        {groups.length === 1
          ? groups.map((chain) => options(chain.commodities))
          : groups.map((chain) => (
              <optgroup key={chain.chain} label={n(chain.name)}>
                {options(chain.commodities)}
              </optgroup>
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
          {years.map((year) => (
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

/** The stages of a chain, the product first; scrap and by-products are no stage. */
function cappable(chain: ChainOutline): ChainOutline["commodities"] {
  return chain.commodities
    .filter(({ form }) => form !== "scrap" && form !== "by_product")
    .sort((a, b) => b.stage - a.stage);
}

function yearsOf({ firstYear, lastYear }: Info): number[] {
  const [first = 0, last = 0] = [firstYear, lastYear].map((label) => parseFiscalYear(label) ?? 0);
  return Array.from({ length: last - first + 1 }, (_, y) => first + y);
}
