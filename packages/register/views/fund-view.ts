/** The money of the funds by scheme, year and stage; what ends with the year; how full each ceiling is. */
import { fiscalYearEnd, fiscalYearLabel, fiscalYearOf } from "@lodestone/units/fiscal-year";
import { daysBetween } from "@lodestone/units/iso-date";
import { tell } from "@lodestone/words/say";
import type { Sentence } from "@lodestone/words/sentence";
import type { RowAddress } from "@lodestone/mission/table";
import type { SchemeRules } from "../magnet/scheme-rules.ts";
import type { Cap, Standing } from "../store/fund-read.ts";
import { kindView, moneyStageView, recordView } from "./named.ts";

/** The order in which money passes. */
const STAGES = [
  "outlay",
  "allotted",
  "committed",
  "released",
  "utilised",
  "receivable",
  "recovered",
  "lapsed",
  "escrow",
  "guarantee",
];

export function fundRows(
  standings: readonly Standing[],
  closed: readonly { readonly scheme: string; readonly fiscalYear: number }[],
  rules: SchemeRules,
) {
  const groups = Map.groupBy(
    standings,
    ({ fund, scheme, fiscalYear }) => `${fund} ${scheme} ${fiscalYear ?? ""}`,
  );
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    if (!first) return [];
    const { fund, scheme, fiscalYear } = first;
    return [
      {
        fund,
        scheme: recordView(scheme, rules.name(scheme)),
        fiscalYear: fiscalYear === null ? null : fiscalYearLabel(fiscalYear),
        closed: closed.some((year) => year.scheme === scheme && year.fiscalYear === fiscalYear),
        standing: [...rows]
          .sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage))
          .map(({ stage, paise }) => ({ stage: moneyStageView(stage), paise: String(paise) })),
      },
    ];
  });
}

/** What stands allotted or committed in the running year, or in one that ended, and lapses unless used. */
export function lapsingView(standings: readonly Standing[], rules: SchemeRules, today: string) {
  const year = fiscalYearOf(today);
  const on = fiscalYearEnd(year);
  const ending = standings.filter(
    ({ fiscalYear, stage, paise }) =>
      fiscalYear !== null &&
      fiscalYear <= year &&
      paise > 0n &&
      (stage === "allotted" || stage === "committed"),
  );
  const groups = Map.groupBy(ending, ({ scheme, fiscalYear }) => `${scheme} ${fiscalYear ?? ""}`);
  const sum = (rows: readonly Standing[], asked: string) =>
    String(rows.reduce((total, { stage, paise }) => (stage === asked ? total + paise : total), 0n));
  return {
    on,
    daysLeft: daysBetween(today, on),
    rows: [...groups.values()].flatMap((rows) => {
      const [first] = rows;
      return first
        ? [
            {
              scheme: recordView(first.scheme, rules.name(first.scheme)),
              fiscalYear: fiscalYearLabel(first.fiscalYear ?? year),
              allottedPaise: sum(rows, "allotted"),
              committedPaise: sum(rows, "committed"),
            },
          ]
        : [];
    }),
  };
}

export interface CapForecast {
  readonly clause: RowAddress | null;
  readonly findings: readonly Sentence[];
}

export function capMeter(cap: Cap, { clause, findings }: CapForecast, rules: SchemeRules) {
  const { scheme, partyId, party, head, capPaise, paidPaise, committedPaise } = cap;
  const left = capPaise - paidPaise - committedPaise;
  return {
    scheme: recordView(scheme, rules.name(scheme)),
    party: partyId === null ? null : recordView(partyId, party ?? { en: partyId, hi: partyId }),
    head: kindView(head),
    capPaise: String(capPaise),
    paidPaise: String(paidPaise),
    committedPaise: String(committedPaise),
    leftPaise: String(left > 0n ? left : 0n),
    clause,
    forecast: findings.map((finding) => tell(finding)),
  };
}
