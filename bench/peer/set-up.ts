/** Sets the peer up once, in a cache folder: a Python environment of its own with what is pinned. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const requirements = path.join(import.meta.dirname, "requirements.txt");
const ownCache = path.join(import.meta.dirname, "..", "..", "node_modules", ".cache");

/** The environment's Python, or why there is none, in words. */
export type PeerPython = { readonly python: string } | { readonly missing: string };

export async function setUpPeer(
  commands: readonly string[] = ["python3", "python"],
  cache: string = ownCache,
): Promise<PeerPython> {
  if (process.platform === "win32") {
    return { missing: "the peer counts its memory as Linux and macOS do, not as Windows" };
  }
  const command = await firstThatRuns(commands);
  if (command === undefined) {
    return { missing: `no Python is found here (looked for ${commands.join(", ")})` };
  }
  const pinned = createHash("sha256")
    .update(await readFile(requirements))
    .digest("hex");
  const folder = path.join(cache, `lodestone-bench-peer-${pinned.slice(0, 12)}`);
  const python = path.join(folder, "bin", "python");
  // Written last: an environment that was set up by half is set up again.
  const whole = path.join(folder, "whole");
  if (existsSync(whole)) return { python };
  try {
    await run(command, ["-m", "venv", "--clear", folder]);
    const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
    await run(python, [...pip, "--requirement", requirements]);
    await writeFile(whole, pinned);
    return { python };
  } catch (error) {
    return { missing: `pip could not set up highspy and linopy (${lastLine(error)})` };
  }
}

/** highspy and linopy ask for Python 3.10 or later; an older one is as good as none. */
async function firstThatRuns(commands: readonly string[]): Promise<string | undefined> {
  for (const command of commands) {
    try {
      await run(command, ["-c", "import sys; assert sys.version_info >= (3, 10)"]);
      return command;
    } catch {
      // The next one may be there.
    }
  }
  return undefined;
}

/** What a program says last is what went wrong: on stderr, else on stdout, else that it would not start. */
function lastLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const told = ["stderr", "stdout"].map((stream) => String(Reflect.get(error, stream) ?? ""));
  const lines = [...told, error.message].map((text) => text.trim().split("\n").at(-1) ?? "");
  return lines.find((line) => line !== "") ?? error.name;
}
