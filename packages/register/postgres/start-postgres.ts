/**
 * Starts the embedded PostgreSQL on a data folder and holds it for this process alone. A server
 * whose Lodestone died without a word is adopted: it lost nothing, and stopping it would gain
 * nothing.
 */
import { appendFile, chown, readFile, rename, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { sentence } from "@lodestone/words/sentence";
import { Refusal } from "../refusal.ts";
import { createDatabase } from "../store/databases.ts";
import { holdServer, type ServerHold } from "../store/server-hold.ts";
import { openCluster, OWNER_NAME, prepareFolder, type Cluster } from "./cluster.ts";
import { lastLine, programs, type RunProgram } from "./programs.ts";
import { serverUser, type ServerUser } from "./server-user.ts";

const DATABASE_NAME = "lodestone";
const START_SECONDS = 120;

export interface PostgresOptions {
  readonly dataFolder: string;
  /** False only for tests: commits no longer wait for the disk. */
  readonly durable?: boolean;
}

export interface RunningPostgres {
  /** The address of the register's database as its owner; holds the password. */
  readonly ownerUrl: string;
  /** True when the server was found running, left by a Lodestone that died. */
  readonly adopted: boolean;
  readonly stop: () => Promise<void>;
}

export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const folder = path.resolve(options.dataFolder);
  const durable = options.durable ?? true;
  const user = await serverUser();
  await prepareFolder(folder, user);
  const run = await programs(folder, user);
  const cluster = await openCluster(folder, user, run, durable ? [] : ["--no-sync"]);
  const { hold, url, adopted } = await startAndHold(folder, cluster, user, run, durable);
  const stop = () =>
    hold.releaseAfter(() => run("pg_ctl", ["stop", "-D", cluster.data, "-m", "fast", "-w"]));
  await createDatabase(url("postgres"), DATABASE_NAME);
  return { ownerUrl: url(DATABASE_NAME), adopted, stop };
}

interface Held {
  readonly hold: ServerHold;
  readonly url: (database: string) => string;
  readonly adopted: boolean;
}

async function startAndHold(
  folder: string,
  cluster: Cluster,
  user: ServerUser | undefined,
  run: RunProgram,
  durable: boolean,
): Promise<Held> {
  let adopted = true;
  // A server found may be starting, recovering or stopping; ask until it is one or the other.
  for (let tries = 0; tries < START_SECONDS * 5; tries += 1) {
    const status = await run("pg_ctl", ["status", "-D", cluster.data]);
    if (status.code !== 0) {
      adopted = false;
      await start(cluster, user, run, durable);
    }
    const port = await portOf(cluster);
    const url = (database: string) =>
      `postgres://${OWNER_NAME}:${cluster.password}@127.0.0.1:${port}/${database}`;
    const held = port ? await holdServer(url("postgres")) : "unreachable";
    if (typeof held === "object" && "releaseAfter" in held) return { hold: held, url, adopted };
    if (typeof held === "object") {
      throw new Refusal(sentence("database.folder-in-use", { folder, process: held.heldBy }));
    }
    await wait(200);
  }
  throw new Refusal(
    sentence("database.not-answering", { file: path.join(cluster.data, "postmaster.pid") }),
  );
}

async function start(
  cluster: Cluster,
  user: ServerUser | undefined,
  run: RunProgram,
  durable: boolean,
): Promise<void> {
  await writeSettings(cluster, user, await freePort(), durable);
  await rename(cluster.log, `${cluster.log}.old`).catch(() => undefined);
  const { code, output } = await run("pg_ctl", [
    ...["start", "-D", cluster.data, "-l", cluster.log, "-w", "-t", String(START_SECONDS)],
  ]);
  if (code === 0 || (await run("pg_ctl", ["status", "-D", cluster.data])).code === 0) return;
  const log = await readFile(cluster.log, "utf8").catch(() => output);
  throw new Refusal(
    sentence("database.not-started", { log: cluster.log, reason: reasonIn(log) ?? lastLine(log) }),
  );
}

function reasonIn(log: string): string | undefined {
  return /(?:FATAL|PANIC):\s+(.*)/.exec(log)?.[1];
}

/** The fourth line of the server's own note says where it listens. */
async function portOf(cluster: Cluster): Promise<string | undefined> {
  const note = await readFile(path.join(cluster.data, "postmaster.pid"), "utf8").catch(() => "");
  return note.split("\n")[3]?.trim();
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function writeSettings(
  cluster: Cluster,
  user: ServerUser | undefined,
  port: number,
  durable: boolean,
): Promise<void> {
  const safety = durable ? "on" : "off";
  const settings = `# Written at every start; what is set here by hand is lost.
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
port = ${port}
max_connections = 100
shared_buffers = '64MB'
max_wal_size = '256MB'
jit = off
fsync = ${safety}
full_page_writes = ${safety}
synchronous_commit = ${safety}
timezone = 'UTC'
log_timezone = 'UTC'
lc_messages = 'C'
log_min_messages = warning
log_line_prefix = '%m %q%u@%d '
`;
  const file = path.join(cluster.data, "lodestone.conf");
  const begun = `${file}.new-${process.pid}`;
  await writeFile(begun, settings, { mode: 0o600 });
  if (user) await chown(begun, user.uid, user.gid);
  await rename(begun, file);
  const main = path.join(cluster.data, "postgresql.conf");
  const include = "include 'lodestone.conf'";
  if (!(await readFile(main, "utf8")).includes(include)) await appendFile(main, `\n${include}\n`);
}
