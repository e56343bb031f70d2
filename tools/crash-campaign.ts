/**
 * Kills Lodestone and PostgreSQL while they post, for as long as asked, and tells what stood:
 *
 *   node tools/crash-campaign.ts --rounds 200 --seed 7 --milliseconds 3000 --server-rounds 20
 *
 * The rounds of the server kill the whole program while money is moved through its routes.
 * The short form is a test (tools/crash-campaign.test.ts).
 */
import { chown, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { serverUser } from "@lodestone/register/postgres/server-user";
import { crashCampaign } from "./crash/campaign.ts";
import { serverCampaign } from "./crash/server-campaign.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "40" },
    seed: { type: "string", default: "1" },
    milliseconds: { type: "string", default: "3000" },
    "server-rounds": { type: "string", default: "5" },
  },
});
const base = await mkdtemp(path.join(os.tmpdir(), "lodestone-crash-"));
const user = await serverUser();
if (user) await chown(base, user.uid, user.gid);
const noteFolder = await mkdtemp(path.join(os.tmpdir(), "lodestone-crash-notes-"));
const options = {
  dataFolder: path.join(base, "data"),
  seed: Number(values.seed),
  millisecondsMost: Number(values.milliseconds),
  say: (line: string) => console.log(line),
};
const result = await crashCampaign({ ...options, noteFolder, rounds: Number(values.rounds) });
console.log(JSON.stringify(result, undefined, 2));
const served = await serverCampaign({ ...options, rounds: Number(values["server-rounds"]) });
console.log(JSON.stringify(served, undefined, 2));
const faults = [...result.faults, ...served.faults];
if (faults.length === 0) {
  await rm(base, { recursive: true, force: true });
  await rm(noteFolder, { recursive: true, force: true });
} else console.log(`Kept for looking into: ${base} and ${noteFolder}`);
process.exitCode = faults.length === 0 ? 0 : 1;
