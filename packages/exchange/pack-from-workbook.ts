/**
 * A workbook back into the files of a pack. Every cell becomes the text a table would hold, and the
 * pack is then read and checked exactly as one kept in files; each fault finds its sheet and row again.
 */
import { datapackage } from "@lodestone/mission/datapackage";
import type { Fault } from "@lodestone/mission/fault";
import { INFO_FILE } from "@lodestone/mission/info";
import { readMission, type MissionResult, type PackFiles } from "@lodestone/mission/read-mission";
import { sentence } from "@lodestone/words/sentence";
import { headerOfAbout } from "./about-sheet.ts";
import { REASONS_SHEET } from "@lodestone/sheets/reasons";
import { ABOUT_SHEET, fileOfSheet, sheetOfFile } from "./pack-sheets.ts";
import type { SheetFault } from "@lodestone/sheets/sheet-fault";
import { sheetTable, type SheetTable } from "./sheet-table.ts";
import type { Workbook } from "@lodestone/sheets/workbook-in/read-workbook";

export interface ReadPack {
  readonly files: PackFiles;
  readonly faults: readonly SheetFault[];
}

export function packFromWorkbook({ sheets, from1904 }: Workbook): ReadPack {
  const faults: SheetFault[] = [];
  const tables = new Map<string, SheetTable>();
  for (const sheet of sheets) {
    if (sheet.name === REASONS_SHEET) continue;
    const table = sheetTable(sheet, from1904);
    faults.push(...table.faults);
    // Spreadsheets tell no two sheets apart by capitals, and keys are small letters anyway.
    tables.set(sheet.name.trim(), table);
  }
  const encoder = new TextEncoder();
  const files = new Map<string, Uint8Array>();
  for (const [name, table] of tables) {
    if (name === ABOUT_SHEET) continue;
    const file = fileOfSheet(name);
    if (file === undefined) faults.push({ sheet: name, what: sentence("fault.file-unknown") });
    else files.set(file, encoder.encode(table.csv));
  }
  const descriptor = describe(tables.get(ABOUT_SHEET), [...files.keys()], faults);
  if (descriptor !== undefined) files.set(INFO_FILE, encoder.encode(descriptor));
  const found = faultsOfPack(files);
  for (const fault of found) {
    const placed = placeFault(fault, tables);
    // A cell refused already (a formula, say) reads as empty: one reason a cell is enough.
    const known = faults.some(
      ({ sheet, row, column }) =>
        sheet === placed.sheet &&
        row === placed.row &&
        column !== undefined &&
        column === placed.column,
    );
    if (!known) faults.push(placed);
  }
  return { files, faults };
}

/** Faults of the pack as it stands; where there are none, those of each scenario. */
function faultsOfPack(files: PackFiles): readonly Fault[] {
  const { faults }: MissionResult = readMission(files);
  if (faults.length > 0) return faults;
  const scenarios = [...files.keys()].flatMap(
    (file) => /^scenarios\/(.+)\.csv$/.exec(file)?.[1] ?? [],
  );
  return scenarios.flatMap((scenario) => readMission(files, scenario).faults);
}

function describe(
  about: SheetTable | undefined,
  names: readonly string[],
  faults: SheetFault[],
): string | undefined {
  if (!about) {
    faults.push({
      sheet: ABOUT_SHEET,
      what: sentence("workbook.no-about", { sheet: ABOUT_SHEET }),
    });
    return undefined;
  }
  const header = headerOfAbout(
    new Map(about.rows.map(({ cells }) => [cells[0] ?? "", cells[1] ?? ""])),
  );
  if (!header) {
    faults.push({ sheet: ABOUT_SHEET, what: sentence("workbook.licences") });
    return undefined;
  }
  return `${JSON.stringify(datapackage(header, [...names].sort()), undefined, 2)}\n`;
}

function placeFault(fault: Fault, tables: ReadonlyMap<string, SheetTable>): SheetFault {
  const { file, line, column, value, what } = fault;
  const sheet = file === INFO_FILE ? ABOUT_SHEET : sheetOfFile(file);
  const row = line === undefined ? undefined : tables.get(sheet)?.rowOfLine(line);
  return {
    sheet,
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    ...(value === undefined ? {} : { value }),
    what,
  };
}
