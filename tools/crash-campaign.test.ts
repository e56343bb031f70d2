/**
 * The short form of the crash campaign, and a disk that fills. Where a machine lacks the means the
 * test is skipped and says which.
 */
import { execFile } from "node:child_process";
import { chown, mkdtemp, open, rm, statfs } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { serverUser } from "@lodestone/register/postgres/server-user";
import { startPostgres } from "@lodestone/register/postgres/start-postgres";
import { Refusal } from "@lodestone/register/refusal";
import { connect, type Database } from "@lodestone/register/store/connect";
import { brokenLaws } from "@lodestone/register/store/ledger-laws.test-data";
import { prepareDatabase } from "@lodestone/register/store/prepare";
import { recordCommands } from "@lodestone/register/store/record-commands";
import { afterAll, beforeAll, expect, test } from "vitest";
import { crashCampaign } from "./crash/campaign.ts";
import { commandOf } from "./crash/commands.ts";

const MINUTES = 60_000;
const run = promisify(execFile);
let base = "";
let notes = "";
beforeAll(async () => {
  base = await mkdtemp(path.join(os.tmpdir(), "lodestone-crash-"));
  notes = await mkdtemp(path.join(os.tmpdir(), "lodestone-crash-notes-"));
  const user = await serverUser();
  if (user) await chown(base, user.uid, user.gid);
});
afterAll(async () => {
  await rm(base, { recursive: true, force: true });
  await rm(notes, { recursive: true, force: true });
});

test(
  "Lodestone, PostgreSQL, a session or all of them killed while posting: what was acknowledged stands once, nothing stands in part, the chains hold",
  { timeout: 10 * MINUTES },
  async ({ skip }) => {
    skip(process.platform !== "linux", "PostgreSQL's processes are found in /proc, of Linux alone");
    const result = await crashCampaign({
      ...{ dataFolder: path.join(base, "data"), noteFolder: notes },
      ...{ rounds: 4, seed: 3, millisecondsMost: 1_000, say: () => undefined },
    });
    expect(result.faults).toEqual([]);
    expect(result.kills).toEqual({ lodestone: 1, postmaster: 1, session: 1, everyone: 1 });
    expect(result.acknowledged).toBeGreaterThan(0);
  },
);

test(
  "on a full disk a command is refused in a sentence, nothing acknowledged is lost, and with space again the same command is entered",
  { timeout: 10 * MINUTES },
  async ({ skip }) => {
    const disk = path.join(base, "disk");
    const why = await mounted(disk);
    skip(why !== undefined, `a small disk of its own cannot be mounted here: ${why}`);
    try {
      await fillsAndEmpties(disk);
    } finally {
      await run("umount", [disk]);
    }
  },
);

/** Says why not, where it cannot be. */
async function mounted(folder: string): Promise<string | undefined> {
  try {
    await run("mkdir", ["-p", folder]);
    await run("mount", ["-t", "tmpfs", "-o", "size=500m,mode=0755", "lodestone-test", folder]);
    const user = await serverUser();
    if (user) await chown(folder, user.uid, user.gid);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.trim() : String(error);
  }
}

async function fillsAndEmpties(disk: string): Promise<void> {
  const server = await startPostgres({ dataFolder: path.join(disk, "data") });
  const { appUrl } = await prepareDatabase(server.ownerUrl);
  const db = connect(appUrl, 2);
  try {
    const acknowledged: string[] = [];
    for (let number = 1; number <= 20; number += 1) acknowledged.push(await post(db, number));
    const ballast = await filled(disk);
    let number = 20;
    const refusal = await (async () => {
      for (;;) {
        number += 1;
        try {
          acknowledged.push(await post(db, number));
        } catch (error) {
          return error;
        }
      }
    })();
    expect(refusal).toBeInstanceOf(Refusal);
    expect((refusal as Refusal).sentence.key).toBe("database.disk-full");
    await rm(ballast);
    acknowledged.push(await post(db, number));
    const keys = await db.selectFrom("register.audit").select("command_key").execute();
    expect(keys.map(({ command_key: key }) => key).sort()).toEqual(acknowledged.sort());
    expect(await brokenLaws(db)).toEqual([]);
  } finally {
    await db.destroy();
    await server.stop();
  }
}

async function post(db: Database, number: number): Promise<string> {
  const command = commandOf("disk", number, "2028-07-31T10:00:00Z");
  await recordCommands(db, [command], { together: true });
  return command.key;
}

/** A file that leaves no room beside it. */
async function filled(disk: string): Promise<string> {
  const file = path.join(disk, "ballast");
  const ballast = await open(file, "w");
  try {
    for (const size of [1 << 20, 1 << 12]) {
      const piece = Buffer.alloc(size);
      while (
        await ballast.write(piece).then(
          ({ bytesWritten }) => bytesWritten === size,
          () => false,
        )
      );
    }
  } finally {
    await ballast.close();
  }
  expect((await statfs(disk)).bavail).toBe(0);
  return file;
}
