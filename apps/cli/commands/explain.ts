/** Walks a figure of a plan, or a row of the pack, back to its rows and sources. */
import { findRow, type Mission } from "@lodestone/mission/mission";
import { nearestKey } from "@lodestone/mission/nearest-key";
import { isTableName, type TableName } from "@lodestone/mission/pack-tables";
import { rowName } from "@lodestone/mission/row-name";
import type { LooseRow } from "@lodestone/mission/read-rows";
import type { RowAddress } from "@lodestone/mission/table";
import { explainFigure } from "@lodestone/planner/explain/explain-figure";
import type { Part } from "@lodestone/planner/explain/explanation";
import { planFigures } from "@lodestone/planner/figures";
import type { SolvedPlan } from "@lodestone/planner/plan-session";
import { formatFigure } from "@lodestone/units/indian-number";
import { say, tell } from "@lodestone/words/say";
import { sayName } from "@lodestone/words/say-in";
import { sentence } from "@lodestone/words/sentence";
import { exitCodes, type Command, type Terminal } from "../command.ts";
import { readPack } from "../pack.ts";
import { planOptionHelp, planOptions, planRequest } from "../plan-request.ts";
import { misused, type Refusal } from "../refusal.ts";
import { solvePlan } from "../solve-plan.ts";

/** More rows than this under one number are counted, not listed. */
const ROWS_SHOWN = 6;

export const explain: Command = {
  name: "explain",
  takes: "<figure>",
  summary: "cli.explain",
  optionHelp: ["cli.explain.option-depth", ...planOptionHelp],
  options: { ...planOptions, depth: { type: "string" } },
  examples: [
    "lodestone explain observations/outlay-approved",
    "lodestone explain dependence/magnet/2030-31",
    "lodestone explain cost --lens least-cost --json",
  ],
  async run(values, [figure], terminal) {
    if (figure === undefined) throw misused("cli.explain.none");
    const depth = Number(values["depth"] ?? 3);
    if (!Number.isInteger(depth) || depth < 1 || depth > 9) {
      throw misused("cli.explain.bad-depth", { value: String(values["depth"]) });
    }
    const mission = await readPack(values, terminal);
    const row = packRow(mission, figure);
    if (row) {
      if (values["json"]) terminal.print(JSON.stringify(cardOf(mission, row), undefined, 2));
      else printCard(mission, row, "", terminal);
      return exitCodes.done;
    }
    refuseUnknownRow(mission, figure);
    const { solved } = await solvePlan(mission, planRequest(values, mission), false, terminal);
    const { plan, formulation } = solved;
    const found = explainFigure(plan, formulation.inputs, figure);
    if (!found) throw unknownFigure(figure, solved);
    if (values["json"]) {
      const rows = found.rows.map((address) => cardAt(mission, address));
      terminal.print(JSON.stringify({ ...tell(found), rows }, undefined, 2));
      return exitCodes.done;
    }
    walk(solved, mission, figure, depth, "", terminal);
    return exitCodes.done;
  },
};

/** A row of the pack named "table/key". */
function packRow(mission: Mission, figure: string): LooseRow | undefined {
  const slash = figure.indexOf("/");
  const table = figure.slice(0, Math.max(0, slash));
  if (!isTableName(table)) return undefined;
  return findRow(mission, table, figure.slice(slash + 1)) as unknown as LooseRow | undefined;
}

/** A figure that names a table of the pack but none of its rows. */
function refuseUnknownRow(mission: Mission, figure: string): void {
  const table = figure.split("/")[0] ?? "";
  if (!isTableName(table)) return;
  const known = mission[table].map((row) => `${table}/${row.at.row}`);
  const suggestion = nearestKey(figure, known);
  const nearest = suggestion
    ? sentence("fault.key-nearest", { suggestion })
    : sentence("cli.explain.rows-hint", { table });
  throw misused("cli.explain.unknown", { value: figure, nearest });
}

function cardAt(mission: Mission, address: RowAddress) {
  const row = findRow(mission, address.table as TableName, address.row);
  return row ? cardOf(mission, row as unknown as LooseRow) : address;
}

/** A row with its source, as other programs want it. */
function cardOf(mission: Mission, row: LooseRow) {
  const source = findRow(mission, "sources", String(row["source"] ?? ""));
  return { ...row, source: source ?? row["source"] };
}

function printCard(mission: Mission, row: LooseRow, indent: string, terminal: Terminal): void {
  terminal.print(`${indent}${sayName(terminal.language, rowName(mission, row.at))}`);
  terminal.print(`${indent}${row.at.file}, line ${row.at.line}`);
  for (const [column, value] of Object.entries(row)) {
    if (column === "at" || column === "source" || value === undefined) continue;
    terminal.print(`${indent}  ${column.padEnd(24)} ${[value].flat().map(String).join("; ")}`);
  }
  const source = findRow(mission, "sources", String(row["source"] ?? ""));
  if (!source) return;
  const title = terminal.language === "hi" ? source.title_hi : source.title_en;
  const label = say(terminal.language, sentence("cli.explain.source"));
  terminal.print(
    `${indent}  ${label.padEnd(24)} ${title} (${source.publisher}; ${source.reference})`,
  );
}

/** Prints a number, its formula, its parts and rows, and walks into the parts that are figures. */
function walk(
  solved: SolvedPlan,
  mission: Mission,
  figure: string,
  depth: number,
  indent: string,
  terminal: Terminal,
): void {
  const found = explainFigure(solved.plan, solved.formulation.inputs, figure);
  if (!found) return;
  const { language } = terminal;
  terminal.print(`${indent}${figure} = ${formatFigure(found.value)} ${found.unit}`);
  terminal.print(`${indent}  = ${say(language, found.formula)}`);
  for (const part of found.parts) {
    terminal.print(
      `${indent}    ${partLabel(part, terminal)}: ${formatFigure(part.value)} ${part.unit}`,
    );
    if (part.figure && depth > 1 && part.value !== 0 && part.figure !== figure) {
      walk(solved, mission, part.figure, depth - 1, `${indent}      `, terminal);
    }
  }
  if (found.rows.length === 0) return;
  terminal.print(`${indent}  ${say(language, sentence("cli.explain.rests-on"))}:`);
  for (const address of found.rows.slice(0, ROWS_SHOWN)) {
    terminal.print(`${indent}    ${rowLine(mission, address, terminal)}`);
  }
  const more = found.rows.length - ROWS_SHOWN;
  if (more > 0) {
    terminal.print(`${indent}    ${say(language, sentence("cli.explain.more", { count: more }))}`);
  }
}

/** A pack row on one line: where it stands, how well it is known, and who said so. */
function rowLine(mission: Mission, address: RowAddress, { language }: Terminal): string {
  const row = findRow(mission, address.table as TableName, address.row) as unknown as
    | LooseRow
    | undefined;
  const source = findRow(mission, "sources", String(row?.["source"] ?? ""));
  const known = row?.["grade"] ? ` [${String(row["grade"])}; ${source?.publisher ?? ""}]` : "";
  const name = sayName(language, rowName(mission, address));
  return `${name} (${address.table}/${address.row}, line ${address.line})${known}`;
}

function partLabel({ label }: Part, { language }: Terminal): string {
  if (typeof label === "string") return label;
  return "blanks" in label ? say(language, label) : sayName(language, label);
}

function unknownFigure(value: string, { plan }: SolvedPlan): Refusal {
  const known = planFigures(plan).map((row) => row.figure);
  const suggestion = nearestKey(value, known);
  const nearest = suggestion
    ? sentence("fault.key-nearest", { suggestion })
    : sentence("cli.explain.list-hint");
  return misused("cli.explain.unknown", { value, nearest });
}
