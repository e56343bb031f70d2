/** Opens pages for a test, hears what they complain of, and closes them after it. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";

let browser: Browser;
const complaints: string[] = [];

beforeAll(async () => {
  browser = await chromium.connect(inject("browserEndpoint"));
});
afterAll(() => browser.close());
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  expect(complaints.splice(0)).toEqual([]);
});

export interface Look extends BrowserContextOptions {
  readonly width?: number;
  readonly height?: number;
  readonly language?: "en" | "hi";
}

/** A page of the product, loaded and still. */
export async function openPage(address: string, look: Look = {}): Promise<Page> {
  const { width = 1280, height = 900, language = "en", ...options } = look;
  const context = await browser.newContext({
    ...options,
    viewport: { width, height },
    baseURL: inject("address"),
    reducedMotion: "reduce",
  });
  // Two cores may have other tests to run; what never comes is told all the same.
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    // A refusal that a test asks for is told by the browser as a failed load.
    if (message.type() === "error" && !message.text().includes("Failed to load resource")) {
      complaints.push(message.text());
    }
  });
  const join = address.includes("?") ? "&" : "?";
  await page.goto(language === "en" ? address : `${address}${join}lang=${language}`);
  await page.locator("h1").waitFor();
  return page;
}
