/** What can be exported, as tables: a plan, its figures, the statements' verdicts, a pack or one of its tables. */
import { missionTable } from "@lodestone/exchange/mission-table";
import type { OutCell, OutTable } from "@lodestone/sheets/out-table";
import { planFiguresTable, planTables } from "@lodestone/exchange/plan-tables";
import type { Mission } from "@lodestone/mission/mission";
import { isTableName, packTables, tableList, type TableName } from "@lodestone/mission/pack-tables";
import type { PackFiles } from "@lodestone/mission/read-mission";
import type { Plan } from "@lodestone/planner/plan";
import { reviewSystems } from "@lodestone/review/mission-systems";
import { tell } from "@lodestone/words/say";
import type { OptionValues, Terminal } from "./command.ts";
import { planRequest } from "./plan-request.ts";
import { programVersion } from "./program-version.ts";
import { solvePlan } from "./solve-plan.ts";

export const exportable = ["figures", "plan", "status", "pack", ...Object.keys(packTables)];

export interface ExportSubject {
  /** Small letters and hyphens, by which a data package is named. */
  readonly name: string;
  readonly title: string;
  readonly asOf: string;
  readonly madeFrom: Readonly<Record<string, string>>;
  readonly tables: readonly OutTable[];
  /** One table, which is one file in every form. */
  readonly isSingle: boolean;
  readonly plan?: Plan;
  /** The pack's own files, whose cells go out as they were written. */
  readonly packFiles?: PackFiles;
}

export async function exportSubject(
  what: string,
  { mission, files }: { readonly mission: Mission; readonly files: PackFiles },
  values: OptionValues,
  terminal: Terminal,
): Promise<ExportSubject> {
  const { info, scenario } = mission;
  const about = {
    name: `${info.name}-${what}`.replaceAll("_", "-"),
    title: `${info.title.en}: ${what}`,
    asOf: info.asOf,
    madeFrom: {
      pack: info.name,
      as_of: info.asOf,
      program_version: programVersion,
      ...(scenario === undefined ? {} : { scenario }),
    },
  };
  if (isTableName(what)) {
    return { ...about, tables: [missionTable(mission, what)], isSingle: true };
  }
  if (what === "status") return { ...about, tables: [statusTable(mission)], isSingle: true };
  if (what === "pack") {
    const filled = tableList.filter(({ name }) => mission[name as TableName].length > 0);
    const tables = filled.map(({ name }) => missionTable(mission, name as TableName));
    return { ...about, tables, isSingle: false, packFiles: files };
  }
  const { solved } = await solvePlan(mission, planRequest(values, mission), false, terminal);
  const { plan } = solved;
  return what === "plan"
    ? { ...about, tables: planTables(plan), isSingle: false, plan }
    : { ...about, tables: [planFiguresTable(plan)], isSingle: true };
}

const statusColumns = {
  system: "The system the statement is shown under",
  statement: "Names the statement",
  office: "The office that made it",
  said_on: "The day it was made",
  quote: "What was said",
  reading: "One way to read it so that the record can test it",
  verdict: "What the record makes of it",
  draft: "Every verdict is a draft reading for now",
  reason: "Why",
  latest_evidence: "The day of the latest evidence",
  as_of: "The day it is judged as of",
} as const;

/** One row a reading: what was stated and what the record makes of it. */
function statusTable(mission: Mission): OutTable {
  const rows = reviewSystems(mission).flatMap(({ system, statements }) =>
    statements.flatMap(({ statement, readings }) =>
      readings.map(({ reading, judgement }) => {
        const [first, second] = tell(judgement.reason);
        const row: Readonly<Record<keyof typeof statusColumns, OutCell>> = {
          system: system.system,
          statement: statement.statement,
          office: statement.office_en,
          said_on: statement.said_on,
          quote: statement.quote_en,
          reading: reading.reading,
          verdict: judgement.verdict,
          draft: "yes",
          reason: `${first.en} ${second.en}`,
          latest_evidence: judgement.latestEvidence ?? null,
          as_of: judgement.asOf,
        };
        return row;
      }),
    ),
  );
  const names = Object.keys(statusColumns) as (keyof typeof statusColumns)[];
  return {
    name: "status",
    describes: "What was stated, read so that the record can test it, and the draft verdict.",
    key: ["statement", "reading"],
    columns: names.map((name) => ({
      name,
      kind: "text" as const,
      describes: statusColumns[name],
      ...(name === "latest_evidence" ? { optional: true as const } : {}),
    })),
    rows: rows.map((row) => names.map((name) => row[name])),
  };
}
