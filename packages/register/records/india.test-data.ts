/** The India pack for tests, and its undertakings as an import would leave them in the register. */
import path from "node:path";
import { readFolder } from "@lodestone/mission/folder";
import type { Mission } from "@lodestone/mission/mission";
import { readMission } from "@lodestone/mission/read-mission";
import type { FormValues } from "../forms/field.ts";
import { packRecords, type PackRecord } from "./pack-values.ts";
import type { UndertakingRecord } from "./record.ts";

export async function indiaMission(scenario?: string): Promise<Mission> {
  const { files } = await readFolder(path.join(import.meta.dirname, "../../../missions/india"));
  const { mission, faults } = readMission(files, scenario);
  if (!mission) throw new Error(JSON.stringify(faults));
  return mission;
}

export function asImported(mission: Mission): UndertakingRecord[] {
  return packRecords(mission).map(imported);
}

export function imported(pack: PackRecord): UndertakingRecord {
  const { source, key, kind, row, values } = pack;
  return {
    undertakingId: key,
    kind,
    values,
    pack: { table: source.table, key, row },
    version: 1,
  };
}

/** The records with one of them changed. */
export function withValues(
  records: readonly UndertakingRecord[],
  undertakingId: string,
  values: FormValues,
): UndertakingRecord[] {
  return records.map((record) =>
    record.undertakingId === undertakingId
      ? { ...record, values: { ...record.values, ...values }, version: record.version + 1 }
      : record,
  );
}
