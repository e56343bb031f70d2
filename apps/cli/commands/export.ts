/** Writes a table, a plan's figures or the statements' verdicts as CSV or JSON. */
import { nearestKey } from "@lodestone/mission/nearest-key";
import { packTables, type TableName } from "@lodestone/mission/pack-tables";
import type { LooseRow } from "@lodestone/mission/read-rows";
import { formulate } from "@lodestone/planner/formulate";
import { planFigures } from "@lodestone/planner/figures";
import { planInputs } from "@lodestone/planner/inputs/plan-inputs";
import { lensWeights } from "@lodestone/planner/passes";
import { reviewSystems } from "@lodestone/review/mission-systems";
import { say, tell } from "@lodestone/words/say";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import type { Mission } from "@lodestone/mission/mission";
import { exitCodes, type Command, type OptionValues, type Terminal } from "../command.ts";
import { csvText, type CsvCell } from "../csv-text.ts";
import { readPack } from "../pack.ts";
import { planOptionHelp, planOptions, planRequest } from "../plan-request.ts";
import { onEngine, solvePlan } from "../solve-plan.ts";

export const exportCommand: Command = {
  name: "export",
  summary: "cli.export",
  optionHelp: ["cli.export.option-what", "cli.export.option-format", ...planOptionHelp],
  options: { ...planOptions, what: { type: "string" }, format: { type: "string" } },
  examples: [
    "lodestone export --what figures > plan.csv",
    "lodestone export --what observations --format json",
    "lodestone export --format mps > plan.mps",
  ],
  async run(values, _positionals, terminal) {
    const refuse = (words: Sentence) => {
      terminal.note(say(terminal.language, words));
      return exitCodes.usage;
    };
    const what = String(values["what"] ?? "figures");
    const format = values["json"] ? "json" : String(values["format"] ?? "csv");
    const isModel = format === "mps" && what === "figures";
    if (format !== "csv" && format !== "json" && !isModel) {
      return refuse(sentence("cli.export.bad-format", { value: format }));
    }
    const known = ["figures", "status", ...Object.keys(packTables)];
    if (!known.includes(what)) {
      const suggestion = nearestKey(what, known);
      const nearest = suggestion
        ? sentence("fault.key-nearest", { suggestion })
        : sentence("cli.known-commands", { known });
      return refuse(sentence("cli.export.bad-what", { value: what, nearest }));
    }
    const mission = await readPack(values, terminal);
    if (!mission) return exitCodes.refused;
    if (isModel) return await exportModel(mission, values, terminal);
    const rows = await rowsOf(what, mission, values, terminal);
    if ("wrong" in rows) return refuse(rows.wrong);
    if ("trouble" in rows) {
      refuse(rows.trouble);
      return exitCodes.refused;
    }
    terminal.print(
      format === "json" ? JSON.stringify(rows.rows, undefined, 2) : csvText(rows.rows),
    );
    return exitCodes.done;
  },
};

/** The lens's own pass as MPS text, so that another solver can give a second opinion. */
async function exportModel(mission: Mission, values: OptionValues, terminal: Terminal) {
  const asked = planRequest(values, mission);
  if ("wrong" in asked) {
    terminal.note(say(terminal.language, asked.wrong));
    return exitCodes.usage;
  }
  const told = await onEngine((engine) => {
    const formulation = formulate(planInputs(mission), asked.request);
    using live = engine.open(formulation.model);
    live.setCosts(lensWeights(formulation));
    return { mps: live.exportMps() };
  });
  if ("trouble" in told) {
    terminal.note(say(terminal.language, told.trouble));
    return exitCodes.refused;
  }
  terminal.print(told.mps.trimEnd());
  return exitCodes.done;
}

type ExportRow = Readonly<Record<string, CsvCell>>;

async function rowsOf(
  what: string,
  mission: Mission,
  values: OptionValues,
  terminal: Terminal,
): Promise<
  | { readonly rows: readonly ExportRow[] }
  | { readonly wrong: Sentence }
  | { readonly trouble: Sentence }
> {
  if (what === "status") return { rows: statusRows(mission) };
  if (what !== "figures") {
    const rows = mission[what as TableName] as unknown as readonly LooseRow[];
    return { rows: rows.map((row) => without(row, "at")) };
  }
  const asked = planRequest(values, mission);
  if ("wrong" in asked) return asked;
  const planned = await solvePlan(mission, asked.request, false, terminal);
  if ("trouble" in planned) return planned;
  return { rows: planFigures(planned.solved.plan).map((figure) => ({ ...figure })) };
}

/** One row a reading: what was stated and what the record makes of it. */
function statusRows(mission: Mission): ExportRow[] {
  return reviewSystems(mission).flatMap(({ system, statements }) =>
    statements.flatMap(({ statement, readings }) =>
      readings.map(({ reading, judgement }) => {
        const [first, second] = tell(judgement.reason);
        return {
          system: system.system,
          statement: statement.statement,
          office: statement.office_en,
          said_on: statement.said_on,
          quote: statement.quote_en,
          reading: reading.reading,
          verdict: judgement.verdict,
          draft: "yes",
          reason: `${first.en} ${second.en}`,
          latest_evidence: judgement.latestEvidence ?? "",
          as_of: judgement.asOf,
        };
      }),
    ),
  );
}

function without(row: LooseRow, column: string): ExportRow {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== column)) as ExportRow;
}
