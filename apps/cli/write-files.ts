/** Writes what a command has made; what the disk refuses is said in words. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import { reasonOf } from "./read-bounded.ts";

/** Undefined when all is written. */
export async function writeFiles(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Sentence | undefined> {
  for (const [name, bytes] of files) {
    const file = path.join(folder, name);
    try {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, bytes);
    } catch (error) {
      return sentence("cli.approve.unwritable", { file, reason: reasonOf(error) });
    }
  }
  return undefined;
}
