/** Plans the mission and freezes the plan under a name: docs/decisions/0009. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { approvePlan, isPlanName } from "@lodestone/planner/approved-plan";
import { packFingerprint } from "@lodestone/planner/pack-fingerprint";
import { say } from "@lodestone/words/say";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import { exitCodes, type Command } from "../command.ts";
import { readPackFiles } from "../pack.ts";
import { planOptionHelp, planOptions, planRequest } from "../plan-request.ts";
import { programVersion } from "../program-version.ts";
import { reasonOf } from "../read-bounded.ts";
import { sha256 } from "../sha256.ts";
import { solvePlan } from "../solve-plan.ts";

export const approve: Command = {
  name: "approve",
  takes: "<name>",
  summary: "cli.approve",
  optionHelp: ["cli.approve.option-folder", ...planOptionHelp],
  options: { ...planOptions, folder: { type: "string" } },
  examples: [
    "lodestone approve first-round",
    "lodestone approve half-by-2035 --lens least-cost --cap magnet=50%@2034-35 --folder ./plans",
  ],
  async run(values, [name], terminal) {
    const refuse = (words: Sentence) => {
      terminal.note(say(terminal.language, words));
      return exitCodes.refused;
    };
    const misused = (words: Sentence) => {
      refuse(words);
      return exitCodes.usage;
    };
    if (name === undefined) return misused(sentence("cli.approve.none"));
    if (!isPlanName(name)) return misused(sentence("cli.approve.bad-name", { value: name }));
    const pack = await readPackFiles(values, terminal);
    if (!pack) return exitCodes.refused;
    const { mission, files } = pack;
    const asked = planRequest(values, mission);
    if ("wrong" in asked) return misused(asked.wrong);
    const planned = await solvePlan(mission, asked.request, false, terminal);
    if ("trouble" in planned) return refuse(planned.trouble);
    const fingerprint = await packFingerprint(files, mission.info, mission.scenario, sha256);
    const today = new Date().toISOString().slice(0, 10);
    const { plan } = planned.solved;
    const approved = approvePlan(name, plan, fingerprint, programVersion, today);
    const folder = path.resolve(terminal.folder, String(values["folder"] ?? "plans"));
    const file = path.join(folder, `${name}.json`);
    try {
      await mkdir(folder, { recursive: true });
      // "wx" refuses a file that stands, without a moment between looking and writing.
      await writeFile(file, `${JSON.stringify(approved, undefined, 2)}\n`, { flag: "wx" });
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === "EEXIST") return refuse(sentence("cli.approve.exists", { file }));
      return refuse(sentence("cli.approve.unwritable", { file, reason }));
    }
    if (values["json"]) {
      const { pack: hashes, approvedOn } = approved;
      const report = {
        file,
        name,
        approvedOn,
        programVersion,
        pack: hashes.name,
        hash: hashes.hash,
      };
      terminal.print(JSON.stringify(report, undefined, 2));
      return exitCodes.done;
    }
    const blanks = { name, file, pack: fingerprint.name, hash: fingerprint.hash };
    terminal.say(sentence("cli.approve.done", { ...blanks, version: programVersion }));
    return exitCodes.done;
  },
};
