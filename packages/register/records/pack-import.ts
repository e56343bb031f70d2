/**
 * A pack against the register: what is new, what changed on one side or on both. Three states of a
 * row are compared, column by column: as it was imported, as the register has it, as the pack has it
 * now. The register leads: what both changed is a conflict, and nothing is taken unasked.
 */
import type { FieldValue, FormValues } from "../forms/field.ts";
import { ownColumnOf, type PackSource } from "./pack-sources.ts";
import { valuesOfRow, type PackRecord } from "./pack-values.ts";
import { WITHDRAWN, isSame, plain, type UndertakingRecord } from "./record.ts";

export type PackLineKind = "new" | "same" | "changed" | "conflict" | "gone" | "key-taken";

export interface PackChange {
  readonly column: string;
  readonly imported: FieldValue;
  readonly register: FieldValue;
  readonly pack: FieldValue;
  /** Whether the register was changed as well, to something else. */
  readonly conflict: boolean;
}

export interface PackLine {
  readonly kind: PackLineKind;
  /** "centres/iit-bombay". */
  readonly line: string;
  readonly name: { readonly en: string; readonly hi: string };
  readonly changes: readonly PackChange[];
  readonly pack: PackRecord | undefined;
  readonly record: UndertakingRecord | undefined;
}

/**
 * `taken` are the keys of undertakings that did not come from a pack: a row under such a key cannot
 * be imported before one of the two has another.
 */
export function diffPack(
  rows: readonly PackRecord[],
  records: readonly UndertakingRecord[],
  taken: ReadonlySet<string>,
): readonly PackLine[] {
  const byLine = new Map(
    records.flatMap((record) =>
      record.pack ? [[lineOf(record.pack.table, record.pack.key), record] as const] : [],
    ),
  );
  const inPack = new Set(rows.map(({ source, key }) => lineOf(source.table, key)));
  const usedKeys = new Set([...taken, ...records.map(({ undertakingId }) => undertakingId)]);
  const lines = rows.map((pack): PackLine => {
    const line = lineOf(pack.source.table, pack.key);
    const record = byLine.get(line);
    if (record) return compare(line, pack, record);
    const kind = usedKeys.has(pack.key) ? "key-taken" : "new";
    usedKeys.add(pack.key);
    return { kind, line, name: nameOf(pack.values), changes: [], pack, record: undefined };
  });
  const gone = [...byLine]
    .filter(([line, record]) => !inPack.has(line) && record.values["status"] !== WITHDRAWN)
    .map(([line, record]): PackLine => {
      const name = nameOf(record.values);
      return { kind: "gone", line, name, changes: [], pack: undefined, record };
    });
  return [...lines, ...gone];
}

const lineOf = (table: string, key: string) => `${table}/${key}`;

const nameOf = (values: FormValues) => ({
  en: String(values["name_en"] ?? ""),
  hi: String(values["name_hi"] ?? ""),
});

function compare(line: string, pack: PackRecord, record: UndertakingRecord): PackLine {
  const changes = Object.entries(pack.row).flatMap(([column, now]): PackChange[] => {
    const imported = plain(record.pack?.row[column]);
    if (isSame(imported, now)) return [];
    const register = registerValue(pack.source, record, column);
    const conflict = !isSame(register, imported) && !isSame(register, now);
    return [{ column, imported, register, pack: plain(now), conflict }];
  });
  const kind = changes.length === 0 ? "same" : conflictOf(changes) ? "conflict" : "changed";
  return { kind, line, name: nameOf(record.values), changes, pack, record };
}

const conflictOf = (changes: readonly PackChange[]) => changes.some(({ conflict }) => conflict);

export function registerValue(
  source: PackSource,
  record: UndertakingRecord,
  column: string,
): FieldValue {
  return plain(record.values[ownColumnOf(source, column) ?? column]);
}

/** What a person says of a line: the pack's values, or the register's as they stand. */
export type PackChoice = "take" | "keep";

export interface PackRevision {
  readonly record: UndertakingRecord;
  readonly changes: FormValues;
  /** The row to compare the next pack with; undefined where it stays. */
  readonly row: FormValues | undefined;
}

export interface PackWrites {
  readonly added: readonly PackRecord[];
  readonly revised: readonly PackRevision[];
}

/**
 * What the choices come to. A new row is taken or let be; a changed one brings only the columns the
 * pack changed; of a row gone from the pack, taking withdraws the record.
 */
export function packWrites(
  lines: readonly PackLine[],
  choices: Readonly<Record<string, PackChoice>>,
): PackWrites {
  const chosen = lines.filter(({ line }) => Object.hasOwn(choices, line));
  const added = chosen.flatMap(({ kind, line, pack }) =>
    kind === "new" && pack && choices[line] === "take" ? [pack] : [],
  );
  const revised = chosen.flatMap(({ kind, line, pack, record, changes }): PackRevision[] => {
    if (!record) return [];
    const take = choices[line] === "take";
    if (kind === "gone") {
      return take ? [{ record, changes: { status: WITHDRAWN }, row: undefined }] : [];
    }
    if (!pack || changes.length === 0) return [];
    const packCells = Object.fromEntries(
      changes
        .filter(({ register, pack: now }) => !isSame(register, now))
        .map(({ column, pack: now }) => [column, now]),
    );
    return [{ record, changes: take ? valuesOfRow(pack.source, packCells) : {}, row: pack.row }];
  });
  return { added, revised };
}
