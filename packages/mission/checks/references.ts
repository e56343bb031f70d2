/** Every key that names a row of another table must name one that exists. */
import { sentence } from "@lodestone/words/sentence";
import type { FaultReport } from "../fault.ts";
import { nearestKey } from "../nearest-key.ts";
import { tableList } from "../pack-tables.ts";
import type { LooseRow } from "../read-rows.ts";

export function checkReferences(
  tables: ReadonlyMap<string, readonly LooseRow[]>,
  report: FaultReport,
): void {
  const keysOf = new Map<string, Set<string>>();
  for (const [name, rows] of tables) keysOf.set(name, new Set(rows.map((row) => row.at.row)));
  for (const table of tableList) {
    for (const [column, field] of Object.entries(table.fields)) {
      if (field.kind !== "ref" && field.kind !== "refs") continue;
      const known = keysOf.get(field.to) ?? new Set<string>();
      for (const row of tables.get(table.name) ?? []) {
        const named = [row[column] ?? []].flat().map(String);
        for (const value of named.filter((key) => !known.has(key))) {
          addFault(row, column, value, field.to, known, report);
        }
      }
    }
  }
}

function addFault(
  row: LooseRow,
  column: string,
  value: string,
  table: string,
  known: ReadonlySet<string>,
  report: FaultReport,
): void {
  const suggestion = nearestKey(value, known);
  const nearest = suggestion
    ? sentence("fault.key-nearest", { suggestion })
    : sentence("fault.key-add");
  const what = sentence("fault.key-unknown", { value, table, nearest });
  report.add({ file: row.at.file, line: row.at.line, column, value, what });
}
