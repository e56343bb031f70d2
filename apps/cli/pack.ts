/** Finds and reads the pack a command speaks of; faults are printed in one report. */
import path from "node:path";
import { faultSentence, type Fault } from "@lodestone/mission/fault";
import { readFolder } from "@lodestone/mission/folder";
import type { Mission } from "@lodestone/mission/mission";
import { readMission, type PackFiles } from "@lodestone/mission/read-mission";
import { sentence } from "@lodestone/words/sentence";
import { say } from "@lodestone/words/say";
import type { OptionValues, Terminal } from "./command.ts";
import { refused } from "./refusal.ts";

const indiaPack = path.join(import.meta.dirname, "..", "..", "missions", "india");

/** The folder named by --pack, else the India pack. */
export function packFolder(values: OptionValues, terminal: Terminal): string {
  const named = values["pack"];
  return typeof named === "string" ? path.resolve(terminal.folder, named) : indiaPack;
}

/** The mission; a pack with faults is refused after they have been printed. */
export async function readPack(values: OptionValues, terminal: Terminal): Promise<Mission> {
  return (await readPackFiles(values, terminal)).mission;
}

/** The mission with the files it was read from. */
export async function readPackFiles(
  values: OptionValues,
  terminal: Terminal,
): Promise<{ readonly mission: Mission; readonly files: PackFiles }> {
  const folder = packFolder(values, terminal);
  const scenario = values["scenario"];
  const { files, faults: unread } = await readFolder(folder);
  const result = readMission(files, typeof scenario === "string" ? scenario : undefined);
  const faults = [...unread, ...result.faults];
  if (faults.length === 0 && result.mission) return { mission: result.mission, files };
  printFaults(folder, faults, values, terminal);
  throw refused();
}

function printFaults(
  folder: string,
  faults: readonly Fault[],
  values: OptionValues,
  terminal: Terminal,
): void {
  if (values["json"]) {
    const told = faults.map(({ what, ...place }) => ({
      ...place,
      what: say(terminal.language, what),
    }));
    terminal.print(JSON.stringify({ pack: folder, faults: told }, undefined, 2));
    return;
  }
  for (const fault of faults) terminal.say(faultSentence(fault));
  terminal.say(sentence("cli.check.bad", { pack: folder, count: faults.length }));
}
