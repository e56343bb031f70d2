/**
 * The data folder of the embedded PostgreSQL: made whole or not at all, readable by its owner
 * alone, with a password of its own. Its texts sort by code point, so that no update of a locale
 * library can ever change an order or break an index.
 */
import { randomBytes } from "node:crypto";
import {
  chmod,
  chown,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { sentence } from "@lodestone/words/sentence";
import { Refusal } from "../refusal.ts";
import { lastLine, type RunProgram } from "./programs.ts";
import { firstClosed, type ServerUser } from "./server-user.ts";

export const OWNER_NAME = "lodestone";
const MAJOR_VERSION = "18";

/** Everything that belongs together: the password fits the data, and both move as one folder. */
export interface Cluster {
  readonly data: string;
  readonly password: string;
  readonly log: string;
}

/** Outside the checkout, which people delete; under root where every user can pass. */
export function dataFolder(environment: NodeJS.ProcessEnv): string {
  const chosen = environment["LODESTONE_DATA"];
  if (chosen) return path.resolve(chosen);
  if (process.getuid?.() === 0) return "/var/lib/lodestone";
  const home = os.homedir();
  const dataHome =
    process.platform === "win32"
      ? (environment["LOCALAPPDATA"] ?? path.join(home, "AppData", "Local"))
      : (environment["XDG_DATA_HOME"] ?? path.join(home, ".local", "share"));
  return path.join(dataHome, "lodestone");
}

export async function prepareFolder(folder: string, user: ServerUser | undefined): Promise<void> {
  refuseClosed(folder, await firstClosed(user, path.dirname(folder)));
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    // An empty folder is given to the server's user; one that holds anything is left as it is.
    if (user && (await readdir(folder)).length === 0) await chown(folder, user.uid, user.gid);
  } catch (cause) {
    throw new Refusal(sentence("database.folder-unusable", { folder, reason: String(cause) }), {
      cause,
    });
  }
  refuseClosed(folder, await firstClosed(user, folder));
}

function refuseClosed(folder: string, closed: string | undefined): void {
  if (closed) throw new Refusal(sentence("database.folder-closed", { folder, closed }));
}

export async function openCluster(
  folder: string,
  user: ServerUser | undefined,
  run: RunProgram,
  initdbOptions: readonly string[],
): Promise<Cluster> {
  const place = path.join(folder, "postgresql");
  if (!(await stat(place).catch(() => undefined))) {
    await makeCluster(place, user, run, initdbOptions);
  }
  const data = path.join(place, "data");
  const version = (await readFile(path.join(data, "PG_VERSION"), "utf8")).trim();
  if (version !== MAJOR_VERSION) {
    throw new Refusal(
      sentence("database.other-version", { folder, version, needed: MAJOR_VERSION }),
    );
  }
  const password = await readFile(path.join(place, "owner-password"), "utf8");
  return { data, password: password.trim(), log: path.join(place, "postgres.log") };
}

/** Made beside its place and then moved: a second maker, or a power cut, finds all of it or none. */
async function makeCluster(
  place: string,
  user: ServerUser | undefined,
  run: RunProgram,
  initdbOptions: readonly string[],
): Promise<void> {
  const begun = `${place}.new-${process.pid}`;
  const passwordFile = path.join(begun, "owner-password");
  await rm(begun, { recursive: true, force: true });
  await mkdir(begun, { mode: 0o700 });
  await writeFile(passwordFile, randomBytes(24).toString("base64url"), { mode: 0o600 });
  if (user) for (const made of [begun, passwordFile]) await chown(made, user.uid, user.gid);
  const { code, output } = await run("initdb", [
    ...["-D", path.join(begun, "data"), "-U", OWNER_NAME, `--pwfile=${passwordFile}`],
    ...["--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--no-instructions"],
    ...["--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
    ...initdbOptions,
  ]);
  if (code !== 0) {
    await rm(begun, { recursive: true, force: true });
    throw new Refusal(
      sentence("database.folder-unusable", { folder: place, reason: lastLine(output) }),
    );
  }
  await chmod(path.join(begun, "data"), 0o700);
  await rename(begun, place).catch(() => rm(begun, { recursive: true, force: true }));
}
