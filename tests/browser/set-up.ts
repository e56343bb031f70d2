/** One server and one browser for all browser tests: as a user would start them, on a free port. */
import { spawn, type ChildProcess } from "node:child_process";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { startChromium } from "./chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    browserEndpoint: string;
    address: string;
  }
}

const root = path.join(import.meta.dirname, "..", "..");

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const [{ server, address }, browser] = await Promise.all([startServer(), startChromium()]);
  project.provide("address", address);
  project.provide("browserEndpoint", browser.wsEndpoint());
  return async () => {
    server.kill();
    await browser.close();
  };
}

function startServer(): Promise<{ server: ChildProcess; address: string }> {
  const file = path.join(root, "apps", "server", "main.ts");
  const server = spawn(process.execPath, [file, "--port", "0"], { cwd: root });
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
