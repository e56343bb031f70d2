/** The register's people in a browser: from the link in the terminal to a desk that is lent. */
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { overflow, violations, violationsByNight } from "./look-at-page.ts";
import { openPage, type Look } from "./open-page.ts";

const administrator = { email: "asha@mines.example", password: "correct horse battery" };

async function signIn(page: Page, who: { email: string; password: string }) {
  await page.goto("/sign-in");
  await page.getByLabel("Address (email)").fill(who.email);
  await page.getByLabel("Password").fill(who.password);
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { name: "Open sessions" }).waitFor();
}

async function signedIn(who: { email: string; password: string }, look?: Look): Promise<Page> {
  const page = await openPage("/sign-in", look);
  await signIn(page, who);
  return page;
}

/** Invites somebody, gives them a role, and signs them in with the link. */
async function invited(keeper: Page, name: string, role: string) {
  const who = { email: `${name.toLowerCase()}@mines.example`, password: `${name} has a password` };
  await keeper.goto("/administration");
  await keeper.getByLabel("Name").fill(name);
  await keeper.getByLabel("Address (email)").fill(who.email);
  await keeper.getByRole("button", { name: "Invite a person" }).click();
  await keeper.getByRole("heading", { name: `A link for ${name}, shown once` }).waitFor();
  const link = await keeper.locator(".told-link").innerText();
  const card = keeper.locator(".kept-person").filter({ hasText: name });
  await card.getByText("Roles and ways in").click();
  await card.getByLabel("Role").selectOption(role);
  await card.getByRole("button", { name: "Give the role" }).click();
  await card.getByRole("button", { name: "Revoke" }).waitFor();
  const page = await openPage(link);
  await page.getByLabel("New password").fill(who.password);
  await page.getByRole("button", { name: "Set the password" }).click();
  await page.getByRole("heading", { name }).waitFor();
  return { page, who, link };
}

beforeAll(async () => {
  const { chromium } = await import("playwright-core");
  const browser = await chromium.connect(inject("browserEndpoint"));
  const page = await browser.newPage();
  await page.goto(inject("firstRun"));
  await page.getByLabel("Name").fill("Asha Rao");
  await page.getByLabel("Address (email)").fill(administrator.email);
  await page.getByLabel("New password").fill(administrator.password);
  await page.getByRole("button", { name: "Become administrator" }).click();
  await page.getByRole("heading", { name: "People (1)" }).waitFor();
  await browser.close();
});

describe("people of the register", () => {
  test("the link of the first run makes one administrator and then opens no more", async () => {
    const page = await openPage(inject("firstRun"));
    await page.getByLabel("Name").fill("Somebody Else");
    await page.getByLabel("Address (email)").fill("else@mines.example");
    await page.getByLabel("New password").fill("another long password");
    await page.getByRole("button", { name: "Become administrator" }).click();
    await page.getByRole("alert").filter({ hasText: "This link does not open" }).waitFor();
  });

  test("a wrong password is told in words, and nobody is signed in", async () => {
    const page = await openPage("/sign-in");
    await page.getByLabel("Address (email)").fill(administrator.email);
    await page.getByLabel("Password").fill("not the password");
    await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("alert").filter({ hasText: "do not fit together" }).waitFor();
    await page.goto("/account");
    await page.getByRole("heading", { name: "for those who have signed in" }).waitFor();
  });

  test("an administrator invites an officer, who comes in by a link that works once", async () => {
    const keeper = await signedIn(administrator);
    const { page, link } = await invited(keeper, "Ravi", "finance");
    const text = await page.getByRole("banner").innerText();
    expect(text).toContain("Ravi");
    expect(text).toContain("finance");
    expect(text).not.toContain("People");
    const again = await openPage(link);
    await again.getByLabel("New password").fill("somebody else's password");
    await again.getByRole("button", { name: "Set the password" }).click();
    await again.getByRole("alert").filter({ hasText: "This link does not open" }).waitFor();
    // A finance officer finds the administrator's page shut, in words.
    await page.goto("/administration");
    await page.getByRole("alert").filter({ hasText: "This is for: administrator" }).waitFor();
  });

  test("a desk is lent, acted at, and taken back", async () => {
    const keeper = await signedIn(administrator);
    const { page: lender } = await invited(keeper, "Meera", "finance");
    const { page: deputy, who } = await invited(keeper, "Joseph", "programme");
    await lender.goto("/account");
    // By its role, for the text of its label holds the choices too.
    const to = lender.getByRole("combobox", { name: "To", exact: true });
    await to.selectOption({ label: "Joseph" });
    await lender.getByRole("button", { name: "Lend the desk" }).click();
    await lender.getByText("finance: Joseph for Meera").waitFor();
    await signIn(deputy, who);
    const chooser = deputy.getByLabel("Acting as");
    await chooser.selectOption({ label: "finance, for Meera" });
    await deputy.getByText("finance, for Meera · acting so now").waitFor();
    await lender.getByRole("button", { name: "Take back" }).click();
    await lender.getByText("No desk is lent now").waitFor();
    await deputy.reload();
    await deputy.getByRole("heading", { name: "Joseph" }).waitFor();
    expect(await chooser.count()).toBe(0);
  });

  test("signing out ends it, also in another window", async () => {
    const page = await signedIn(administrator);
    const other = await page.context().newPage();
    await other.goto("/account");
    await other.getByRole("heading", { name: "Asha Rao" }).waitFor();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("banner").getByRole("link", { name: "Sign in" }).waitFor();
    await other.reload();
    await other.getByRole("heading", { name: "for those who have signed in" }).waitFor();
  });

  test("a form on another site's page cannot act with the session", async () => {
    const page = await signedIn(administrator);
    const before = await page.request.get("/api/me/sessions");
    const attacker = await page.context().newPage();
    await attacker.route("http://elsewhere.example/", (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<h1>A page elsewhere</h1><form method="post" action="${inject("address")}/api/auth/sign-out"><button>Win</button></form>`,
      }),
    );
    await attacker.goto("http://elsewhere.example/");
    await attacker.getByRole("button", { name: "Win" }).click();
    await attacker.waitForURL("**/api/auth/sign-out");
    const after = await page.request.get("/api/me/sessions");
    expect([before.status(), after.status()]).toEqual([200, 200]);
  });
});

test.each(["en", "hi"] as const)(
  "pages of those signed in fit a phone and are accessible by day and night, in %s",
  async (language) => {
    const page = await signedIn(administrator, { bypassCSP: true });
    for (const address of ["/account", "/administration"]) {
      await page.goto(`${address}?lang=${language}`);
      await page.locator("h1").waitFor();
      await page.waitForLoadState("networkidle");
      for (const summary of await page.locator(".kept-person summary").all()) await summary.click();
      expect(await violations(page), `${address} by day`).toEqual([]);
      expect(await violationsByNight(page), `${address} by night`).toEqual([]);
      await page.emulateMedia({ colorScheme: "light" });
      const text = await page.locator("body").innerText();
      expect(text).not.toMatch(/undefined|NaN|\[object|\{\w+(:\w+)?\}/);
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await overflow(page), `${address} ${width}`).toBeLessThanOrEqual(0);
      }
    }
  },
);
