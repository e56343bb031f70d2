/** Action points: what somebody is to do about a record or a case by a day. */
import type { Kysely, Transaction } from "kysely";
import type { Writer } from "./records.ts";
import type { Tables } from "./tables.ts";

export interface ActionPoint {
  readonly actionPointId: string;
  readonly subjectKind: string;
  readonly subject: string;
  readonly what: string;
  readonly ownerId: string | null;
  readonly dueOn: string | null;
  /** Tier of office, 1 the highest, as the mission's governance counts them. */
  readonly tier: number;
  readonly state: "open" | "closed";
  readonly version: number;
  /** Who raised it, or changed it last. */
  readonly changedBy: string;
}

export async function insertActionPoint(
  trx: Transaction<Tables>,
  point: Omit<ActionPoint, "state" | "version" | "changedBy">,
  { personId, at }: Writer,
): Promise<void> {
  await trx
    .insertInto("register.action_point")
    .values({
      action_point_id: point.actionPointId,
      subject_kind: point.subjectKind,
      subject: point.subject,
      what: point.what,
      owner_person: point.ownerId,
      due_on: point.dueOn,
      tier: point.tier,
      changed_by: personId,
      changed_at: at,
    })
    .execute();
}

export async function readActionPoint(
  db: Kysely<Tables>,
  actionPointId: string,
  lock: "look" | "change" = "look",
): Promise<ActionPoint | undefined> {
  const query = db
    .selectFrom("register.action_point")
    .selectAll()
    .where("action_point_id", "=", actionPointId);
  const row = await (lock === "change" ? query.forUpdate() : query).executeTakeFirst();
  return row && actionPoint(row);
}

/** What is open, soonest due first. */
export async function openActionPoints(
  db: Kysely<Tables>,
  subject?: Pick<ActionPoint, "subjectKind" | "subject">,
): Promise<readonly ActionPoint[]> {
  let query = db.selectFrom("register.action_point").selectAll().where("state", "=", "open");
  if (subject) {
    query = query
      .where("subject_kind", "=", subject.subjectKind)
      .where("subject", "=", subject.subject);
  }
  const rows = await query.orderBy("due_on").orderBy("action_point_id").execute();
  return rows.map(actionPoint);
}

export async function closeActionPoint(
  trx: Transaction<Tables>,
  point: ActionPoint,
  { personId, at }: Writer,
): Promise<void> {
  await trx
    .updateTable("register.action_point")
    .set({ state: "closed", version: point.version + 1, changed_by: personId, changed_at: at })
    .where("action_point_id", "=", point.actionPointId)
    .execute();
}

interface Row {
  action_point_id: string;
  subject_kind: string;
  subject: string;
  what: string;
  owner_person: string | null;
  due_on: string | null;
  tier: number;
  state: "open" | "closed";
  version: number;
  changed_by: string;
}

function actionPoint(row: Row): ActionPoint {
  return {
    actionPointId: row.action_point_id,
    subjectKind: row.subject_kind,
    subject: row.subject,
    what: row.what,
    ownerId: row.owner_person,
    dueOn: row.due_on,
    tier: row.tier,
    state: row.state,
    version: row.version,
    changedBy: row.changed_by,
  };
}
