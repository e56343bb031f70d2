/**
 * Lists of cases as pages show them, a key at a time: what the one who asks may read (the same rule
 * as workflow/reading.ts), filtered, newest movement first.
 */
import { sql, type Expression, type Kysely, type SqlBool } from "kysely";
import type { Actor } from "../workflow/actor.ts";
import { SEALED, readsAlone, unfiledStates } from "../workflow/reading.ts";
import { workflows } from "../workflow/workflows.ts";
import { isInstant, isKeepable, noSuchPlace } from "./list-place.ts";
import type { Tables } from "./tables.ts";

/** A case in a line. */
export interface CaseOutline {
  readonly caseId: string;
  readonly scheme: string;
  readonly workflow: string;
  readonly kind: string;
  readonly party: PartyName | null;
  readonly place: string | null;
  readonly state: string;
  readonly fiscalYear: number | null;
  readonly claimedPaise: string | null;
  readonly makerId: string;
  readonly lastEditorId: string;
  readonly openedAt: string;
  readonly movedAt: string;
  readonly round: number;
  readonly version: number;
}

export interface PartyName {
  readonly partyId: string;
  readonly en: string;
  readonly hi: string;
}

export interface CaseFilter {
  readonly caseIds?: readonly string[];
  readonly parentCaseId?: string;
  readonly undertakingId?: string;
  readonly scheme?: string | undefined;
  readonly workflow?: string | undefined;
  readonly kind?: string | undefined;
  readonly state?: string | undefined;
  readonly party?: string | undefined;
  /** Cases on the desk of a role. */
  readonly desk?: string | undefined;
  readonly movedSince?: string;
}

export interface CasePageAsked {
  readonly after?: string | undefined;
  readonly limit: number;
  /** Longest unmoved first is the order of a desk. */
  readonly order?: "newest" | "longest";
}

export interface CaseOutlines {
  readonly cases: readonly CaseOutline[];
  readonly next: string | null;
}

export async function listCases(
  db: Kysely<Tables>,
  reader: { readonly actor: Actor; readonly today: string },
  filter: CaseFilter,
  page: CasePageAsked,
): Promise<CaseOutlines> {
  const newest = (page.order ?? "newest") === "newest";
  let query = outlines(db).where(readable(reader.actor, reader.today));
  for (const condition of conditions(filter)) query = query.where(condition);
  const key = keyOf(page.after);
  if (key) {
    const than = sql.raw(newest ? "<" : ">");
    query = query.where(
      sql<SqlBool>`(c.moved_at, c.case_id) ${than} (${key.movedAt}::timestamptz, ${key.caseId})`,
    );
  }
  const direction = newest ? "desc" : "asc";
  const rows = await query
    .orderBy("c.moved_at", direction)
    .orderBy("c.case_id", direction)
    .limit(page.limit + 1)
    .execute();
  const cases = rows.slice(0, page.limit).map(outlineOf);
  const last = cases.at(-1);
  const more = rows.length > page.limit && last !== undefined;
  return { cases, next: more ? `${last.movedAt} ${last.caseId}` : null };
}

/** How many cases the one who asks may read stand in each state. */
export async function countCases(db: Kysely<Tables>): Promise<
  readonly {
    readonly scheme: string;
    readonly workflow: string;
    readonly state: string;
    readonly count: number;
  }[]
> {
  const rows = await db
    .selectFrom("register.case_file")
    .select(["scheme", "workflow", "state"])
    .select(({ fn }) => fn.countAll<bigint>().as("count"))
    .groupBy(["scheme", "workflow", "state"])
    .orderBy("scheme")
    .orderBy("workflow")
    .orderBy("state")
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

function outlines(db: Kysely<Tables>) {
  return db
    .selectFrom("register.case_file as c")
    .leftJoin("register.party as p", "p.party_id", "c.party_id")
    .select([
      "c.case_id",
      "c.scheme",
      "c.workflow",
      "c.kind",
      "c.party_id",
      "c.place",
      "c.state",
      "c.fiscal_year",
      "c.maker",
      "c.last_editor",
      "c.opened_at",
      "c.moved_at",
      "c.round",
      "c.version",
      "p.name_en",
      "p.name_hi",
      sql<string | null>`c.data ->> 'claimedPaise'`.as("claimed_paise"),
    ]);
}

type OutlineRow = Awaited<ReturnType<ReturnType<typeof outlines>["execute"]>>[number];

function outlineOf(row: OutlineRow): CaseOutline {
  return {
    caseId: row.case_id,
    scheme: row.scheme,
    workflow: row.workflow,
    kind: row.kind,
    party:
      row.party_id === null
        ? null
        : { partyId: row.party_id, en: row.name_en ?? row.party_id, hi: row.name_hi ?? "" },
    place: row.place,
    state: row.state,
    fiscalYear: row.fiscal_year,
    claimedPaise: row.claimed_paise,
    makerId: row.maker,
    lastEditorId: row.last_editor,
    openedAt: row.opened_at,
    movedAt: row.moved_at,
    round: row.round,
    version: row.version,
  };
}

function keyOf(after: string | undefined) {
  if (after === undefined || after === "") return undefined;
  const [movedAt = "", caseId = "", ...more] = after.split(" ");
  if (!isInstant(movedAt) || !isKeepable(caseId) || more.length > 0) return noSuchPlace();
  return { movedAt, caseId };
}

function conditions(filter: CaseFilter): Expression<SqlBool>[] {
  const equal = (column: string, value: string | undefined) =>
    value === undefined ? [] : [sql<SqlBool>`${sql.ref(column)} = ${value}`];
  return [
    ...equal("c.scheme", filter.scheme),
    ...equal("c.workflow", filter.workflow),
    ...equal("c.kind", filter.kind),
    ...equal("c.state", filter.state),
    ...equal("c.party_id", filter.party),
    ...equal("c.parent_case_id", filter.parentCaseId),
    ...equal("c.undertaking_id", filter.undertakingId),
    ...(filter.caseIds === undefined
      ? []
      : [sql<SqlBool>`c.case_id = any (${[...filter.caseIds]})`]),
    ...(filter.movedSince === undefined
      ? []
      : [sql<SqlBool>`c.moved_at > ${filter.movedSince}::timestamptz`]),
    ...(filter.desk === undefined ? [] : [onDeskOf(filter.desk)]),
  ];
}

function onDeskOf(role: string): Expression<SqlBool> {
  return anyOf(
    workflows.flatMap(({ workflow, states }) =>
      Object.entries(states)
        .filter(([, desk]) => desk?.role === role && !desk.rests)
        .map(([state]) => ({ workflow, state })),
    ),
  );
}

function anyOf(
  places: readonly { readonly workflow: string; readonly state: string }[],
): Expression<SqlBool> {
  if (places.length === 0) return sql<SqlBool>`false`;
  const tuples = places.map(({ workflow, state }) => sql`(${workflow}, ${state})`);
  return sql<SqlBool>`(c.workflow, c.state) in (${sql.join(tuples)})`;
}

function readable(actor: Actor, today: string): Expression<SqlBool> {
  const { role, scope, personId } = actor;
  const alone = readsAlone[role];
  if (alone) return sql<SqlBool>`c.workflow = any (${[...alone]})`;
  if (role === "applicant" || scope?.kind === "party") {
    if (scope?.kind !== "party") return sql<SqlBool>`false`;
    return sql<SqlBool>`case when c.workflow = 'tender' then c.state <> 'prepared'
      else c.party_id = ${scope.key} end`;
  }
  const within =
    scope === null
      ? sql<SqlBool>`true`
      : sql<SqlBool>`${sql.ref(scope.kind === "state" ? "c.place" : "c.scheme")} = ${scope.key}`;
  const opened = sql<SqlBool>`(c.workflow <> ${SEALED.workflow} or (c.state <> ${SEALED.forGood} and
    exists (select from register.case_file t where t.case_id = c.parent_case_id
            and t.data ->> 'bidsDueOn' < ${today})))`;
  const filed =
    role === "auditor"
      ? sql<SqlBool>`true`
      : sql<SqlBool>`(c.maker = ${personId} or not ${anyOf(unfiledStates)})`;
  return sql<SqlBool>`(${within} and ${opened} and ${filed})`;
}
