/** Every page on a phone, a laptop and a wide screen, in both languages, by day, night and on paper. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { overflow, violations, violationsByNight } from "./look-at-page.ts";
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
  "/minerals",
  "/minerals/antimony",
  "/minerals/copper",
  "/minerals/phosphorous",
  "/minerals/ree",
  "/minerals/titanium",
  "/plan",
  "/plan?chain=all",
  "/plan?chain=graphite&lens=least_cost&scenario=dear-anode",
  "/plan?lens=least_cost&embodied=ndpr,2035,0.8&supplier=magnet,,0.6",
  "/sources",
  "/sources/usgs-mcs-2026",
  "/sign-in",
  "/welcome",
  "/first-run",
  "/account",
  "/nowhere",
];

/** A page of each build; letters differ by page, what assistive technology is told by build. */
const builds = new Set([
  "/",
  "/systems/magnets",
  "/systems/parks",
  "/chains",
  "/chains/rare-earths",
  "/minerals",
  "/minerals/copper",
  "/plan",
  "/sources",
  "/sign-in",
]);

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

const screens = [
  ["phone", 360],
  ["laptop", 1280],
  ["wide", 1920],
] as const;

// A page is loaded once in each language and then looked at in every way: loading is what takes time.
describe.each([
  ["en", "30 June 2026"],
  ["hi", "30 जून 2026"],
] as const)("in %s", (language, day) => {
  test.each(pages)(
    "%s: the day of the record, no hole in its words, fits every screen, accessible by day and night",
    async (address) => {
      // The security policy would keep the checker out; journeys run under it.
      const page = await whole(address, { language, bypassCSP: true });
      expect(await page.locator("html").getAttribute("lang")).toBe(language);
      const text = await page.locator("body").innerText();
      expect(text).toContain(day);
      expect(text).not.toMatch(/undefined|NaN|\[object|\{\w+(:\w+)?\}/);
      // Structure and colours are the same in both languages; letters are widest in Hindi, on a phone.
      if (language === "en") {
        expect(await violations(page), "by day").toEqual([]);
        expect(await violationsByNight(page), "by night").toEqual([]);
      }
      for (const [screen, width] of screens) {
        await page.setViewportSize({ width, height: 900 });
        // Charts measure themselves anew in the frame after.
        await page.evaluate(() => new Promise((drawn) => setTimeout(drawn, 120)));
        expect(await overflow(page), screen).toBeLessThanOrEqual(0);
        expect(await cutLetters(page), screen).toEqual([]);
        if (screen === "phone" && language === "hi" && builds.has(address))
          expect(await violations(page), screen).toEqual([]);
      }
    },
  );
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
