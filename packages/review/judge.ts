/** Tests one reading of a statement against the record as it stood on a day. */
import type { Row } from "@lodestone/mission/pack-tables";
import type { Judgement } from "./judgement.ts";
import { judgeCountByDate } from "./readings/count-by-date.ts";
import { judgeCount } from "./readings/count.ts";
import { judgeFigure } from "./readings/figure.ts";
import { judgeMilestoneByDate } from "./readings/milestone-by-date.ts";
import type { Reading, ReviewRecord } from "./record.ts";

/** One file of readings/ for each test a reading may name. */
const tests: Readonly<
  Record<Reading["test"], (reading: Reading, record: ReviewRecord) => Judgement>
> = {
  figure: judgeFigure,
  count: judgeCount,
  count_by_date: judgeCountByDate,
  milestone_by_date: judgeMilestoneByDate,
};

export function judge(reading: Reading, record: ReviewRecord): Judgement {
  return tests[reading.test](reading, record);
}

/** A target of the mission, tested as a count by its date. */
export function judgeTarget(target: Row<"targets">, record: ReviewRecord): Judgement {
  return judgeCountByDate(
    {
      indicator: target.indicator,
      claimed_value: target.value,
      due_on: target.due_on,
      missing_en: "a second dated count, or the year by which the target is to be reached",
      missing_hi: "तिथि सहित दूसरी गिनती, या लक्ष्य का वर्ष",
    },
    record,
  );
}
