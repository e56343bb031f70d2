/**
 * Whom PostgreSQL runs as. It refuses to run as root, so under root it runs as the machine's user
 * `postgres`, made when missing; folders it must reach are checked and never opened up for it.
 */
import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { sentence } from "@lodestone/words/sentence";
import { Refusal } from "../refusal.ts";

export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

const run = promisify(execFile);
const USER_NAME = "postgres";

/** Undefined: PostgreSQL runs as whoever started Lodestone. */
export async function serverUser(): Promise<ServerUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  try {
    return await lookUp();
  } catch {
    return makeUser();
  }
}

async function lookUp(): Promise<ServerUser> {
  const [uid, gid] = await Promise.all(["-u", "-g"].map((flag) => run("id", [flag, USER_NAME])));
  return { uid: Number(uid?.stdout), gid: Number(gid?.stdout) };
}

async function makeUser(): Promise<ServerUser> {
  try {
    await run("useradd", ["--system", "--user-group", "--no-create-home", USER_NAME]);
    return await lookUp();
  } catch (cause) {
    throw new Refusal(sentence("database.no-server-user", { user: USER_NAME }), { cause });
  }
}

/** The first folder on the way to a file that the user may not enter, or the file it may not read. */
export async function firstClosed(
  user: ServerUser | undefined,
  target: string,
): Promise<string | undefined> {
  if (!user) return undefined;
  const { root } = path.parse(target);
  const parts = path.relative(root, target).split(path.sep);
  for (let count = 0; count <= parts.length; count += 1) {
    const place = path.join(root, ...parts.slice(0, count));
    const found = await stat(place).catch(() => undefined);
    if (!found) return undefined;
    const shift = found.uid === user.uid ? 6 : found.gid === user.gid ? 3 : 0;
    if (((found.mode >> shift) & 1) === 0) return place;
  }
  return undefined;
}
