/** Lists on the command line: shown first, written with --apply, and given back with a reason in each row left out. */
import path from "node:path";
import {
  importList,
  previewList,
  type ListPreview,
} from "@lodestone/register/commands/import-list";
import { importOpening } from "@lodestone/register/commands/import-opening";
import { requireRecorder } from "@lodestone/register/commands/record-right";
import type { ListLine } from "@lodestone/register/files/list-diff";
import { LIST_BYTES_MOST, type ListFile } from "@lodestone/register/files/list-file";
import { placeNames } from "@lodestone/register/files/list-rows";
import { reasonsWorkbook } from "@lodestone/register/files/reasons-out";
import { Refusal } from "@lodestone/register/refusal";
import { indianDay } from "@lodestone/register/workflow/desk-clock";
import { countsOf } from "@lodestone/register/views/list-view";
import { say, tell } from "@lodestone/words/say";
import { sentence } from "@lodestone/words/sentence";
import { exitCodes, type ExitCode, type OptionValues } from "../command.ts";
import { readBounded } from "../read-bounded.ts";
import { writeOne } from "../write-files.ts";
import { callerOf } from "./acting.ts";
import { textOf } from "./field-values.ts";
import { printOutcome } from "./print-outcome.ts";
import type { RegisterCommand, RegisterWork } from "./register-command.ts";

/** More lines than this are counted on the terminal; the workbook has all that are left out. */
const LINES_SHOWN = 30;

type Line = Pick<ListLine, "row" | "kind" | "key" | "changes" | "like" | "faults">;

const importCommand: RegisterCommand = {
  words: ["import"],
  async run(work) {
    const { opened, values, named, mission } = work;
    const [kind = "", name] = named;
    const caller = await callerOf(work);
    requireRecorder(caller.actor);
    const columns = pairs(values, "column");
    const asked = {
      kind,
      ...(await fileOf(work, name)),
      places: placeNames(mission.places),
      ...(Object.keys(columns).length > 0 ? { columns } : {}),
      duplicates: Object.fromEntries(
        Object.entries(pairs(values, "duplicate")).map(([row, is]) => [
          row,
          is === "own" ? ({ own: true } as const) : { is },
        ]),
      ),
    };
    const preview = await previewList(opened.context.db, caller.actor, asked);
    if ("wrong" in preview) throw new Refusal(preview.wrong);
    if (values["apply"] !== true) {
      printPreview(work, preview);
      return await giveBack(work, name, preview.list, preview.lines);
    }
    const outcome = await importList(opened.context, caller, { ...asked, seen: preview.seen });
    const code = printOutcome(work, outcome);
    return code === exitCodes.done ? await giveBack(work, name, preview.list, preview.lines) : code;
  },
};

const openingCommand: RegisterCommand = {
  words: ["import-opening"],
  async run(work) {
    const { opened, values, named, terminal } = work;
    const [name] = named;
    const caller = await callerOf(work);
    const dryRun = values["apply"] !== true;
    const columns = pairs(values, "column");
    const done = await importOpening(opened.context, caller, {
      ...(await fileOf(work, name)),
      ...(Object.keys(columns).length > 0 ? { columns } : {}),
      dryRun,
    });
    if ("wrong" in done) throw new Refusal(done.wrong);
    const lines = done.lines.map((line) => ({ ...line, key: line.path, changes: [] }));
    if (values["json"]) printJson(work, { columns: done.columns, lines, proposed: done.proposed });
    else {
      printLines(work, lines);
      if (dryRun) terminal.say(sentence("cli.lists.dry"));
      else if (done.proposed === null) terminal.say(sentence("opening.none-new"));
      else terminal.say(sentence("opening.proposed", { case: done.proposed }));
    }
    return await giveBack(work, name, done.list, lines);
  },
};

async function fileOf({ terminal }: RegisterWork, name: string | undefined) {
  if (name === undefined) throw new Refusal(sentence("cli.lists.no-file"));
  const file = path.resolve(terminal.folder, name);
  return { fileName: path.basename(file), bytes: await readBounded(file, LIST_BYTES_MOST) };
}

/** Options such as --column "State=place", in any number. */
function pairs(values: OptionValues, name: string): Readonly<Record<string, string>> {
  const given = Array.isArray(values[name]) ? (values[name] as readonly string[]) : [];
  return Object.fromEntries(
    given.map((pair) => {
      const at = pair.lastIndexOf("=");
      if (at < 1) throw new Refusal(sentence("cli.lists.bad-pair", { value: pair }));
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

function printPreview(work: RegisterWork, preview: ListPreview): void {
  const { terminal, values } = work;
  const { columns, columnsFrom, lines, taken, seen } = preview;
  if (values["json"]) {
    printJson(work, { columns, columnsFrom, takenAt: taken?.importedAt ?? null, seen, lines });
    return;
  }
  for (const [column, field] of Object.entries(columns)) terminal.print(`${column} → ${field}`);
  printLines(work, lines);
  if (taken) terminal.say(sentence("cli.lists.taken", { on: indianDay(taken.importedAt) }));
  terminal.say(sentence("cli.lists.dry"));
}

function printLines({ terminal }: RegisterWork, lines: readonly Line[]): void {
  const telling = lines.filter(({ kind }) => kind !== "same" && kind !== "new");
  for (const { row, kind, key, changes, like, faults } of telling.slice(0, LINES_SHOWN)) {
    const what = [
      ...changes.map(
        ({ field, register, list }) => `${field}: ${shown(register)} → ${shown(list)}`,
      ),
      ...like.map((other) => `= ${other}?`),
      ...faults.map(({ column, what: fault }) => {
        const told = say(terminal.language, fault);
        return column === undefined || told.includes(column) ? told : `${column}: ${told}`;
      }),
    ];
    const word = say(terminal.language, sentence(`line.${kind}`));
    terminal.print(`${String(row)}  ${key}  ${word}: ${what.join("; ")}`);
  }
  const more = telling.length - LINES_SHOWN;
  if (more > 0) terminal.say(sentence("cli.explain.more", { count: more }));
  terminal.say(sentence("cli.lists.counts", countsOf(lines)));
}

const shown = (value: unknown) => (value === null ? "–" : JSON.stringify(value));

function printJson({ terminal }: RegisterWork, answer: object): void {
  terminal.print(JSON.stringify(tell(answer), bigintText, 2));
}

const bigintText = (_key: string, value: unknown) =>
  typeof value === "bigint" ? String(value) : value;

/** Rows left out go back in the same workbook; some left out is a refusal to whoever calls from a script. */
async function giveBack(
  { opened, terminal, values }: RegisterWork,
  name: string | undefined,
  list: ListFile,
  lines: readonly Pick<ListLine, "row" | "kind" | "faults" | "like">[],
): Promise<ExitCode> {
  const left = lines.filter(({ kind }) => kind === "fault" || kind === "duplicate");
  if (left.length === 0) return exitCodes.done;
  const to = textOf(values, "to") ?? (name ?? "").replace(/(?:\.\w+)?$/, ".reasons.xlsx");
  const back = path.resolve(terminal.folder, to);
  const { now, isDemonstration = false } = opened.context;
  const said = { today: indianDay(now()), isDemonstration };
  await writeOne(back, await reasonsWorkbook(list, lines, terminal.language, said));
  terminal.note(
    say(terminal.language, sentence("cli.lists.reasons", { count: left.length, back })),
  );
  return exitCodes.refused;
}

export const listCommands: readonly RegisterCommand[] = [importCommand, openingCommand];
