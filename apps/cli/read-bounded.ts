/** Reads a file a person names, unless it is larger than any of its kind; trouble is said in words. */
import { readFile, stat } from "node:fs/promises";
import { sentence } from "@lodestone/words/sentence";
import { Refusal, refused } from "./refusal.ts";

const MEGABYTE = 1024 * 1024;

export async function readBounded(file: string, mostBytes: number): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > mostBytes) {
      const blanks = { file, megabytes: Math.ceil(size / MEGABYTE), most: mostBytes / MEGABYTE };
      throw refused(sentence("cli.compare.too-large", blanks));
    }
    return await readFile(file);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw refused(sentence("cli.compare.unreadable", { file, reason: reasonOf(error) }));
  }
}

/** The system's short word for what went wrong, such as ENOENT. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
