/** Tables as a workbook: a sheet each, and first a sheet that says what each column means. */
import type { OutTable } from "./out-table.ts";
import { writeWorkbook, type OutSheet } from "./write-workbook.ts";

export async function tableWorkbook(
  tables: readonly OutTable[],
  title: string,
  date: string,
): Promise<Uint8Array> {
  const sheets = tables.map(({ name, columns, rows }) => ({
    name,
    header: columns.map((column) => column.name),
    rows: rows.map((values, r) => ({ row: r + 2, values })),
  }));
  return await writeWorkbook([columnsSheet(tables), ...sheets], title, date);
}

function columnsSheet(tables: readonly OutTable[]): OutSheet {
  const rows = tables.flatMap(({ name, columns }) =>
    columns.map(({ name: column, unit, describes }) => [name, column, unit ?? "", describes]),
  );
  return {
    name: "columns",
    header: ["sheet", "column", "unit", "meaning"],
    rows: rows.map((values, r) => ({ row: r + 2, values })),
  };
}
