/** Plans the mission and freezes the plan under a name: docs/decisions/0009. */
import path from "node:path";
import { approvePlan, isPlanName } from "@lodestone/planner/approved-plan";
import { packFingerprint } from "@lodestone/planner/pack-fingerprint";
import { sentence } from "@lodestone/words/sentence";
import { exitCodes, type Command } from "../command.ts";
import { readPackFiles } from "../pack.ts";
import { planOptionHelp, planOptions, planRequest } from "../plan-request.ts";
import { programVersion } from "../program-version.ts";
import { misused } from "../refusal.ts";
import { sha256 } from "../sha256.ts";
import { solvePlan } from "../solve-plan.ts";
import { writeOne } from "../write-files.ts";

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
    if (name === undefined) throw misused("cli.approve.none");
    if (!isPlanName(name)) throw misused("cli.approve.bad-name", { value: name });
    const { mission, files } = await readPackFiles(values, terminal);
    const { solved } = await solvePlan(mission, planRequest(values, mission), false, terminal);
    const fingerprint = await packFingerprint(files, mission.info, mission.scenario, sha256);
    const today = new Date().toISOString().slice(0, 10);
    const approved = approvePlan(name, solved.plan, fingerprint, programVersion, today);
    const folder = path.resolve(terminal.folder, String(values["folder"] ?? "plans"));
    const file = path.join(folder, `${name}.json`);
    await writeOne(file, `${JSON.stringify(approved, undefined, 2)}\n`, { keep: true });
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
