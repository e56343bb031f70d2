/**
 * Writes what a command has made, whole or not at all: everything is written beside its place first
 * and moved there when all of it stands, and what an interruption leaves behind is taken away. What the
 * disk refuses is said in words.
 */
import { constants, rmSync } from "node:fs";
import { copyFile, link, mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { sentence } from "@lodestone/words/sentence";
import { reasonOf } from "./read-bounded.ts";
import { refused } from "./refusal.ts";

/** `keep` refuses a file that stands already, whoever put it there and when. */
export async function writeFiles(
  folder: string,
  files: ReadonlyMap<string, Uint8Array | string>,
  { keep = false }: { readonly keep?: boolean } = {},
): Promise<void> {
  const parts = [...files].map(([name, content]) => {
    const file = path.join(folder, name);
    return { file, content, part: `${file}.part-${process.pid}` };
  });
  const clear = clearing(parts.map(({ part }) => part));
  let current = folder;
  try {
    for (const { file, content, part } of parts) {
      current = file;
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(part, content);
      // A folder in a file's place stops all files before any is moved.
      if (await isFolder(file)) throw Object.assign(new Error(file), { code: "EISDIR" });
    }
    for (const { file, part } of parts) {
      current = file;
      if (keep) await moveUnlessThere(part, file);
      else await rename(part, file);
    }
  } catch (error) {
    const reason = reasonOf(error);
    throw refused(
      keep && reason === "EEXIST"
        ? sentence("cli.approve.exists", { file: current })
        : sentence("cli.approve.unwritable", { file: current, reason }),
    );
  } finally {
    await clear();
  }
}

/** One file by its whole path. */
export async function writeOne(
  file: string,
  content: Uint8Array | string,
  options?: { readonly keep?: boolean },
): Promise<void> {
  await writeFiles(path.dirname(file), new Map([[path.basename(file), content]]), options);
}

const signals = ["SIGINT", "SIGTERM"] as const;

/** Takes the parts away when the writing ends, and when it is ended from outside. */
function clearing(parts: readonly string[]): () => Promise<void> {
  const ended = (signal: NodeJS.Signals) => {
    for (const part of parts) rmSync(part, { force: true });
    for (const each of signals) process.off(each, ended);
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.on(signal, ended);
  return async () => {
    for (const part of parts) await rm(part, { force: true });
    for (const signal of signals) process.off(signal, ended);
  };
}

/** A link, unlike a move, does not go over a file that stands; some disks have none. */
async function moveUnlessThere(part: string, file: string): Promise<void> {
  try {
    await link(part, file);
  } catch (error) {
    if (reasonOf(error) === "EEXIST") throw error;
    await copyFile(part, file, constants.COPYFILE_EXCL);
  }
}

async function isFolder(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isDirectory();
  } catch {
    return false;
  }
}
