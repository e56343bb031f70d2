/**
 * Lists of the register: a workbook of 4,000 rows from its bytes to records, and any page of the lists
 * of 1,00,000 undertakings and 1,00,000 cases. The rows are made up here and nowhere else.
 */
import { randomUUID } from "node:crypto";
import { importList, previewList } from "@lodestone/register/commands/import-list";
import { placeNames } from "@lodestone/register/files/list-rows";
import { readCaseList } from "@lodestone/register/pages/cases";
import { readerOf } from "@lodestone/register/pages/reader";
import { readUndertakings } from "@lodestone/register/pages/undertakings";
import {
  publicReader,
  recordReaderOf,
  type RecordReader,
} from "@lodestone/register/records/record-reader";
import type { CaseFilter } from "@lodestone/register/store/case-list-read";
import type {
  UndertakingFilter,
  UndertakingSort,
} from "@lodestone/register/store/undertaking-list";
import { insertUndertakings, type NewUndertaking } from "@lodestone/register/store/records";
import { withSession } from "@lodestone/register/store/databases";
import type { Actor } from "@lodestone/register/workflow/actor";
import { writeWorkbook } from "@lodestone/sheets/write-workbook";
import type { Figure, Measured } from "./figure.ts";
import { inMeasuredOffice, type MeasuredOffice } from "./register-office.ts";
import { rounds, secondsSince } from "./rounds.ts";

/** The targets: four thousand rows read and written in ten seconds, a page of a hundred thousand in 0.15. */
const IMPORT_ROWS = 4_000;
const IMPORT_SECONDS_MOST = 10;
const LIST_ROWS = 100_000;
const PAGE_SECONDS_MOST = 0.15;

const PAGES_A_ROUND = 200;
const KINDS = ["plant", "mine", "block", "exploration-activity", "recycling-unit"];
const PLACES = ["in-od", "in-ap", "in-tn", "in-rj", "in-jh", "in-mh"];
const STATUSES = ["registered", "candidate", "existing"];
const steward: Actor = {
  personId: randomUUID(),
  role: "steward",
  forPersonId: null,
  scope: null,
  amountMostPaise: null,
};

export function registerLists(): Promise<Measured> {
  return inMeasuredOffice(async (office) => {
    const imported = await rounds(() => importOnce(office));
    await fill(office);
    const pages = await rounds(() => pagesOnce(office, recordReaderOf(steward)));
    const published = await rounds(() => pagesOnce(office, publicReader));
    await fillCases(office);
    const cases = await rounds(() => casePagesOnce(office));
    const page = (of: string, samples: readonly number[]): Figure => ({
      name: `A page of 1,00,000 ${of}, 95th of 100`,
      unit: "s",
      samples,
      limit: PAGE_SECONDS_MOST,
    });
    const figures: Figure[] = [
      {
        name: "A workbook of 4,000 rows, seen and imported",
        unit: "s",
        samples: imported.map(({ whole }) => whole),
        limit: IMPORT_SECONDS_MOST,
        peer: { name: "the bare insert", samples: imported.map(({ bare }) => bare) },
      },
      page("undertakings for an office", pages),
      page("undertakings for the public", published),
      page("cases for an office", cases),
    ];
    return { figures, counts: { importRows: IMPORT_ROWS, listRows: LIST_ROWS } };
  });
}

/** A dry run and the import, as a person does; beside it the same records put straight into the table. */
async function importOnce({ context, mission }: MeasuredOffice) {
  const mark = randomUUID().slice(0, 8);
  const rows = Array.from({ length: IMPORT_ROWS }, (_, i) => ({
    row: i + 2,
    values: [`${mark}-${i}`, `Unit ${mark} ${i}`, "Odisha", "candidate", i % 900, "12,50,000"],
  }));
  const header = ["Key", "Name", "State", "Status", "Capacity", "Investment"];
  const bytes = await writeWorkbook([{ name: "list", header, rows }], "list", "2026-12-01");
  const asked = {
    kind: "plant",
    fileName: "list.xlsx",
    bytes,
    places: placeNames(mission.places),
  };
  const started = performance.now();
  const preview = await previewList(context.db, steward, asked);
  if ("wrong" in preview) throw new Error(preview.wrong.key);
  const caller = { actor: steward, key: randomUUID() };
  const outcome = await importList(context, caller, { ...asked, seen: preview.seen });
  const whole = secondsSince(started);
  if ("refused" in outcome || outcome.done["added"] !== IMPORT_ROWS) {
    throw new Error(JSON.stringify(outcome));
  }
  const same = preview.lines.map(
    ({ key, values }): NewUndertaking => ({
      undertakingId: `bare-${key}`,
      kind: "plant",
      values,
      pack: null,
    }),
  );
  const bareStarted = performance.now();
  await insert(context, same);
  return { whole, bare: secondsSince(bareStarted) };
}

function insert({ db, now }: MeasuredOffice["context"], rows: readonly NewUndertaking[]) {
  const writer = { personId: steward.personId, at: now() };
  return db.transaction().execute((trx) => insertUndertakings(trx, rows, writer));
}

async function fill({ context, ownerUrl }: MeasuredOffice): Promise<void> {
  for (let from = 0; from < LIST_ROWS; from += 5_000) {
    await insert(
      context,
      Array.from({ length: 5_000 }, (_, i) => madeUp(from + i)),
    );
  }
  // What the server does by itself within minutes of such a load.
  await withSession(ownerUrl, (session) => session.query("vacuum analyze register.undertaking"));
}

function madeUp(i: number): NewUndertaking {
  const note = `Made up for a measurement, number ${i}. `.repeat(4);
  return {
    undertakingId: `made-up-${i}`,
    kind: KINDS[i % KINDS.length] ?? "",
    values: {
      name_en: `${["Lithium", "Graphite", "Cobalt", "Nickel"][(i * 7) % 4] ?? ""} unit ${(i * 7_919) % LIST_ROWS}`,
      name_hi: `इकाई ${i}`,
      place: PLACES[(i * 13) % PLACES.length] ?? "",
      scheme: i % 9 === 0 ? "magnet-scheme" : null,
      status: STATUSES[(i * 3) % STATUSES.length] ?? "",
      note_en: note,
    },
    pack: null,
  };
}

const FILTERS: readonly UndertakingFilter[] = [
  {},
  { kind: "plant" },
  { place: "in-od" },
  { kind: "block", place: "in-rj" },
  { scheme: "magnet-scheme" },
  { status: "existing" },
  { kind: "mine", status: "candidate", text: "lith" },
  { text: "graphite" },
  { text: "unit 4217" },
];
const SORTS: readonly UndertakingSort[] = ["name", "key", "changed"];

/** Pages by every filter and sort as a reader gets them, each from where the one before it ended. */
async function pagesOnce({ context }: MeasuredOffice, reader: RecordReader): Promise<number> {
  const seconds: number[] = [];
  const after = new Map<string, string | undefined>();
  for (let i = 0; i < PAGES_A_ROUND; i++) {
    const filter = FILTERS[i % FILTERS.length] ?? {};
    const sort = SORTS[Math.floor(i / FILTERS.length) % SORTS.length] ?? "name";
    const descending = i % 2 === 1;
    const list = `${sort}/${descending}/${JSON.stringify(filter)}`;
    const started = performance.now();
    const asked = { ...filter, sort, descending, after: after.get(list), limit: 50 };
    const { next } = await readUndertakings(context, reader, asked);
    seconds.push(secondsSince(started));
    after.set(list, next ?? undefined);
  }
  return percentile95(seconds);
}

const CASE_FILTERS: readonly CaseFilter[] = [
  {},
  { workflow: "claim" },
  { workflow: "claim", state: "draft" },
  { party: "made-up-17" },
  { scheme: "magnet-scheme", kind: "sales-incentive" },
  { desk: "applicant" },
];

async function casePagesOnce({ context }: MeasuredOffice): Promise<number> {
  const reader = readerOf(context, { ...steward, role: "auditor" });
  const seconds: number[] = [];
  const after = new Map<number, string | undefined>();
  for (let i = 0; i < PAGES_A_ROUND; i++) {
    const at = i % CASE_FILTERS.length;
    const started = performance.now();
    const page = { after: after.get(at), limit: 50 };
    const { next } = await readCaseList(reader, CASE_FILTERS[at] ?? {}, page);
    seconds.push(secondsSince(started));
    after.set(at, next ?? undefined);
  }
  return percentile95(seconds);
}

/** Claims at every state, written past their desks, which is no part of what is measured. */
async function fillCases({ ownerUrl }: MeasuredOffice): Promise<void> {
  await withSession(ownerUrl, async (session) => {
    await session.query("set session_replication_role = replica");
    await session.query(`
      insert into register.case_file (case_id, workflow, scheme, kind, party_id, state, moves, maker,
        last_editor, data, opened_at, moved_at)
      select 'magnet-scheme/claim/2029-30/' || lpad(i::text, 6, '0'), 'claim', 'magnet-scheme',
        case when i % 3 = 0 then 'capital-subsidy' else 'sales-incentive' end, 'made-up-' || i % 900,
        s.states[1 + i % cardinality(s.states)], 1, gen_random_uuid(), gen_random_uuid(),
        json_build_object('claimedPaise', (i * 1000)::text), now() - i * interval '1 minute',
        now() - (i * 7919 % ${LIST_ROWS}) * interval '1 minute'
      from generate_series(1, ${LIST_ROWS}) i,
        (select array_agg(state order by state) as states from register.workflow_state
          where workflow = 'claim') s`);
    await session.query("set session_replication_role = origin");
    await session.query("vacuum analyze register.case_file");
  });
}

const percentile95 = (seconds: number[]): number =>
  seconds.sort((a, b) => a - b)[Math.floor(seconds.length * 0.95)] ?? NaN;
