/** Undertakings as pages show them: in a line, and field by field with where each value comes from. */
import type { WordKey } from "@lodestone/words/catalogue";
import { tell } from "@lodestone/words/say";
import { sentence } from "@lodestone/words/sentence";
import { ownColumnOf, packSourceOf } from "../records/pack-sources.ts";
import type { RecordField } from "../records/kind.ts";
import { kindName, ownFields, recordKindOf } from "../records/kinds.ts";
import { isOwnColumn, isSame, plain, type UndertakingRecord } from "../records/record.ts";
import type { RecordVersion } from "../store/record-history.ts";
import { formView } from "./form-view.ts";
import { recordView, roleView } from "./named.ts";

export const recordKindView = (kind: string) => ({ key: kind, name: tell(kindName(kind)) });
export const statusView = (status: string) => ({
  key: status,
  name: tell(sentence(`status.${status}` as WordKey)),
});

export function undertakingName({ undertakingId, values }: UndertakingRecord) {
  const name = { en: String(values["name_en"] ?? ""), hi: String(values["name_hi"] ?? "") };
  return recordView(undertakingId, name).name;
}

const textOf = (record: UndertakingRecord, name: string) => {
  const value = plain(record.values[name]);
  return value === null ? null : String(value);
};

export function undertakingRow(record: UndertakingRecord) {
  return {
    key: record.undertakingId,
    name: undertakingName(record),
    kind: recordKindView(record.kind),
    place: textOf(record, "place"),
    party: textOf(record, "party_id"),
    scheme: textOf(record, "scheme"),
    status: statusView(String(record.values["status"] ?? "")),
    version: record.version,
    imported: record.pack !== null,
  };
}

/** Fields by their groups, each with its value and, where a pack brought it, what the pack says. */
export function fieldGroups(record: UndertakingRecord, shown: readonly RecordField[]) {
  const kind = recordKindOf(record.kind);
  const names = new Set(ownFields(kind ?? { statuses: [] }).map(({ name }) => name));
  const groups = [
    { title: null, own: shown.filter(({ name }) => names.has(name)) },
    ...(kind?.groups ?? []).map(({ group, fields }) => ({
      title: tell(sentence(`group.${group}` as WordKey)),
      own: shown.filter(
        ({ name }) =>
          fields.some((field) => field.name === name) && !names.has(name) && names.add(name),
      ),
    })),
  ];
  return groups
    .filter(({ own }) => own.length > 0)
    .map(({ title, own }) => ({ title, fields: own.map((field) => fieldView(record, field)) }));
}

function fieldView(record: UndertakingRecord, field: RecordField) {
  const [asked] = formView([field]);
  if (!asked) throw new Error("a field has a view");
  const value = plain(record.values[field.name]);
  return { ...asked, value, published: field.publish, pack: packCell(record, field.name, value) };
}

/** What the pack says of a field, and whether the register says something else by now. */
function packCell(
  { pack }: UndertakingRecord,
  name: string,
  value: RecordVersion["values"][string],
) {
  const source = pack && packSourceOf(pack.table);
  if (!pack || !source) return null;
  const column = isOwnColumn(name)
    ? source.columns[name]
    : ownColumnOf(source, name) === undefined
      ? name
      : undefined;
  if (column === undefined || !Object.hasOwn(pack.row, column)) return null;
  const said = plain(pack.row[column]);
  return { value: said, isSame: isSame(said, value ?? null) };
}

/** The row of the pack a record came from, by which its card is opened. */
export function originView({ pack }: UndertakingRecord) {
  return pack && { table: pack.table, row: pack.key };
}

/** Versions newest first, each with what it changed of the fields that are shown. */
export function historyView(
  versions: readonly RecordVersion[],
  shown: readonly RecordField[],
  names: ReadonlyMap<string, string>,
) {
  const rows = versions.map((one, i) => {
    const before = versions[i - 1]?.values;
    const changes = shown.flatMap((field) => {
      const [from, to] = [plain(before?.[field.name]), plain(one.values[field.name])];
      const [asked] = formView([field]);
      return before && asked && !isSame(from, to) ? [{ field: asked, from, to }] : [];
    });
    return {
      version: one.version,
      at: one.changedAt,
      by: names.get(one.changedBy) ?? null,
      role: one.role === null ? null : roleView(one.role),
      auditNo: one.auditNo,
      changes,
    };
  });
  // The oldest read is there to compare with, unless it is the first there was.
  return rows.filter(({ version }, i) => i > 0 || version === 1).reverse();
}
