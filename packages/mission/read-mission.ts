/**
 * Reads a pack: bytes by file name in, a Mission or faults out. Nothing is thrown whatever the
 * bytes are, and all faults of all files come in one report.
 */
import { sentence } from "@lodestone/words/sentence";
import { checkLoops } from "./checks/loops.ts";
import { checkMassClosure } from "./checks/mass-closure.ts";
import { checkOwners } from "./checks/owners.ts";
import { checkParameters } from "./checks/parameters.ts";
import { checkProvenance } from "./checks/provenance.ts";
import { checkReachability } from "./checks/reachability.ts";
import { checkReadings } from "./checks/readings.ts";
import { checkReferences } from "./checks/references.ts";
import { checkScrapClosure } from "./checks/scrap-closure.ts";
import { checkSites } from "./checks/sites.ts";
import { checkYears } from "./checks/years.ts";
import { FaultReport, type Fault } from "./fault.ts";
import { INFO_FILE, readInfo, type PackInfo } from "./info.ts";
import type { Mission, MissionTables } from "./mission.ts";
import { tableList, type TableName } from "./pack-tables.ts";
import { applyPatch } from "./patch.ts";
import { readRawTable, type RawTable } from "./raw-table.ts";
import { readRows, type LooseRow } from "./read-rows.ts";

/** The files of a pack by their path inside it, "sites.csv" or "scenarios/high-demand.csv". */
export type PackFiles = ReadonlyMap<string, Uint8Array>;

export type MissionResult =
  | { readonly mission: Mission; readonly faults: readonly [] }
  | { readonly mission?: never; readonly faults: readonly Fault[] };

export const scenarioFile = (scenario: string) => `scenarios/${scenario}.csv`;

export function readMission(files: PackFiles, scenario?: string): MissionResult {
  const report = new FaultReport();
  const info = readInfo(files.get(INFO_FILE), report);
  let raw = readRawTables(files, report);
  if (scenario !== undefined) raw = readScenario(raw, files, scenario, report);
  const rows = new Map<string, LooseRow[]>();
  for (const [name, table] of raw) rows.set(name, readRows(table, report));
  checkReferences(rows, report);
  // Later checks read across tables, so they wait until every row and reference stands.
  if (report.faults.length > 0 || !info) return { faults: report.faults };
  const tables = Object.fromEntries(
    tableList.map(({ name }) => [name, rows.get(name) ?? []]),
  ) as unknown as MissionTables;
  checkTables(tables, info, report);
  if (report.faults.length > 0) return { faults: report.faults };
  return { mission: { ...tables, info, scenario }, faults: [] };
}

/** The faults of typed tables that were changed after reading: those between rows and across tables. */
export function faultsOfTables(tables: MissionTables, info: PackInfo): readonly Fault[] {
  const report = new FaultReport();
  checkReferences(new Map(tableList.map(({ name }) => [name, rowsOf(tables, name)])), report);
  if (report.faults.length === 0) checkTables(tables, info, report);
  return report.faults;
}

function rowsOf(tables: MissionTables, name: string): readonly LooseRow[] {
  return tables[name as TableName] as unknown as readonly LooseRow[];
}

function checkTables(tables: MissionTables, info: PackInfo, report: FaultReport): void {
  checkProvenance(tables, info.asOf, report);
  checkMassClosure(tables, report);
  checkScrapClosure(tables, report);
  checkReachability(tables, report);
  checkYears(tables, info, report);
  checkSites(tables, report);
  checkOwners(tables, report);
  checkParameters(tables, report);
  checkLoops(tables, report);
  checkReadings(tables, report);
}

function readRawTables(files: PackFiles, report: FaultReport): ReadonlyMap<string, RawTable> {
  const raw = new Map<string, RawTable>();
  for (const table of tableList) {
    const file = `${table.name}.csv`;
    const bytes = files.get(file);
    if (bytes) {
      const read = readRawTable(table, file, bytes, report);
      if (read) raw.set(table.name, read);
    } else if (table.required) {
      report.add({ file, what: sentence("fault.file-missing") });
    }
  }
  const known = new Set(tableList.map((table) => `${table.name}.csv`));
  for (const file of files.keys()) {
    if (!file.includes("/") && file.endsWith(".csv") && !known.has(file)) {
      report.add({ file, what: sentence("fault.file-unknown") });
    }
  }
  return raw;
}

function readScenario(
  raw: ReadonlyMap<string, RawTable>,
  files: PackFiles,
  scenario: string,
  report: FaultReport,
): ReadonlyMap<string, RawTable> {
  const file = scenarioFile(scenario);
  const bytes = files.get(file);
  if (bytes) return applyPatch(raw, file, bytes, report);
  report.add({ file, what: sentence("fault.file-missing") });
  return raw;
}
