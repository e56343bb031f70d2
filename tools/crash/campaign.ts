/**
 * Kills Lodestone and its PostgreSQL again and again while they post, and looks after each kill at
 * what stands. A kill of processes leaves the machine's own memory of files alone: what is tried here
 * is the program and PostgreSQL, not the disk's honesty about a power cut.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startPostgres } from "@lodestone/register/postgres/start-postgres";
import { connect, type Database } from "@lodestone/register/store/connect";
import { brokenLaws } from "@lodestone/register/store/ledger-laws.test-data";
import { chanceOf } from "@lodestone/register/ledger/random-commands.test-data";

/** Whom the kill takes: Lodestone, PostgreSQL's first process, one of its sessions, or everyone. */
const victims = ["lodestone", "postmaster", "session", "everyone"] as const;
type Victim = (typeof victims)[number];

export interface CampaignOptions {
  readonly dataFolder: string;
  /** Where the writer notes what was acknowledged; no part of the data folder. */
  readonly noteFolder: string;
  readonly rounds: number;
  readonly seed: number;
  readonly millisecondsMost: number;
  readonly say: (line: string) => void;
}

export interface CampaignResult {
  readonly kills: Readonly<Record<Victim, number>>;
  readonly acknowledged: number;
  /** Entered, but killed before anybody was told. */
  readonly unacknowledged: number;
  readonly faults: readonly string[];
}

export async function crashCampaign(options: CampaignOptions): Promise<CampaignResult> {
  const { dataFolder, noteFolder, rounds, seed, millisecondsMost, say } = options;
  const next = chanceOf(seed);
  const kills = { lodestone: 0, postmaster: 0, session: 0, everyone: 0 };
  const faults: string[] = [];
  let seen = { acknowledged: 0, unacknowledged: 0 };
  for (let round = 1; round <= rounds; round += 1) {
    const victim = victims[(round + seed) % victims.length] ?? "everyone";
    const writer = await startWriter(dataFolder, noteFolder);
    const milliseconds = 50 + (next() % millisecondsMost);
    await wait(milliseconds);
    await kill(victim, writer, dataFolder, next());
    kills[victim] += 1;
    const looked = await lookAt(dataFolder, noteFolder);
    faults.push(...looked.faults.map((fault) => `round ${round} (${victim}): ${fault}`));
    if (looked.acknowledged < seen.acknowledged) faults.push(`round ${round}: notes were lost`);
    seen = looked;
    say(`round ${round}: ${victim} killed after ${milliseconds} ms; ${seen.acknowledged} stand`);
  }
  return { kills, ...seen, faults };
}

async function startWriter(dataFolder: string, noteFolder: string): Promise<ChildProcess> {
  const file = path.join(import.meta.dirname, "writer.ts");
  const writer = spawn(process.execPath, [file, dataFolder, noteFolder], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  writer.stderr.on("data", (part: Buffer) => (said += part.toString()));
  const [first] = (await Promise.race([once(writer.stdout, "data"), once(writer, "exit")])) as [
    Buffer | number,
  ];
  if (!Buffer.isBuffer(first)) throw new Error(`the writer did not start: ${said}`);
  return writer;
}

async function kill(
  victim: Victim,
  writer: ChildProcess,
  dataFolder: string,
  chance: number,
): Promise<void> {
  const postmaster = postmasterOf(dataFolder);
  const sessions = childrenOf(postmaster);
  const session = sessions[chance % sessions.length];
  if (victim === "postmaster") end(postmaster);
  if (victim === "session" && session !== undefined) end(session);
  if (victim === "everyone") for (const one of [postmaster, ...sessions]) end(one);
  // Without its database the writer ends by itself; with it, by this.
  if (hasEnded(writer)) return;
  const gone = once(writer, "exit");
  if (victim === "postmaster" || victim === "session") await Promise.race([gone, wait(300)]);
  writer.kill("SIGKILL");
  await gone;
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess) =>
  exitCode !== null || signalCode !== null;

function postmasterOf(dataFolder: string): number {
  const note = path.join(dataFolder, "postgresql", "data", "postmaster.pid");
  return Number(readFileSync(note, "utf8").split("\n")[0]);
}

/** Linux tells the parent of each process; elsewhere only the first process can be killed. */
function childrenOf(parent: number): number[] {
  return globSync("/proc/[0-9]*/stat").flatMap((file) => {
    try {
      const fields = readFileSync(file, "utf8").replace(/^.*\)/s, "").trim().split(" ");
      return Number(fields[1]) === parent ? [Number(path.basename(path.dirname(file)))] : [];
    } catch {
      return [];
    }
  });
}

function end(process_: number): void {
  try {
    process.kill(process_, "SIGKILL");
  } catch {
    // It was gone already.
  }
}

/** Starts as the next Lodestone would, and asks what stands. */
async function lookAt(dataFolder: string, noteFolder: string) {
  const server = await startPostgres({ dataFolder });
  const db = connect(server.ownerUrl, 2);
  try {
    const faults = [...(await brokenLaws(db)), ...(await halfPosted(db))];
    const entered = await db.selectFrom("register.audit").select("command_key as key").execute();
    const keys = new Set(entered.map(({ key }) => key));
    const noted = ["single", "group"].flatMap((stream) => notesOf(path.join(noteFolder, stream)));
    const lost = noted.filter((key) => !keys.has(key));
    if (lost.length > 0) faults.push(`acknowledged and lost: ${lost.join(", ")}`);
    if (entered.length !== keys.size) faults.push("a key stands twice");
    return { faults, acknowledged: noted.length, unacknowledged: keys.size - noted.length };
  } finally {
    await db.destroy();
    await server.stop();
  }
}

async function halfPosted(db: Database): Promise<string[]> {
  const rows = await db.selectFrom("register.audit").selectAll().execute();
  return rows
    .filter(({ detail, transfer_from: first, transfer_to: last }) => {
      const entered = first === null || last === null ? 0n : last - first + 1n;
      return entered !== BigInt(detail["transfers"] as number);
    })
    .map(({ command_key: key }) => `${key} stands in part`);
}

function notesOf(file: string): string[] {
  try {
    // A last line cut short was never fully noted.
    return readFileSync(file, "utf8").split("\n").slice(0, -1);
  } catch {
    return [];
  }
}
