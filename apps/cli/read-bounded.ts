/** Reads a file a person names, unless it is larger than any of its kind; trouble comes in words. */
import { readFile, stat } from "node:fs/promises";
import { sentence, type Sentence } from "@lodestone/words/sentence";

const MEGABYTE = 1024 * 1024;

export async function readBounded(
  file: string,
  mostBytes: number,
): Promise<{ readonly bytes: Uint8Array } | { readonly trouble: Sentence }> {
  try {
    const { size } = await stat(file);
    if (size > mostBytes) {
      const blanks = { file, megabytes: Math.ceil(size / MEGABYTE), most: mostBytes / MEGABYTE };
      return { trouble: sentence("cli.compare.too-large", blanks) };
    }
    return { bytes: await readFile(file) };
  } catch (error) {
    return { trouble: sentence("cli.compare.unreadable", { file, reason: reasonOf(error) }) };
  }
}

/** The system's short word for what went wrong, such as ENOENT. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
