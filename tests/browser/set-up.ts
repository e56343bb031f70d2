/** One server and one browser for all browser tests: as a user would start them, on a free port. */
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { startChromium } from "./chromium.ts";
import { startServer } from "./start-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    browserEndpoint: string;
    address: string;
    /** The link with which the server's first administrator is made. */
    firstRun: string;
  }
}

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
