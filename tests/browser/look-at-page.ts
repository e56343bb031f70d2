/** What a look at a whole page finds wrong with it: width, and what axe knows of accessibility. */
import axe from "axe-core";
import type { Page } from "playwright-core";

/** How far the page is wider than the window; what is meant to scroll scrolls inside itself. */
export const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** What axe finds against WCAG 2.2 A and AA. */
export const violations = (page: Page) =>
  violationsOf(page, ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]);

/** By night the same page has other colours, and nothing else that axe looks at. */
export async function violationsByNight(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "dark" });
  return violationsOf(page, ["color-contrast"]);
}

async function violationsOf(page: Page, runOnly: readonly string[]): Promise<string[]> {
  await page.evaluate(`window.axe ?? (() => { ${axe.source} })()`);
  return page.evaluate(async (runOnly) => {
    const { axe: run } = window as unknown as {
      axe: {
        run: (
          options: object,
        ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const result = await run.run({ runOnly });
    return result.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map((node) => node.html.slice(0, 120))
          .slice(0, 3)
          .join(" | ")}`,
    );
  }, runOnly);
}
