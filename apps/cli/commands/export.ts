/** Writes a plan, a pack, a table or the statements' verdicts in the form other programs want. */
import path from "node:path";
import { nearestKey } from "@lodestone/mission/nearest-key";
import { say } from "@lodestone/words/say";
import { sentence } from "@lodestone/words/sentence";
import { exitCodes, type Command } from "../command.ts";
import { formats, formOf } from "../export-form.ts";
import { exportModel } from "../export-model.ts";
import { exportable, exportSubject } from "../export-subject.ts";
import { readPackFiles } from "../pack.ts";
import { planOptionHelp, planOptions } from "../plan-request.ts";
import { misused, type Refusal } from "../refusal.ts";
import { writeFiles, writeOne } from "../write-files.ts";

export const exportCommand: Command = {
  name: "export",
  summary: "cli.export",
  optionHelp: [
    "cli.export.option-what",
    "cli.export.option-format",
    "cli.export.option-to",
    ...planOptionHelp,
  ],
  options: {
    ...planOptions,
    what: { type: "string" },
    format: { type: "string" },
    to: { type: "string" },
  },
  examples: [
    "lodestone export --what figures > plan.csv",
    "lodestone export --what observations --format json",
    "lodestone export --what plan --format xlsx --to plan.xlsx",
    "lodestone export --what plan --format package --to plan-package",
    "lodestone export --what pack --format xlsx --to india.xlsx",
    "lodestone export --format mps > plan.mps",
  ],
  async run(values, _positionals, terminal) {
    const what = String(values["what"] ?? "figures");
    const format = values["json"] ? "json" : String(values["format"] ?? "csv");
    if (format === "mps" && what === "figures") return await exportModel(values, terminal);
    const render = formOf(format);
    if (!render) throw misused("cli.export.bad-format", { value: format, formats });
    if (!exportable.includes(what)) throw unknownSubject(what);
    if (what === "pack" && values["scenario"] !== undefined) {
      throw misused("cli.export.pack-scenario");
    }
    const to = values["to"];
    const pack = await readPackFiles(values, terminal);
    const rendered = await render(await exportSubject(what, pack, values, terminal));
    if (to === undefined) {
      if (!("text" in rendered)) throw misused("cli.export.needs-to", { what, format });
      terminal.print(rendered.text.trimEnd());
      return exitCodes.done;
    }
    const target = path.resolve(terminal.folder, String(to));
    if ("files" in rendered) await writeFiles(target, rendered.files);
    else await writeOne(target, "text" in rendered ? rendered.text : rendered.bytes);
    const count = "files" in rendered ? rendered.files.size : 1;
    terminal.note(say(terminal.language, sentence("cli.export.written", { what, target, count })));
    return exitCodes.done;
  },
};

function unknownSubject(value: string): Refusal {
  const suggestion = nearestKey(value, exportable);
  const nearest = suggestion
    ? sentence("fault.key-nearest", { suggestion })
    : sentence("cli.known-commands", { known: exportable });
  return misused("cli.export.bad-what", { value, nearest });
}
