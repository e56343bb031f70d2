/**
 * The mission as the register has it: its records laid on the pack's tables by their keys, so that
 * every page and plan reads the register without knowing of it. A record that says what the pack
 * says leaves its row untouched; one that a pack could not hold leaves the pack's row, and is told.
 */
import { FaultReport, type Fault } from "@lodestone/mission/fault";
import type { Mission, MissionTables } from "@lodestone/mission/mission";
import { packTables, tableList, type TableName } from "@lodestone/mission/pack-tables";
import { columnsOf, type RawRow } from "@lodestone/mission/raw-table";
import { faultsOfTables } from "@lodestone/mission/read-mission";
import { readRows, type LooseRow } from "@lodestone/mission/read-rows";
import type { Table } from "@lodestone/mission/table";
import { registerValue } from "./pack-import.ts";
import { packColumns, packSources, type PackSource } from "./pack-sources.ts";
import { cellOfValue, keptValue } from "./pack-values.ts";
import { WITHDRAWN, isSame, type UndertakingRecord } from "./record.ts";

export interface MissionFromRegister {
  /** The very mission handed in where the register says nothing else. */
  readonly mission: Mission;
  /** Records that stand in the register and not in the mission, and why. */
  readonly left: readonly { readonly undertakingId: string; readonly faults: readonly Fault[] }[];
}

interface Given {
  readonly mission: Mission;
  readonly records: readonly UndertakingRecord[];
  /** The pack without a scenario, so that what the scenario changes stays changed; the mission's own otherwise. */
  readonly standing?: Mission;
  readonly today: string;
}

/** A row that the register changed or added, with the record it came from. */
interface Laid {
  readonly record: UndertakingRecord;
  readonly table: TableName;
  readonly row: LooseRow;
  readonly isNew: boolean;
}

export function missionFromRegister(given: Given): MissionFromRegister {
  const { mission, today } = given;
  const left: { undertakingId: string; faults: readonly Fault[] }[] = [];
  let laid = packSources.flatMap((source) => layRecords(source, given, left));
  const dropped = droppedRows(given);
  // Taking one faulty row back can show another; each round takes at least one, so it ends.
  for (;;) {
    if (laid.length === 0 && dropped.size === 0) return { mission, left };
    const tables = withRows(mission, laid, dropped);
    const info = laid.some(({ row }) => String(row["as_of"] ?? "") > mission.info.asOf)
      ? { ...mission.info, asOf: today }
      : mission.info;
    const faults = faultsOfTables(tables, info);
    if (faults.length === 0) return { mission: { ...mission, ...tables, info }, left };
    const faulty = laid.filter(({ row }) => faultsOf(row, faults).length > 0);
    const taken = faulty.length > 0 ? faulty : laid;
    for (const { record, row } of taken) {
      const own = faultsOf(row, faults);
      left.push({ undertakingId: record.undertakingId, faults: own.length > 0 ? own : faults });
    }
    laid = laid.filter((one) => !taken.includes(one));
    if (taken.length === 0) return { mission, left };
  }
}

function faultsOf(row: LooseRow, faults: readonly Fault[]): readonly Fault[] {
  return faults.filter(({ file, line }) => file === row.at.file && line === row.at.line);
}

/** Tables that no other table refers to: there a record may add a row or, withdrawn, take one away. */
function isLeaf(table: TableName): boolean {
  return !tableList.some(({ fields }) =>
    Object.values(fields).some(
      (field) => (field.kind === "ref" || field.kind === "refs") && field.to === table,
    ),
  );
}

function recordsOf({ table }: PackSource, records: readonly UndertakingRecord[]) {
  return records.filter(({ pack, kind }) =>
    pack ? pack.table === table : addedKinds[kind] === table && isLeaf(table),
  );
}

/** Where a record registered by hand would stand in a pack. */
export const addedKinds: Readonly<Record<string, TableName>> = {
  centre: "centres",
  park: "park_places",
  auction: "auctions",
  "overseas-asset": "overseas_assets",
  partnership: "agreements",
};

const keyOf = (record: UndertakingRecord) => record.pack?.key ?? record.undertakingId;

function droppedRows({ mission, records }: Given): ReadonlySet<LooseRow> {
  const dropped = new Set<LooseRow>();
  for (const source of packSources.filter(({ table }) => isLeaf(table))) {
    const withdrawn = new Set(
      recordsOf(source, records)
        .filter(({ values }) => values["status"] === WITHDRAWN)
        .map(keyOf),
    );
    for (const row of looseRows(mission, source.table)) {
      if (withdrawn.has(row.at.row)) dropped.add(row);
    }
  }
  return dropped;
}

function layRecords(
  source: PackSource,
  { mission, records, standing = mission }: Given,
  left: { undertakingId: string; faults: readonly Fault[] }[],
): Laid[] {
  const rows = looseRows(mission, source.table);
  const byKey = new Map(rows.map((row) => [row.at.row, row]));
  const standingByKey = new Map(looseRows(standing, source.table).map((row) => [row.at.row, row]));
  let line = Math.max(1, ...rows.map((row) => row.at.line));
  return recordsOf(source, records)
    .filter(({ values }) => values["status"] !== WITHDRAWN)
    .flatMap((record): Laid[] => {
      const row = byKey.get(keyOf(record));
      if (!row && !isLeaf(source.table)) return [];
      const cells = cellsOf(source, record, row, standingByKey.get(keyOf(record)));
      if (!cells) return [];
      const { file } = row?.at ?? { file: `${source.table}.csv` };
      const raw: RawRow = { file, line: row?.at.line ?? ++line, cells };
      const report = new FaultReport();
      const [read] = readRows({ table: packTables[source.table], rows: [raw] }, report);
      if (read) return [{ record, table: source.table, row: read, isNew: !row }];
      left.push({ undertakingId: record.undertakingId, faults: report.faults });
      return [];
    });
}

/** The row's cells with what the register says; undefined where it says what stands there. */
function cellsOf(
  source: PackSource,
  record: UndertakingRecord,
  row: LooseRow | undefined,
  standing: LooseRow | undefined,
): readonly string[] | undefined {
  const table: Table = packTables[source.table];
  const kept = (from: LooseRow | undefined, column: string) => {
    const field = table.fields[column];
    return from && field ? keptValue(field, from[column]) : undefined;
  };
  const says = new Map(
    packColumns(source).map((column) => {
      const own = registerValue(source, record, column);
      const here = kept(row, column);
      const patched = standing !== undefined && !isSame(here, kept(standing, column));
      return [column, row && (patched || isSame(own, here)) ? here : own];
    }),
  );
  const differs = [...says].some(([column, value]) => !isSame(value, kept(row, column)));
  if (row && !differs) return undefined;
  return columnsOf(table).map((column) =>
    table.key.includes(column) ? keyOf(record) : cellOfValue(says.get(column)),
  );
}

function looseRows(tables: MissionTables, name: TableName): readonly LooseRow[] {
  return tables[name] as unknown as readonly LooseRow[];
}

/** Tables without a change are the mission's own, so that what is remembered by them stays true. */
function withRows(
  mission: Mission,
  laid: readonly Laid[],
  dropped: ReadonlySet<LooseRow>,
): MissionTables {
  const tables = Object.fromEntries(
    packSources.flatMap(({ table }) => {
      const own = laid.filter((one) => one.table === table);
      const rows = looseRows(mission, table);
      if (own.length === 0 && !rows.some((row) => dropped.has(row))) return [];
      const changed = new Map(own.map(({ row }) => [row.at.row, row]));
      const kept = rows
        .filter((row) => !dropped.has(row))
        .map((row) => changed.get(row.at.row) ?? row);
      const added = own.flatMap(({ isNew, row }) => (isNew ? [row] : []));
      return [[table, [...kept, ...added]]];
    }),
  );
  const all = Object.fromEntries(tableList.map(({ name }) => [name, mission[name as TableName]]));
  return { ...all, ...tables } as unknown as MissionTables;
}
