/** A verdict as a mark, a word and a colour, always marked a draft reading. */
import type { Judgement, Verdict as VerdictKey } from "@lodestone/api/mission";
import { useWords } from "../data/words.ts";

/** Shapes differ so that no verdict hangs on its colour. */
const marks: Readonly<Record<VerdictKey, string>> = {
  reached: "M5 0A5 5 0 1 1 5 10A5 5 0 1 1 5 0Z",
  on_track: "M5 0 10 10H0Z",
  at_risk: "M5 0 10 5 5 10 0 5Z",
  not_possible: "M0 0H10V10H0Z",
  sources_disagree: "M0 2H10V4H0ZM0 6H10V8H0Z",
  cannot_be_tested: "M5 0A5 5 0 1 1 5 10A5 5 0 1 1 5 0ZM5 2A3 3 0 1 0 5 8A3 3 0 1 0 5 2Z",
};

/** The mark alone, for places where the legend stands near; its word is read out. */
export function VerdictIcon({ verdict }: { readonly verdict: VerdictKey }) {
  const { t } = useWords();
  return (
    <span className={`verdict verdict-${verdict}`} title={t(`verdict.${verdict}`)}>
      <MarkShape verdict={verdict} />
      <span className="visually-hidden">{t(`verdict.${verdict}`)}</span>
    </span>
  );
}

function MarkShape({ verdict }: { readonly verdict: VerdictKey }) {
  return (
    <svg viewBox="0 0 10 10" aria-hidden="true">
      <path d={marks[verdict]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}

export function VerdictMark({ verdict }: { readonly verdict: VerdictKey }) {
  const { t } = useWords();
  return (
    <span className={`verdict verdict-${verdict}`}>
      <MarkShape verdict={verdict} />
      {t(`verdict.${verdict}`)}
    </span>
  );
}

/** The verdict with its two sentences and the date of its latest evidence. */
export function JudgementView({ judgement }: { readonly judgement: Judgement }) {
  const { t, n } = useWords();
  return (
    <>
      <p>
        <VerdictMark verdict={judgement.verdict} />{" "}
        <span className="draft">{t("verdict.draft")}</span>
      </p>
      <p>{judgement.reason.map(n).join(" ")}</p>
      <p className="provenance">
        {judgement.latestEvidence
          ? t("web.latest-evidence", { date: judgement.latestEvidence, asOf: judgement.asOf })
          : t("web.no-evidence", { asOf: judgement.asOf })}
      </p>
    </>
  );
}
