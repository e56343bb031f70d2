/** The desk of the one who asks: what waits, the most overdue first, and what moved since they looked. */
import { addDays } from "@lodestone/units/iso-date";
import { caseKindOf } from "../commands/case-kinds.ts";
import { listCases, type CaseOutline } from "../store/case-list-read.ts";
import { readCases, type StoredCase } from "../store/cases.ts";
import { lastLook, markLook } from "../store/drafts.ts";
import { openEmergencies } from "../store/emergencies.ts";
import { guaranteesDue, obligationsDue } from "../store/due-read.ts";
import { inSnapshot } from "../store/snapshot.ts";
import { caseRow } from "../views/case-row.ts";
import { caseSteps } from "../views/case-steps.ts";
import { roleView } from "../views/named.ts";
import { workflowNamed } from "../workflow/workflows.ts";
import type { Reader } from "./reader.ts";

const WAITING_MOST = 200;
const CHANGED_MOST = 50;
const SOON_DAYS = 30;

export async function readDesk(reader: Reader) {
  const { context, actor, now, today } = reader;
  return await inSnapshot(context.db, async (trx) => {
    const page = { limit: WAITING_MOST, order: "longest" } as const;
    const waiting = await listCases(trx, reader, { desk: actor.role }, page);
    const stored = await readCases(
      trx,
      waiting.cases.map(({ caseId }) => caseId),
    );
    const rows = waiting.cases
      .map((outline) => ({
        ...caseRow(outline, context.rules, now),
        mine: isMine(reader, outline, stored.get(outline.caseId)),
      }))
      .sort((a, b) => urgency(a) - urgency(b));
    const lastLookAt = await lastLook(trx, actor.personId, lookPage(reader));
    const since = lastLookAt === null ? {} : { movedSince: lastLookAt };
    const changed = await listCases(trx, reader, since, { limit: CHANGED_MOST });
    const soon = addDays(today, SOON_DAYS);
    const emergencies = actor.role === "applicant" ? [] : await openEmergencies(trx);
    return {
      role: roleView(actor.role),
      emergencies: emergencies.map(({ caseId, name, role, untilAt }) => ({
        caseId,
        name,
        role: roleView(role),
        untilAt,
        isOver: untilAt <= now,
      })),
      waiting: rows,
      waitingMore: waiting.next !== null,
      overdue: rows.filter(({ daysLeft }) => daysLeft !== null && daysLeft < 0).length,
      lastLookAt,
      changed: changed.cases.map((outline) => caseRow(outline, context.rules, now)),
      obligationsSoon: (await obligationsDue(trx, actor, soon)).length,
      guaranteesSoon: (await guaranteesDue(trx, actor, soon)).length,
    };
  });
}

/** All that stands now has been seen. */
export async function lookAtDesk(reader: Reader): Promise<{ readonly at: string }> {
  const { context, actor, now } = reader;
  await markLook(context.db, actor.personId, lookPage(reader), now);
  return { at: now };
}

function lookPage({ actor }: Reader): string {
  return `desk/${actor.role}/${actor.scope?.key ?? ""}`;
}

/** Whether this person may take any step of it, or separation of duty leaves it to a colleague. */
function isMine({ actor }: Reader, outline: CaseOutline, stored: StoredCase | undefined): boolean {
  const workflow = workflowNamed(outline.workflow);
  const kind = caseKindOf(outline);
  if (!workflow || !kind || !stored) return false;
  return caseSteps(workflow, stored.record, kind, actor).some(({ allowed }) => allowed);
}

/** Fewest days left first; where no text sets days, after all that has them, the longest here first. */
function urgency(row: { readonly daysLeft: number | null; readonly daysHere: number }): number {
  return row.daysLeft ?? 100_000 - row.daysHere;
}
