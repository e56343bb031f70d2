/** The rows of the first page: each system with what was stated, what is on record, and the gaps. */
import type { Mission } from "@lodestone/mission/mission";
import type { Row } from "@lodestone/mission/pack-tables";
import { judge, judgeTarget } from "./judge.ts";
import type { Judgement } from "./judgement.ts";
import type { ReviewRecord } from "./record.ts";

export interface JudgedReading {
  readonly reading: Row<"readings">;
  readonly judgement: Judgement;
}

export interface JudgedTarget {
  readonly target: Row<"targets">;
  readonly judgement: Judgement;
}

export interface StatementReview {
  readonly statement: Row<"statements">;
  readonly readings: readonly JudgedReading[];
}

export interface IndicatorRecord {
  readonly indicator: Row<"indicators">;
  /** Newest first; observations marked not in use stand at the end. */
  readonly observations: readonly Row<"observations">[];
  readonly targets: readonly JudgedTarget[];
}

export interface SystemReview {
  readonly system: Row<"systems">;
  readonly statements: readonly StatementReview[];
  readonly indicators: readonly IndicatorRecord[];
  readonly gaps: readonly Row<"gaps">[];
}

/** The review as of the pack's own date, or of an earlier or later one handed in. */
export function reviewSystems(mission: Mission, asOf = mission.info.asOf): SystemReview[] {
  const record: ReviewRecord = { tables: mission, asOf };
  return [...mission.systems]
    .sort((a, b) => a.number - b.number)
    .map((system) => ({
      system,
      statements: mission.statements
        .filter((row) => row.system === system.system)
        .map((statement) => reviewStatement(mission, statement, record)),
      indicators: mission.indicators
        .filter((row) => row.system === system.system)
        .map((indicator) => recordOf(mission, indicator, record)),
      gaps: mission.gaps.filter((row) => row.system === system.system),
    }));
}

function reviewStatement(
  mission: Mission,
  statement: Row<"statements">,
  record: ReviewRecord,
): StatementReview {
  const readings = mission.readings
    .filter((row) => row.statement === statement.statement)
    .sort((a, b) => a.number - b.number);
  return {
    statement,
    readings: readings.map((reading) => ({ reading, judgement: judge(reading, record) })),
  };
}

function recordOf(
  mission: Mission,
  indicator: Row<"indicators">,
  record: ReviewRecord,
): IndicatorRecord {
  const known = mission.observations.filter(
    (row) => row.indicator === indicator.indicator && row.as_of <= record.asOf,
  );
  return {
    indicator,
    observations: known.sort(
      (a, b) => Number(b.use) - Number(a.use) || (a.as_of < b.as_of ? 1 : -1),
    ),
    targets: mission.targets
      .filter((row) => row.indicator === indicator.indicator)
      .map((target) => ({ target, judgement: judgeTarget(target, record) })),
  };
}
