/**
 * How long each desk has held a case. Days are calendar days in India's time; the office's clock
 * stops only while the applicant holds the case, and the stop is shown, not hidden.
 */
import type { CaseRecord } from "./case-record.ts";
import type { Role } from "./roles.ts";
import type { Workflow } from "./workflow.ts";

export interface DeskStay {
  readonly state: string;
  readonly desk: Role;
  readonly from: string;
  /** Null while the case is still there. */
  readonly until: string | null;
  readonly days: number;
  readonly clock: "runs" | "stops";
  /** Days the desk has; null where no text sets them. */
  readonly serviceDays: number | null;
}

export interface CaseClock {
  readonly stays: readonly DeskStay[];
  /** Days on the office's desks, stops left out. */
  readonly officeDays: number;
  /** Days the applicant held it after first filing. */
  readonly stoppedDays: number;
  /** The present stay; null for a case that has ended. */
  readonly now: DeskStay | null;
  /** Days left at this desk; negative when overdue, null where none are set or the case has ended. */
  readonly daysLeft: number | null;
}

/** India's calendar day of an instant (UTC+5:30, no summer time). */
export function indianDay(instant: string): string {
  return new Date(Date.parse(instant) + 330 * 60_000).toISOString().slice(0, 10);
}

export function clockOf(
  workflow: Workflow,
  record: CaseRecord,
  now: string,
  serviceDays: (parameter: string) => number | null,
): CaseClock {
  const stays = record.moves.flatMap((move, i): DeskStay[] => {
    const desk = workflow.states[move.toState];
    if (!desk) return [];
    const until = record.moves[i + 1]?.at ?? null;
    return [
      {
        state: move.toState,
        desk: desk.role,
        from: move.at,
        until,
        days: daysBetween(move.at, until ?? now),
        clock: desk.clock,
        serviceDays: desk.serviceDays === null ? null : serviceDays(desk.serviceDays),
      },
    ];
  });
  const filed = record.moves.findIndex(({ verb }) => verb === "submit");
  const filedAt = record.moves[filed]?.at;
  const last = stays.at(-1);
  const present = last?.until === null ? last : null;
  return {
    stays,
    officeDays: sumDays(stays.filter(({ clock }) => clock === "runs")),
    stoppedDays: sumDays(
      stays.filter(({ clock, from }) => clock === "stops" && filedAt && from >= filedAt),
    ),
    now: present,
    daysLeft: present && present.serviceDays !== null ? present.serviceDays - present.days : null,
  };
}

/** Whole days from one calendar day to another; a clock that ran backwards counts none. */
function daysBetween(from: string, to: string): number {
  const days = (Date.parse(indianDay(to)) - Date.parse(indianDay(from))) / 86_400_000;
  return Math.max(0, Math.round(days));
}

function sumDays(stays: readonly DeskStay[]): number {
  return stays.reduce((sum, { days }) => sum + days, 0);
}
