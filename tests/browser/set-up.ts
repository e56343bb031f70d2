/** One server and one browser for all browser tests: as a user would start them, on a free port. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { startChromium } from "./chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    browserEndpoint: string;
    address: string;
    /** The link with which the server's first administrator is made. */
    firstRun: string;
  }
}

const root = path.join(import.meta.dirname, "..", "..");

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), "lodestone-browser-tests-"));
  const [{ server, address, firstRun }, browser] = await Promise.all([
    startServer(dataFolder),
    startChromium(),
  ]);
  project.provide("address", address);
  project.provide("firstRun", firstRun);
  project.provide("browserEndpoint", browser.wsEndpoint());
  return async () => {
    const ended = once(server, "close");
    server.kill();
    await Promise.all([browser.close(), ended]);
    await rm(dataFolder, { recursive: true, force: true });
  };
}

interface Started {
  readonly server: ChildProcess;
  readonly address: string;
  readonly firstRun: string;
}

function startServer(dataFolder: string): Promise<Started> {
  const file = path.join(root, "apps", "server", "main.ts");
  const server = spawn(process.execPath, [file, "--port", "0"], {
    cwd: root,
    env: { ...process.env, LODESTONE_DATA: dataFolder },
  });
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (part: Buffer) => {
      said += part.toString();
      const address = /is served at (http:\S+)/.exec(said)?.[1];
      const firstRun = /Open (http:\S+#\S+)/.exec(said)?.[1];
      if (address && firstRun) resolve({ server, address, firstRun });
    };
    server.stdout.on("data", hear);
    server.stderr.on("data", hear);
    server.on("exit", (code) => reject(new Error(`the server ended (${code}): ${said}`)));
  });
}
