/**
 * From a process starting until the first page stands whole: the page, all files it names, and the
 * mission it draws. The packages are installed and the pages built, as after a first `npm start`.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Figure, Measured } from "./figure.ts";
import { rounds, secondsSince } from "./rounds.ts";

const root = path.join(import.meta.dirname, "..");
/** Issue 2. */
const SECONDS_MOST = 2;

export async function firstPage(): Promise<Measured> {
  // The register starts beside the page, on data of its own.
  const data = await mkdtemp(path.join(os.tmpdir(), "lodestone-bench-"));
  const found = await rounds(async () => ({
    server: await secondsToPage(["apps/server/main.ts"], data),
    command: await secondsToPage(["tools/entry.cjs", "start"], data),
  }));
  await rm(data, { recursive: true, force: true });
  const server = found.map((one) => one.server);
  const figures: Figure[] = [
    {
      name: "First page, from the server's start",
      unit: "s",
      samples: server,
      limit: SECONDS_MOST,
    },
    {
      name: "First page, from npm start's own checks on",
      unit: "s",
      samples: found.map((one) => one.command),
      limit: SECONDS_MOST,
      peer: { name: "from the server's start", samples: server },
    },
  ];
  return { figures, counts: {} };
}

async function secondsToPage(args: readonly string[], data: string): Promise<number> {
  const started = performance.now();
  const server = spawn(process.execPath, [...args, "--port", "0"], {
    cwd: root,
    env: { ...process.env, NODE_NO_WARNINGS: "1", LODESTONE_DATA: data },
  });
  const ended = once(server, "close");
  try {
    await fetchPage(await addressOf(server));
    return secondsSince(started);
  } finally {
    server.kill();
    // The next round must not share its cores with this one's end.
    await ended;
  }
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (part: Buffer) => {
      said += part.toString();
      const address = /is served at (http:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    };
    server.stdout?.on("data", hear);
    server.stderr?.on("data", hear);
    server.on("error", reject);
    server.on("exit", (code) => reject(new Error(`the server ended (${code}): ${said}`)));
  });
}

async function fetchPage(address: string): Promise<void> {
  const page = await fetchText(`${address}/`);
  const named = [...page.matchAll(/<(?:script|link)[^>]+(?:src|href)="(\/[^"]+)"/g)];
  if (named.length === 0) throw new Error("the first page names no script: are the pages built?");
  const files = named.map((match) => match[1] ?? "");
  await Promise.all(["/api/mission", ...files].map((file) => fetchText(address + file)));
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}`);
  return response.text();
}
