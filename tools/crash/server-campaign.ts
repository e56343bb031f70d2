/**
 * Kills the server itself while an authority of the demonstration office approves outlays through its
 * routes, then starts it again and looks whether every answer that was given still stands, once.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { personOf } from "@lodestone/register/demonstration/cast";
import { startPostgres } from "@lodestone/register/postgres/start-postgres";
import { connect } from "@lodestone/register/store/connect";
import { brokenLaws } from "@lodestone/register/store/ledger-laws.test-data";
import { chanceOf } from "@lodestone/register/ledger/random-commands.test-data";

export interface ServerCampaignOptions {
  readonly dataFolder: string;
  readonly rounds: number;
  readonly seed: number;
  readonly millisecondsMost: number;
  readonly say: (line: string) => void;
}

export async function serverCampaign(options: ServerCampaignOptions) {
  const { dataFolder, rounds, seed, millisecondsMost, say } = options;
  const next = chanceOf(seed);
  const answered: string[] = [];
  const faults: string[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const { server, address } = await startServer(dataFolder);
    const cookie = await enter(address);
    const before = answered.length;
    const posting = postUntilGone(address, cookie, round, answered, faults);
    await wait(100 + (next() % millisecondsMost));
    const gone = once(server, "exit");
    server.kill("SIGKILL");
    await gone;
    await posting;
    faults.push(...(await lookAt(dataFolder, answered)).map((fault) => `round ${round}: ${fault}`));
    say(`round ${round}: the server killed after ${answered.length - before} answers`);
  }
  return { answered: answered.length, faults };
}

function startServer(
  dataFolder: string,
): Promise<{ readonly server: ChildProcess; readonly address: string }> {
  const file = path.join(import.meta.dirname, "..", "..", "apps", "server", "main.ts");
  const server = spawn(process.execPath, [file, "--port", "0"], {
    env: { ...process.env, LODESTONE_DATA: dataFolder },
  });
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (part: Buffer) => {
      said += part.toString();
      const address = /is served at (http:\S+)/.exec(said)?.[1];
      if (address) resolve({ server, address });
    };
    server.stdout.on("data", hear);
    server.stderr.on("data", hear);
    server.on("exit", (code) => reject(new Error(`the server ended (${code}): ${said}`)));
  });
}

/** The register opens after the pages; the first entry makes the office. */
async function enter(address: string): Promise<string> {
  const { personId } = personOf("authority");
  for (;;) {
    const answer = await fetch(`${address}/api/register/demonstration/enter`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: address },
      body: JSON.stringify({ personId }),
    });
    const cookie = answer.headers.get("set-cookie")?.split(";")[0];
    if (answer.ok && cookie) return cookie;
    if (answer.status !== 503) throw new Error(await answer.text());
    await wait(300);
  }
}

async function postUntilGone(
  address: string,
  cookie: string,
  round: number,
  answered: string[],
  faults: string[],
): Promise<void> {
  const body = { move: "approve-outlay", scheme: "magnet-scheme", amountRupees: "1" };
  for (let number = 1; ; number += 1) {
    const key = `crash-${round}-${number}`;
    try {
      const answer = await fetch(`${address}/api/register/funds/move`, {
        method: "POST",
        headers: {
          ...{ "content-type": "application/json", "idempotency-key": key },
          ...{ origin: address, cookie },
        },
        body: JSON.stringify({ ...body, fiscalYear: null }),
      });
      const said = await answer.text();
      if (!answer.ok) {
        faults.push(`refused with ${answer.status}: ${said}`);
        return;
      }
      answered.push(key);
    } catch {
      return;
    }
  }
}

async function lookAt(dataFolder: string, answered: readonly string[]): Promise<string[]> {
  const postgres = await startPostgres({ dataFolder });
  const url = new URL(postgres.ownerUrl);
  url.pathname += "_demonstration";
  const db = connect(url.href, 2);
  try {
    const rows = await db
      .selectFrom("register.audit")
      .select("command_key as key")
      .where("command_key", "like", "%crash-%")
      .execute();
    const keys = rows.map(({ key }) => key);
    const lost = answered.filter((key) => !keys.some((one) => one.endsWith(key)));
    const told = lost.length > 0 ? [`answered and lost: ${lost.join(", ")}`] : [];
    return [...told, ...(await brokenLaws(db))];
  } finally {
    await db.destroy();
    await postgres.stop();
  }
}
