/** Backup and restore of the whole register: the database's tables, and the bytes of evidence beside them. */
import { cp, readdir } from "node:fs/promises";
import path from "node:path";
import { verifiedChains } from "@lodestone/register/pages/verified-chains";
import { Refusal } from "@lodestone/register/refusal";
import { backUp } from "@lodestone/register/store/back-up";
import { restore } from "@lodestone/register/store/restore";
import { sentence } from "@lodestone/words/sentence";
import { exitCodes } from "../command.ts";
import { textOf } from "./field-values.ts";
import type { RegisterCommand } from "./register-command.ts";

const EVIDENCE = "evidence";

const backupCommand: RegisterCommand = {
  words: ["backup"],
  async run({ opened, values, terminal }) {
    const to = textOf(values, "to");
    if (to === undefined) throw new Refusal(sentence("cli.register.to-where"));
    const folder = path.resolve(terminal.folder, to);
    const { tables } = await backUp(opened.ownerUrl, folder, verifiedChains);
    // After the tables: a file attached meanwhile is only one too many, and none is missing.
    const files = await copyEvidence(opened.dataFolder, folder);
    terminal.say(sentence("cli.register.backed-up", { folder, tables: tables.length, files }));
    return exitCodes.done;
  },
};

const restoreCommand: RegisterCommand = {
  words: ["restore"],
  unwritten: true,
  async run({ opened, values, terminal }) {
    const from = textOf(values, "from-folder");
    if (from === undefined) throw new Refusal(sentence("cli.register.from-where"));
    const folder = path.resolve(terminal.folder, from);
    await restore(opened.ownerUrl, folder, verifiedChains);
    await copyEvidence(folder, opened.dataFolder);
    terminal.say(sentence("cli.register.restored", { folder }));
    return exitCodes.done;
  },
};

/** Files lie under the hash of their bytes, so that one that stands already is the same. */
async function copyEvidence(from: string, to: string): Promise<number> {
  const source = path.join(from, EVIDENCE);
  const folders = await readdir(source).catch(() => []);
  const kept = folders.filter((name) => /^[0-9a-f]{2}$/.test(name));
  let files = 0;
  for (const name of kept) {
    await cp(path.join(source, name), path.join(to, EVIDENCE, name), { recursive: true });
    files += (await readdir(path.join(source, name))).length;
  }
  return files;
}

export const backupCommands: readonly RegisterCommand[] = [backupCommand, restoreCommand];
