/** The mission's systems as the pages want them. */
import type {
  Gap,
  Indicator,
  Info,
  Judgement as JudgementView,
  MineralReliance as MineralRelianceView,
  Overview,
  Reliance,
  Statement,
  System,
  SystemPage,
} from "@lodestone/api/mission";
import { findRow, nameOf, type Mission } from "@lodestone/mission/mission";
import type { Row } from "@lodestone/mission/pack-tables";
import type { RowAddress } from "@lodestone/mission/table";
import type { TableName } from "@lodestone/mission/pack-tables";
import {
  relianceByMineral,
  sourcedCount,
  weaklySourcedCount,
  type MineralReliance,
} from "@lodestone/review/mineral-reliance";
import type { Judgement } from "@lodestone/review/judgement";
import {
  reviewSystems,
  type IndicatorRecord,
  type StatementReview,
  type SystemReview,
} from "@lodestone/review/mission-systems";
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import { tell } from "@lodestone/words/say";
import { provenanceView, type SourcedRow } from "./provenance-view.ts";
import { systemLists } from "./system-lists.ts";

/** The first page opens lists of this length; the system's own page has them whole. */
const FIRST_ROWS = 8;

export function infoView(mission: Mission): Info {
  const { info } = mission;
  return {
    name: info.name,
    title: info.title,
    asOf: info.asOf,
    priceYear: fiscalYearLabel(info.priceYear),
    firstYear: fiscalYearLabel(info.firstYear),
    lastYear: fiscalYearLabel(info.lastYear),
    chains: [...mission.chains]
      .sort((a, b) => a.number - b.number)
      .map((row) => ({ chain: row.chain, name: nameOf(row) })),
    scenarios: mission.scenarios.map((row) => ({
      scenario: row.scenario,
      name: nameOf(row),
      story: { en: row.story_en, hi: row.story_hi },
    })),
  };
}

export function overview(mission: Mission): Overview {
  const systems = reviewSystems(mission).map((review) => systemView(mission, review));
  const sizes = systems.flatMap(({ lists }) => lists.map((list) => [list.list, list.rows.length]));
  return {
    info: infoView(mission),
    systems: systems.map((system) => ({
      ...system,
      lists: system.lists.map((list) => ({ ...list, rows: list.rows.slice(0, FIRST_ROWS) })),
    })),
    listSizes: Object.fromEntries(sizes) as Record<string, number>,
    reliance: relianceView(mission),
  };
}

export function systemPage(mission: Mission, system: string): SystemPage | undefined {
  const review = reviewSystems(mission).find((row) => row.system.system === system);
  if (!review) return undefined;
  return {
    info: infoView(mission),
    system: systemView(mission, review),
    systems: mission.systems.length,
    reliance: system === "dependence" ? relianceView(mission) : null,
  };
}

function systemView(mission: Mission, review: SystemReview): System {
  const { system } = review;
  return {
    system: system.system,
    number: system.number,
    name: nameOf(system),
    question: { en: system.question_en, hi: system.question_hi },
    statements: review.statements.map((row) => statementView(mission, row)),
    indicators: review.indicators.map((row) => indicatorView(mission, row)),
    gaps: review.gaps.map(gapView),
    lists: systemLists(mission, system.system),
  };
}

function statementView(mission: Mission, { statement, readings }: StatementReview): Statement {
  return {
    statement: statement.statement,
    office: { en: statement.office_en, hi: statement.office_hi },
    saidOn: statement.said_on,
    quote: { en: statement.quote_en, hi: statement.quote_hi },
    provenance: provenanceView(mission, statement),
    readings: readings.map(({ reading, judgement }) => ({
      reading: reading.reading,
      name: nameOf(reading),
      dueOn: reading.due_on ?? null,
      judgement: judgementView(mission, judgement),
    })),
  };
}

function judgementView(mission: Mission, judgement: Judgement): JudgementView {
  const { path } = judgement;
  return {
    verdict: judgement.verdict,
    draft: true,
    reason: [...tell(judgement.reason)],
    evidence: judgement.evidence.flatMap((at) => provenanceAt(mission, at)),
    latestEvidence: judgement.latestEvidence ?? null,
    asOf: judgement.asOf,
    path: path
      ? {
          earliest: path.earliest,
          usual: path.usual,
          overdue: path.overdue,
          steps: path.steps.flatMap((step) => {
            const row = findRow(mission, "milestones", step.milestone);
            if (!row) return [];
            const provenance = provenanceView(mission, row);
            return [{ name: nameOf(row), on: step.on, done: step.done, provenance }];
          }),
        }
      : null,
  };
}

function provenanceAt(mission: Mission, at: RowAddress) {
  const row = findRow(mission, at.table as TableName, at.row);
  return row && "grade" in row ? [provenanceView(mission, row as SourcedRow)] : [];
}

function indicatorView(mission: Mission, record: IndicatorRecord): Indicator {
  const { indicator } = record;
  return {
    indicator: indicator.indicator,
    name: nameOf(indicator),
    unitOfCount: { en: indicator.unit_of_count_en, hi: indicator.unit_of_count_hi },
    denominator: { en: indicator.denominator_en, hi: indicator.denominator_hi },
    definition: { en: indicator.definition_en, hi: indicator.definition_hi },
    observations: record.observations.map((row) => {
      const place = row.place === undefined ? undefined : findRow(mission, "places", row.place);
      return {
        observation: row.observation,
        kind: row.kind,
        value: row.value,
        place: place ? nameOf(place) : null,
        note: { en: row.note_en, hi: row.note_hi },
        sameVoice: row.same_voice,
        provenance: provenanceView(mission, row),
      };
    }),
    targets: record.targets.map(({ target, judgement }) => ({
      target: target.target,
      value: target.value,
      dueOn: target.due_on ?? null,
      provenance: provenanceView(mission, target),
      judgement: judgementView(mission, judgement),
    })),
  };
}

export function gapView(row: Row<"gaps">): Gap {
  return {
    gap: row.gap,
    missing: { en: row.missing_en, hi: row.missing_hi },
    matters: { en: row.matters_en, hi: row.matters_hi },
    tried: row.tried,
    asOf: row.as_of,
  };
}

function relianceView(mission: Mission): Reliance {
  const minerals = relianceByMineral(mission);
  return {
    sourced: sourcedCount(minerals),
    weaklySourced: weaklySourcedCount(minerals, mission),
    of: minerals.length,
    minerals: minerals.map((row) => mineralRelianceView(mission, row)),
  };
}

export function mineralRelianceView(
  mission: Mission,
  { mineral, sourced, others, gaps }: MineralReliance,
): MineralRelianceView {
  return {
    mineral: mineral.mineral,
    name: nameOf(mineral),
    symbol: mineral.symbol,
    figures: [...sourced, ...others].map((row) => ({
      form: row.form,
      bound: row.bound,
      percent: row.reliance_percent,
      counts: sourced.includes(row),
      suppliers: row.suppliers ?? null,
      provenance: provenanceView(mission, row),
    })),
    gaps: gaps.map(gapView),
  };
}
