/** A whole pack as a workbook: a sheet a table, a sheet a scenario, and what the pack says of itself. */
import { readCsv, type CsvFile } from "@lodestone/mission/csv";
import type { PackHeader } from "@lodestone/mission/datapackage";
import { FaultReport } from "@lodestone/mission/fault";
import { INFO_FILE } from "@lodestone/mission/info";
import { tableList } from "@lodestone/mission/pack-tables";
import { patchTable } from "@lodestone/mission/patch";
import type { PackFiles } from "@lodestone/mission/read-mission";
import type { Table } from "@lodestone/mission/table";
import { aboutRows } from "./about-sheet.ts";
import { ABOUT_SHEET, sheetOfFile } from "./pack-sheets.ts";
import {
  SHEET_NAME_MOST,
  writeWorkbook,
  type OutSheet,
  type OutValue,
} from "@lodestone/sheets/write-workbook";

/** Files as they stand, with every cell as written, of a pack that was read without fault. */
export async function packWorkbook(
  files: PackFiles,
  title: string,
  asOf: string,
): Promise<Uint8Array> {
  const header = JSON.parse(new TextDecoder().decode(files.get(INFO_FILE))) as PackHeader;
  const sheets = [...files.keys()]
    .filter((file) => file.endsWith(".csv"))
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((file) => tableSheet(file, files.get(file) ?? new Uint8Array()));
  const about = { name: ABOUT_SHEET, header: ["field", "value"], rows: aboutRows(header) };
  return await writeWorkbook([about, ...sheets], title, asOf);
}

/** The scenarios whose names no sheet can bear. */
export function scenariosTooLong(files: PackFiles): string[] {
  return [...files.keys()].filter(
    (file) => file.endsWith(".csv") && sheetOfFile(file).length > SHEET_NAME_MOST,
  );
}

/** Tables in the order a pack is read in, scenarios after them. */
function placeOf(file: string): number {
  const place = tableList.findIndex(({ name }) => file === `${name}.csv`);
  return place < 0 ? tableList.length : place;
}

function tableSheet(file: string, bytes: Uint8Array): OutSheet {
  const csv: CsvFile | undefined = readCsv(file, bytes, [], new FaultReport());
  const table: Table = tableList.find(({ name }) => file === `${name}.csv`) ?? patchTable;
  const header = csv?.header ?? [];
  const isNumber = header.map((column) => table.fields[column]?.kind === "number");
  const rows = (csv?.records ?? []).map(({ cells }, r) => ({
    row: r + 2,
    values: cells.map((cell, c) => (isNumber[c] ? numberOrText(cell) : cell)),
  }));
  return { name: sheetOfFile(file), header, rows };
}

/** A number where the number is written as programs write it; "0.20" would come back as 0.2. */
function numberOrText(cell: string): OutValue {
  return cell !== "" && String(Number(cell)) === cell && Number.isFinite(Number(cell))
    ? Number(cell)
    : cell;
}
