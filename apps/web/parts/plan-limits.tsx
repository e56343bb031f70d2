/** Limits stated by hand: of what, at most how much, in which year; and those that are in force. */
import type { ChainOutline } from "@lodestone/api/chain";
import type { Info } from "@lodestone/api/mission";
import type { Lens } from "@lodestone/api/plan";
import type { Text } from "@lodestone/api/text";
import { fiscalYearLabel, parseFiscalYear } from "@lodestone/units/fiscal-year";
import { useId, useState } from "react";
import { useWords } from "../data/words.ts";
import {
  isAskedWith,
  limitKey,
  limitKinds,
  percentMost,
  shareOf,
  withLimit,
  withoutLimit,
  type Limit,
  type LimitKind,
} from "../shapes/limits.ts";

interface LimitsProps {
  /** Whose commodities and elements can be limited. */
  readonly chains: readonly ChainOutline[];
  readonly info: Info;
  readonly lens: Lens;
  readonly limits: readonly Limit[];
  readonly onLimits: (limits: readonly Limit[]) => void;
}

/** The year first offered: ten years on, when what is sanctioned now has long run. */
const YEAR_FIRST = 9;
const PERCENT_FIRST = "30";
const EVERY_YEAR = "";

export function LimitForm({ chains, info, lens, limits, onLimits }: LimitsProps) {
  const { t, n } = useWords();
  const wrongId = useId();
  const years = yearsOf(info);
  const kinds = limitKinds.filter((name) => isAskedWith(lens, name));
  const [kind, setKind] = useState<LimitKind>(kinds[0] ?? "supplier");
  const subjects = subjectsOf(chains, kind);
  const [chosen, setChosen] = useState("");
  const known = subjects.flatMap(({ rows }) => rows);
  const key = (known.find((row) => row.key === chosen) ?? known[0])?.key ?? "";
  const firstYear = years[Math.min(YEAR_FIRST, years.length - 1)] ?? 0;
  // The single-source rule is meant for every year where no other is chosen.
  const usualYear = (name: LimitKind) => (name === "supplier" ? EVERY_YEAR : String(firstYear));
  const [fy, setFy] = useState(usualYear(kind));
  const [percent, setPercent] = useState(PERCENT_FIRST);
  const [wrong, setWrong] = useState(false);
  const ask = () => {
    const share = shareOf(percent, kind);
    setWrong(share === undefined);
    if (share === undefined) return;
    const dated = fy === EVERY_YEAR ? {} : { fy: Number(fy) };
    onLimits(withLimit(limits, { kind, key, ...dated, share }));
  };
  const options = (rows: Subjects["rows"]) =>
    rows.map((row) => (
      <option key={row.key} value={row.key}>
        {n(row.name)}
      </option>
    ));
  return (
    <form
      className="limit-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <fieldset>
        <legend>{t("limits.title")}</legend>
        {kinds.length > 1 ? (
          <select
            aria-label={t("limits.kind")}
            value={kind}
            onChange={(event) => {
              const next = event.target.value as LimitKind;
              setKind(next);
              setFy(usualYear(next));
              setWrong(false);
            }}
          >
            {kinds.map((name) => (
              <option key={name} value={name}>
                {t(`limits.kind-${name}`)}
              </option>
            ))}
          </select>
        ) : (
          <span className="limit-kind">{t(`limits.kind-${kind}`)}</span>
        )}
        <select
          aria-label={t(kind === "element" ? "plan-page.element" : "web.commodity")}
          value={key}
          onChange={(event) => setChosen(event.target.value)}
        >
          {subjects.length === 1
            ? options(known)
            : subjects.map(({ chain, rows }) => (
                <optgroup key={chain.chain} label={n(chain.name)}>
                  {options(rows)}
                </optgroup>
              ))}
        </select>
        <label>
          {t("web.at-most")}
          <input
            className="percent"
            inputMode="decimal"
            autoComplete="off"
            value={percent}
            aria-invalid={wrong}
            {...(wrong ? { "aria-describedby": wrongId } : {})}
            onChange={(event) => {
              setPercent(event.target.value);
              setWrong(false);
            }}
          />
          %
        </label>
        <label>
          {t("web.in-year")}
          <select value={fy} onChange={(event) => setFy(event.target.value)}>
            {kind === "supplier" ? (
              <option value={EVERY_YEAR}>{t("limits.every-year")}</option>
            ) : null}
            {years.map((option) => (
              <option key={option} value={option}>
                {fiscalYearLabel(option)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="chooser">
          {t("web.ask")}
        </button>
      </fieldset>
      {wrong ? (
        <p className="field-wrong" id={wrongId} role="alert">
          {t("limits.wrong", { value: percent.trim() || "–", most: percentMost[kind] })}
        </p>
      ) : null}
      <p className="small soft form-note">{t(`limits.says-${kind}`)}</p>
    </form>
  );
}

/** Every limit in force, each with the way to drop it. */
export function LimitList({
  chains,
  limits,
  onLimits,
}: Pick<LimitsProps, "chains" | "limits" | "onLimits">) {
  const { t } = useWords();
  if (limits.length === 0) return null;
  const nameOf = ({ kind, key }: Limit): Text => {
    const rows = subjectsOf(chains, kind).flatMap((group) => group.rows);
    return rows.find((row) => row.key === key)?.name ?? { en: key, hi: key };
  };
  return (
    <ul className="limit-list" aria-label={t("limits.in-force")}>
      {limits.map((limit) => {
        const { kind, fy, share } = limit;
        const word = fy === undefined ? "limits.every-supplier" : (`limits.one-${kind}` as const);
        const says = t(word, { name: nameOf(limit), share, ...(fy === undefined ? {} : { fy }) });
        return (
          <li key={limitKey(limit)}>
            {says}{" "}
            <button
              type="button"
              className="chooser"
              aria-label={`${t("web.drop-cap")}: ${says}`}
              onClick={() => onLimits(withoutLimit(limits, limit))}
            >
              {t("web.drop-cap")}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

interface Subjects {
  readonly chain: ChainOutline;
  readonly rows: readonly { readonly key: string; readonly name: Text }[];
}

/** Elements, or the stages of a chain, the product first; scrap and by-products are no stage. */
function subjectsOf(chains: readonly ChainOutline[], kind: LimitKind): Subjects[] {
  return chains.map((chain) => ({
    chain,
    rows:
      kind === "element"
        ? chain.elements.map(({ element, name }) => ({ key: element, name }))
        : chain.commodities
            .filter(({ form }) => form !== "scrap" && form !== "by_product")
            .sort((a, b) => b.stage - a.stage)
            .map(({ commodity, name }) => ({ key: commodity, name })),
  }));
}

function yearsOf({ firstYear, lastYear }: Info): number[] {
  const [first = 0, last = 0] = [firstYear, lastYear].map((label) => parseFiscalYear(label) ?? 0);
  return Array.from({ length: last - first + 1 }, (_, y) => first + y);
}
