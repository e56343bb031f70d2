/** Reads a pack's files from a folder: the one impure corner of this room. */
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { sentence } from "@lodestone/words/sentence";
import { CSV_BYTES_MOST } from "./csv.ts";
import type { Fault } from "./fault.ts";
import { INFO_FILE } from "./info.ts";
import type { PackFiles } from "./read-mission.ts";

/** The pack's files, and faults for those that cannot be read. */
export async function readFolder(
  folder: string,
): Promise<{ readonly files: PackFiles; readonly faults: readonly Fault[] }> {
  const faults: Fault[] = [];
  const files = new Map<string, Uint8Array>();
  const names = [
    ...(await listFiles(folder, "", faults)),
    ...(await listFiles(path.join(folder, "scenarios"), "scenarios/", [])),
  ];
  await Promise.all(
    names.map(async (name) => {
      try {
        files.set(name, await readBounded(path.join(folder, name)));
      } catch (error) {
        faults.push(unreadable(name, error));
      }
    }),
  );
  // Sorted, so that reports and fingerprints do not hang on the order the disk answers in.
  return { files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))), faults };
}

async function listFiles(folder: string, prefix: string, faults: Fault[]): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names
      .filter((name) => name.endsWith(".csv") || name === INFO_FILE)
      .map((name) => prefix + name);
  } catch (error) {
    faults.push(unreadable(folder, error));
    return [];
  }
}

/** One byte more than fits is enough for the reader to refuse the file. */
async function readBounded(file: string): Promise<Uint8Array> {
  const { size } = await stat(file);
  return size > CSV_BYTES_MOST ? new Uint8Array(CSV_BYTES_MOST + 1) : await readFile(file);
}

function unreadable(file: string, error: unknown): Fault {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  return { file, what: sentence("fault.file-unreadable", { reason: code }) };
}
