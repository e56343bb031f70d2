/**
 * Kills Lodestone and PostgreSQL while they post, for as long as asked, and tells what stood:
 *
 *   node tools/crash-campaign.ts --rounds 200 --seed 7 --milliseconds 3000
 *
 * The short form is a test (tools/crash-campaign.test.ts).
 */
import { chown, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { serverUser } from "@lodestone/register/postgres/server-user";
import { crashCampaign } from "./crash/campaign.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "40" },
    seed: { type: "string", default: "1" },
    milliseconds: { type: "string", default: "3000" },
  },
});
const base = await mkdtemp(path.join(os.tmpdir(), "lodestone-crash-"));
const user = await serverUser();
if (user) await chown(base, user.uid, user.gid);
const noteFolder = await mkdtemp(path.join(os.tmpdir(), "lodestone-crash-notes-"));
const result = await crashCampaign({
  dataFolder: path.join(base, "data"),
  noteFolder,
  rounds: Number(values.rounds),
  seed: Number(values.seed),
  millisecondsMost: Number(values.milliseconds),
  say: (line) => console.log(line),
});
console.log(JSON.stringify(result, undefined, 2));
if (result.faults.length === 0) {
  await rm(base, { recursive: true, force: true });
  await rm(noteFolder, { recursive: true, force: true });
} else console.log(`Kept for looking into: ${base} and ${noteFolder}`);
process.exitCode = result.faults.length === 0 ? 0 : 1;
