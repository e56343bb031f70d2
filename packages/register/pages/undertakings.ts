/** The list of undertakings for an office, a party or the public: a page of it, its tally, and the whole as a file. */
import type { Language } from "@lodestone/units/indian-number";
import { sentence } from "@lodestone/words/sentence";

import type { RegisterContext } from "../commands/context.ts";
import { mayRecord } from "../commands/record-right.ts";
import { listFiles, type ListForm } from "../files/list-forms.ts";
import { recordKindOf, recordKinds, valueFields } from "../records/kinds.ts";
import type { RecordReader } from "../records/record-reader.ts";
import { Refusal } from "../refusal.ts";
import {
  allUndertakings,
  tallyUndertakings,
  undertakingPage,
  type UndertakingFilter,
  type UndertakingSort,
  type UndertakingTally,
} from "../store/undertaking-list.ts";
import { formView } from "../views/form-view.ts";
import { recordKindView, statusView, undertakingRow } from "../views/undertaking-view.ts";
import { indianDay } from "../workflow/desk-clock.ts";
import { workflowNamed } from "../workflow/workflows.ts";
import { say } from "@lodestone/words/say";
import type { Actor } from "../workflow/actor.ts";

/** A file holds no more; a longer list is narrowed first. */
const FILE_ROWS_MOST = 20_000;

export interface UndertakingsAsked extends UndertakingFilter {
  readonly sort: UndertakingSort;
  readonly descending: boolean;
  readonly after?: string | undefined;
  readonly limit: number;
}

export async function readUndertakings(
  { db, now }: RegisterContext,
  reader: RecordReader,
  asked: UndertakingsAsked,
) {
  const filter = filterFor(reader, asked);
  const { records, next } = filter
    ? await undertakingPage(db, filter, asked)
    : { records: [], next: null };
  // What a list is narrowed by is told with its first page alone.
  const tally = filter && asked.after === undefined ? await tallyOf(db, filter, reader) : null;
  return {
    asOf: indianDay(now()),
    reader: reader.reader,
    rows: records.map(undertakingRow),
    next,
    tally,
  };
}

/** What was asked within what the reader may read; undefined where the two exclude each other. */
function filterFor(
  { held, kinds }: RecordReader,
  asked: UndertakingFilter,
): UndertakingFilter | undefined {
  const { kind, place, partyId, scheme, status, text } = asked;
  const filter = {
    place: held.place ?? place,
    partyId: held.partyId ?? partyId,
    scheme: held.scheme ?? scheme,
  };
  const outside =
    (place !== undefined && filter.place !== place) ||
    (partyId !== undefined && filter.partyId !== partyId) ||
    (scheme !== undefined && filter.scheme !== scheme);
  return outside ? undefined : { kind, kinds, status, text, ...filter };
}

/** Each choice is counted as if the other two stood and it did not. */
async function tallyOf(
  db: RegisterContext["db"],
  filter: UndertakingFilter,
  { held }: RecordReader,
) {
  const { kind, place, status, ...rest } = filter;
  // What a reader is held to is no choice of theirs, and stays.
  const rows = await tallyUndertakings(db, { ...rest, ...held });
  const of = (
    name: "kind" | "place" | "status",
    others: Partial<Record<"kind" | "place" | "status", string | undefined>>,
  ) => {
    const counts = new Map<string, number>();
    for (const row of rows) {
      const key = row[name];
      if (key !== null && fits(row, others)) counts.set(key, (counts.get(key) ?? 0) + row.count);
    }
    return [...counts];
  };
  return {
    count: rows.reduce((sum, row) => sum + (fits(row, { kind, place, status }) ? row.count : 0), 0),
    kinds: of("kind", { place, status }).map(([key, count]) => ({
      of: recordKindView(key),
      count,
    })),
    statuses: of("status", { kind, place }).map(([key, count]) => ({ of: statusView(key), count })),
    places: of("place", { kind, status }).map(([key, count]) => ({ place: key, count })),
  };
}

function fits(
  row: UndertakingTally,
  asked: Partial<Record<"kind" | "place" | "status", string | undefined>>,
): boolean {
  return (["kind", "place", "status"] as const).every(
    (name) => asked[name] === undefined || asked[name] === row[name],
  );
}

/** The whole list as files by name. */
export async function undertakingFiles(
  { db, now, isDemonstration = false }: RegisterContext,
  reader: RecordReader,
  asked: UndertakingFilter & { readonly form: ListForm; readonly language: Language },
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (asked.kind !== undefined && !recordKindOf(asked.kind)) {
    const known = recordKinds.map(({ kind: of }) => of);
    throw new Refusal(sentence("record.no-kind", { kind: asked.kind, known }));
  }
  const filter = filterFor(reader, asked);
  const records = filter ? await allUndertakings(db, filter, FILE_ROWS_MOST) : [];
  if (!records) throw new Refusal(sentence("undertakings.too-many", { most: FILE_ROWS_MOST }));
  const { form, language, kind = null } = asked;
  const list = { kind, records, reader: reader.reader, language, asOf: indianDay(now()) };
  if (!isDemonstration) {
    return await listFiles(list, form, say(language, sentence("undertakings.banner")));
  }
  const note = say(language, sentence("demonstration.banner"));
  return await listFiles({ ...list, note }, form, note);
}

/** The kinds with their forms, and what the reader may do with them. */
export function undertakingKinds({ role, scope }: Actor) {
  const mayRegister = mayRecord(role);
  return {
    kinds: recordKinds.map((kind) => ({
      kind: recordKindView(kind.kind),
      statuses: kind.statuses.map(statusView),
      form: formView(valueFields(kind)),
    })),
    mayRegister,
    mayImport: mayRegister,
    mayImportPack: (role === "steward" || role === "programme") && scope === null,
    mayImportOpening: role === "finance",
    mayPropose: workflowNamed("amendment")?.openedBy.includes(role) ?? false,
  };
}
