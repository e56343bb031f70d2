/** Every page on a phone, a laptop and a wide screen, in both languages, by day, night and on paper. */
import axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openPage, type Look } from "./open-page.ts";

const pages = [
  "/",
  "/systems/outlay",
  "/systems/dependence",
  "/systems/exploration",
  "/systems/magnets",
  "/systems/parks",
  "/systems/closures",
  "/systems/partners",
  "/chains",
  "/chains/rare-earths",
  "/chains/lithium",
  "/chains/graphite",
  "/chains/cobalt-nickel",
  "/chains/copper",
  "/plan",
  "/plan?chain=all",
  "/plan?chain=graphite&lens=least_cost&scenario=dear-anode",
  "/sources",
  "/sources/usgs-mcs-2026",
  "/nowhere",
];

/** The page with all it draws: the plan solved, charts measured. */
async function whole(address: string, look: Look = {}): Promise<Page> {
  const page = await openPage(address, look);
  if (address.startsWith("/plan")) await page.locator(".findings").first().waitFor();
  if (address.includes("scenario=")) await page.locator(".changes-headline").waitFor();
  if (address.startsWith("/chains")) await page.locator(".strip").first().waitFor();
  if (address.startsWith("/chains/")) await page.getByRole("slider").waitFor();
  await page.waitForLoadState("networkidle");
  return page;
}

/** How far the page is wider than the window; what is meant to scroll scrolls inside itself. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Words laid over others, or cut at the edge of their picture. */
const cutLetters = (page: Page) =>
  page.evaluate(() => {
    const frame = document.documentElement.clientWidth;
    return [...document.querySelectorAll(".chart svg text")]
      .filter((text) => !text.closest(".chart-scroll"))
      .filter((text) => {
        const { left, right } = text.getBoundingClientRect();
        return right > frame + 1 || left < -1;
      })
      .map((text) => text.textContent);
  });

describe.each([
  ["phone", 360],
  ["laptop", 1280],
  ["wide", 1920],
] as const)("on a %s (%d px)", (_screen, width) => {
  test.each(pages)("%s fits, in both languages", async (address) => {
    for (const language of ["en", "hi"] as const) {
      const page = await whole(address, { width, language });
      expect(await overflow(page), language).toBeLessThanOrEqual(0);
      expect(await cutLetters(page), language).toEqual([]);
      expect(await page.locator("html").getAttribute("lang")).toBe(language);
      await page.context().close();
    }
  });
});

test.each(pages)(
  "%s shows the day of the record, in both languages, without a hole in its words",
  async (address) => {
    for (const [language, day] of [
      ["en", "30 June 2026"],
      ["hi", "30 जून 2026"],
    ] as const) {
      const page = await whole(address, { language });
      const text = await page.locator("body").innerText();
      expect(text).toContain(day);
      expect(text).not.toMatch(/undefined|NaN|\[object|\{\w+(:\w+)?\}/);
      await page.context().close();
    }
  },
);

describe("accessible: WCAG 2.2 A and AA by axe", () => {
  const looks: readonly (readonly [string, Look])[] = [
    ["by day", {}],
    ["by night", { colorScheme: "dark" }],
    ["on a phone in Hindi", { width: 360, language: "hi" }],
  ];
  test.each(
    looks.flatMap(([name, look]) => pages.map((address) => [address, name, look] as const)),
  )("%s %s", async (address, _name, look) => {
    const page = await whole(address, { ...look, bypassCSP: true });
    await page.addScriptTag({ content: axe.source });
    const violations = await page.evaluate(async () => {
      const { axe: run } = window as unknown as {
        axe: {
          run: (
            options: object,
          ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      };
      const result = await run.run({
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
      });
      return result.violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map((node) => node.html.slice(0, 120))
            .slice(0, 3)
            .join(" | ")}`,
      );
    });
    expect(violations).toEqual([]);
  });
});

test("on paper the furniture is gone and the day stays", async () => {
  const page = await whole("/");
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".masthead nav").isVisible()).toBe(false);
  expect(await page.locator(".standing").innerText()).toContain("30 June 2026");
  const dark = await whole("/plan", { colorScheme: "dark" });
  await dark.emulateMedia({ media: "print" });
  expect(await dark.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    "rgb(255, 255, 255)",
  );
});

test("the page never draws India's outline: States are tiles", async () => {
  const page = await whole("/systems/parks");
  expect(await page.locator(".chart svg rect").count()).toBeGreaterThan(36);
  expect(await page.locator(".chart svg path").count()).toBe(0);
});
