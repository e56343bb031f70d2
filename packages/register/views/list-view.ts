/** Lists in and the pack's differences, as pages show them before anything is written. */
import { tell } from "@lodestone/words/say";
import type { ListPreview } from "../commands/import-list.ts";
import type { OpeningImport } from "../commands/import-opening.ts";
import { KEY_COLUMN } from "../files/columns.ts";
import type { ListLine, ListLineKind } from "../files/list-diff.ts";
import { openingFields } from "../files/opening-rows.ts";
import { recordKindOf, valueFields } from "../records/kinds.ts";
import type { PackLine } from "../records/pack-import.ts";
import { formView } from "./form-view.ts";
import type { Field } from "../forms/field.ts";

/** Of each kind of line so many are shown; the workbook of reasons has all that are at fault. */
const LINES_OF_A_KIND = 200;
const shownKinds = ["fault", "duplicate", "changed", "new"] as const;

const keyField: Field = { name: KEY_COLUMN, kind: "text", label: "export.key", required: false };

export function listPreviewView(kind: string, preview: ListPreview) {
  const found = recordKindOf(kind);
  const { list, columns, columnsFrom, taken, seen } = preview;
  return {
    header: [...list.header],
    columns: { ...columns },
    columnsFrom,
    fields: formView([keyField, ...(found ? valueFields(found) : [])]),
    ...linesView(preview.lines),
    takenAt: taken?.importedAt ?? null,
    seen,
  };
}

export function openingView(
  { list, columns, columnsFrom, lines, proposed }: OpeningImport,
  reasons: Uint8Array | undefined,
) {
  return {
    header: [...list.header],
    columns: { ...columns },
    columnsFrom,
    fields: formView(openingFields),
    ...linesView(
      lines.map(({ path, amountPaise, ...line }) => ({
        ...line,
        key: path,
        name: "",
        values: {},
        derived: false,
        changes:
          line.kind === "fault"
            ? []
            : [{ field: "amount", register: null, list: String(amountPaise) }],
      })),
    ),
    proposed,
    reasonsBase64: reasons ? Buffer.from(reasons).toString("base64") : null,
  };
}

function linesView(lines: readonly ListLine[]) {
  const counts = countsOf(lines);
  const shown = shownKinds.flatMap((kind) =>
    lines.filter((line) => line.kind === kind).slice(0, LINES_OF_A_KIND),
  );
  const told = lines.length - counts.same - shown.length;
  return { counts, lines: shown.map(lineView), linesLeftOut: told };
}

export function countsOf(lines: readonly { readonly kind: ListLineKind }[]) {
  const counts = { new: 0, changed: 0, same: 0, duplicate: 0, fault: 0 };
  for (const { kind } of lines) counts[kind] += 1;
  return counts;
}

function lineView({ row, kind, key, name, changes, like, faults }: ListLine) {
  return {
    row,
    kind,
    key,
    name,
    changes: [...changes],
    like: [...like],
    faults: faults.map(({ column, value, what }) => ({
      column: column ?? null,
      value,
      what: tell(what),
    })),
  };
}

export function packLineView({ line, kind, name, changes }: PackLine) {
  const table = line.split("/")[0] ?? "";
  return {
    line,
    table,
    kind,
    name: { en: name.en, hi: name.hi || name.en },
    changes: [...changes],
  };
}

/** Tables in the pack's order, each with how many lines of which kind it has. */
export function packTally(lines: readonly PackLine[]) {
  const tables = Map.groupBy(lines, ({ line }) => line.split("/")[0] ?? "");
  return [...tables].map(([table, of]) => {
    const counts: Record<string, number> = {};
    for (const { kind } of of) counts[kind] = (counts[kind] ?? 0) + 1;
    return { table, counts };
  });
}
