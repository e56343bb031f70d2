/** The planner's rooms are pure: in a browser's worker they give what they give on the server. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { readFolder } from "@lodestone/mission/folder";
import { readMission, type PackFiles } from "@lodestone/mission/read-mission";
import { planMission } from "@lodestone/planner/plan-mission";
import { leastDependence } from "@lodestone/planner/request";
import { HighsEngine } from "@lodestone/solver/highs-engine";
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { build } from "vite";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".wasm": "application/wasm",
};
let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "lodestone-worker-"));
  await build({
    root: path.join(import.meta.dirname, "planner-in-worker"),
    logLevel: "error",
    build: { outDir: folder, target: "es2022", assetsInlineLimit: 0, minify: false },
    worker: { format: "es" },
  });
  browser = await chromium.connect(inject("browserEndpoint"));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

async function planInBrowser(files: PackFiles): Promise<unknown> {
  const page = await browser.newPage();
  await page.route("http://planner.test/**", async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = pathname === "/" ? "index.html" : pathname.slice(1);
    await route.fulfill({
      body: await readFile(path.join(folder, file)),
      contentType: types[path.extname(file)] ?? "application/octet-stream",
    });
  });
  await page.goto("http://planner.test/");
  const texts = [...files].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)] as const);
  const answer = await page.evaluate((pack) => window.planInWorker(pack), texts);
  await page.close();
  return answer;
}

test.each(["binding-fund", "magnet-loop", "india"])(
  "%s: the same headline in the browser as here",
  async (pack) => {
    const { files } = await readFolder(
      path.join(import.meta.dirname, "..", "..", "missions", pack),
    );
    const { mission } = readMission(files);
    if (!mission) throw new Error(`${pack} does not read`);
    const { headline } = planMission(await HighsEngine.load(), mission, leastDependence).plan;
    const answer = (await planInBrowser(files)) as { headline: typeof headline; passes: string[] };
    expect(answer.headline.dependenceIndex).toBeCloseTo(headline.dependenceIndex, 9);
    expect(answer.headline.costInrCr).toBeCloseTo(headline.costInrCr, 4);
  },
);
