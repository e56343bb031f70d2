/** The demonstration office in a browser: a claim from filing to release, by the people whose desks it crosses. */
import type { DemonstrationPeople } from "@lodestone/api/register-state";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { pageAs } from "./in-demonstration.ts";
import { overflow, violations, violationsByNight } from "./look-at-page.ts";
import { openPage, type Look } from "./open-page.ts";

/** The sales claim that the demonstration's story leaves in draft. */
const DRAFT = "/cases/magnet-scheme/claim/2030-31/000005";

/** Enters as one of the invented people, by the page on which a visitor chooses. */
async function be(page: Page, name: string, address = "/desk"): Promise<void> {
  await page.goto("/desk/demonstration");
  await page.getByRole("button", { name, exact: true }).click();
  await page.getByRole("link", { name, exact: true }).waitFor();
  await page.getByRole("heading", { level: 1 }).waitFor();
  if (address !== "/desk") await page.goto(address);
}

const people = new Map<string, string>();

/** One of the invented people by name, at a page at once. */
const someone = (name: string, address: string, look: Look = {}) =>
  pageAs(people.get(name) ?? "", address, look);

const stands = (page: Page, state: string) =>
  page.locator(".case-state").getByText(state, { exact: true }).waitFor();

/** Opens the form of a step and sends it, and once more where the page asks. */
async function take(page: Page, step: string, asksFirst = false): Promise<void> {
  const form = page.locator("details.step").filter({ hasText: step });
  if ((await form.getAttribute("open")) === null) await form.locator("summary").click();
  await form.locator("button[type=submit]").click();
  if (asksFirst) await page.getByRole("dialog").getByRole("button", { name: /^Yes/ }).click();
}

beforeAll(async () => {
  const { chromium } = await import("playwright-core");
  const browser = await chromium.connect(inject("browserEndpoint"));
  const page = await browser.newPage({ baseURL: inject("address") });
  // The register opens some seconds after the pages, and the first to enter makes the demonstration.
  await page.goto("/desk");
  await page.getByRole("button", { name: "Enter the demonstration office" }).click();
  await be(page, "Meera Namuna");
  const cast = await page.request.get("/api/register/demonstration");
  const known = (await cast.json()) as DemonstrationPeople;
  for (const { name, personId } of known.people) people.set(name, personId);
  await browser.close();
});

test("a visitor learns what the register is, and enters the demonstration by one link", async () => {
  const page = await openPage("/desk");
  await page.getByRole("button", { name: "Enter the demonstration office" }).click();
  await page.getByRole("button", { name: "Nandini Abhyas" }).click();
  await page.getByRole("heading", { name: "Nothing waits for you" }).waitFor();
  const banner = page.getByRole("complementary", { name: "Demonstration office." });
  expect(await banner.innerText()).toMatch(/invented[\s\S]*15 July 2030/);
  await banner.getByRole("button", { name: "Leave it" }).click();
  await page.getByRole("heading", { name: /The register: every case/ }).waitFor();
  expect(await page.getByText("Demonstration office.").count()).toBe(0);
});

describe("a sales claim", () => {
  test("goes from its draft to the first release, each step by its own desk and refused to others", async () => {
    const page = await someone("Applicant of Abhyas Materials", "/desk");
    await page
      .getByRole("link", { name: "Claim: Sales-linked incentive, 2029-30" })
      .first()
      .click();
    await stands(page, "draft");
    await take(page, "Submit");
    await page.getByText(/Done: submit\. The case now stands at “filed”/).waitFor();

    // Who releases money has no hand in verifying what it is for.
    await be(page, "Imran Abhyas", DRAFT);
    await page.getByRole("heading", { name: "Not for you to move" }).waitFor();
    expect(await page.locator(".steps").innerText()).toMatch(/belongs to the desk/);

    await be(page, "Asha Kalpanik", DRAFT);
    const verify = page.locator("details.step").filter({ hasText: "Verify" });
    await verify.locator("summary").click();
    await verify.getByLabel("Magnets sold as verified, kg").fill("4,70,000");
    await verify.getByLabel("Net sales turnover as verified, rupees").fill("2,58,50,00,000");
    await page.getByText("₹2,58,50,00,000.00 · Rupees Two Hundred Fifty-Eight Crore").waitFor();
    await page.getByText(/^Draft saved on 15 July 2030/).waitFor();

    // What was typed stands there again, and what is typed wrong is told at its field.
    await page.reload();
    await verify.locator("summary").click();
    await page.getByText("It stands as you left it.").waitFor();
    expect(await verify.getByLabel("Magnets sold as verified, kg").inputValue()).toBe("4,70,000");
    await verify.getByLabel("Magnets sold as verified, kg").fill("many");
    await verify.locator("button[type=submit]").click();
    const fault = page.locator(".asked-fault");
    expect(await fault.innerText()).toMatch(/"many" is not a number/);
    await verify.getByLabel("Magnets sold as verified, kg").fill("4,70,000");
    await verify.locator("button[type=submit]").click();
    await stands(page, "verified");
    await page.getByRole("heading", { name: /^Why ₹\d[\d.]* crore and not ₹98.4 crore/ }).waitFor();
    await page.locator(".cut").first().getByRole("button").click();
    await page
      .getByRole("dialog")
      .getByText(/scheme_parameters\.csv, line \d+/)
      .waitFor();

    await be(page, "Meera Namuna", DRAFT);
    await take(page, "Recommend");
    await stands(page, "recommended");
    await be(page, "Leela Udaharan", DRAFT);
    await take(page, "Approve");
    await stands(page, "finance has concurred");

    // Money is asked for once more before it is committed, and "not yet" does nothing.
    await be(page, "Secretary Pradarshan", DRAFT);
    await page.locator("details.step").filter({ hasText: "Sanction" }).locator("summary").click();
    await page.getByRole("button", { name: "sanction", exact: true }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Not yet" }).click();
    await stands(page, "finance has concurred");
    await page.getByRole("button", { name: "sanction", exact: true }).click();
    await page.getByRole("dialog").getByRole("button", { name: /^Yes/ }).click();
    await stands(page, "sanctioned");

    await be(page, "Imran Abhyas", DRAFT);
    await take(page, "Release", true);
    await stands(page, "released in part");
    expect(await page.locator(".case-standing").innerText()).toMatch(/Released\s+₹\d/);
    expect(await page.locator(".trail > li").count()).toBe(7);
    const order = page.getByRole("link", { name: "Sanction order" });
    const document = await page.request.get((await order.getAttribute("href")) ?? "");
    expect(document.status()).toBe(200);
    expect(await document.text()).toMatch(/invented/i);
  });

  test("takes a file: what is allowed is said before, and a wrong one is refused in words", async () => {
    const address = "/cases/magnet-scheme/claim/2030-31/000002";
    const page = await someone("Applicant of Namuna Alloys", address);
    await page.getByText("Attach a file").click();
    await page.getByText(/pdf, png, jpg.*at most/).waitFor();
    await page.getByLabel("What it is evidence of").selectOption("auditor-certificate");
    const send = async (name: string, text: string) => {
      const buffer = Buffer.from(text);
      await page.getByLabel("File", { exact: true }).setInputFiles({ name, mimeType: "", buffer });
      await page.getByRole("button", { name: "Attach the file" }).click();
    };
    await send("certificate.pdf", "this is no pdf");
    await page.getByRole("alert").waitFor();
    await send("certificate.pdf", "%PDF-1.7 invented");
    await page.getByText("Attached: certificate.pdf").waitFor();
    await page.getByRole("heading", { name: "Evidence (2)" }).waitFor();
  });
});

test("a form that could not be sent keeps what was typed and says so; sent again it is done once", async () => {
  const page = await someone("Meera Namuna", "/cases/new?scheme=magnet-scheme&workflow=tender");
  await page.getByLabel("Number of the notice").fill("Demonstration notice 2");
  await page.getByLabel("Date of the notice").fill("2030-07-20");
  await page.getByLabel("Last day for bids").fill("2030-09-30");
  await page.getByText(/^Draft saved on/).waitFor();
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Open the case" }).click();
  await page.getByText("What you typed is still here").waitFor();
  await page.context().setOffline(false);
  expect(await page.getByLabel("Number of the notice").inputValue()).toBe("Demonstration notice 2");
  await page.getByRole("button", { name: "Open the case" }).click();
  await page.getByRole("heading", { name: "Tender", level: 1 }).waitFor();
});

describe("the pages of the register", () => {
  const seen = [
    ["Meera Namuna", "/desk"],
    ["Meera Namuna", "/cases"],
    [
      "Applicant of Kalpit Magnets",
      "/cases/new?scheme=magnet-scheme&workflow=claim&kind=sales-incentive",
    ],
    ["Asha Kalpanik", "/cases/magnet-scheme/claim/2030-31/000001"],
    ["Applicant of Namuna Alloys", "/cases/magnet-scheme/claim/2030-31/000002"],
    ["Leela Udaharan", "/funds"],
    ["Asha Kalpanik", "/obligations"],
    ["Leela Udaharan", "/guarantees"],
    ["Nandini Abhyas", "/audit?seed=monsoon&n=5"],
  ] as const;

  test.each(seen)(
    "%s at %s: whole words, accessible, no wider than a phone",
    async (name, address) => {
      const page = await someone(name, address, { bypassCSP: true });
      for (const language of ["en", "hi"] as const) {
        if (language === "hi") {
          await page.getByRole("button", { name: "हिन्दी" }).click();
          await page.locator("html[lang=hi]").waitFor();
        } else await page.waitForLoadState("networkidle");
        const words = await page.locator("body").innerText();
        expect(words).not.toMatch(/undefined|NaN|\[object|\{\w+(:\w+)?\}/);
        await page.setViewportSize({ width: 360, height: 800 });
        expect(await overflow(page), language).toBeLessThanOrEqual(0);
      }
      expect(await violations(page), "by day").toEqual([]);
      await page.setViewportSize({ width: 1280, height: 900 });
      expect(await violationsByNight(page), "by night").toEqual([]);
    },
  );

  test("on paper the banner stays and what can be clicked goes", async () => {
    const page = await someone("Leela Udaharan", "/funds");
    await page.locator(".caps").waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.getByText("Demonstration office.").isVisible()).toBe(true);
    expect(await page.locator(".register-nav").isVisible()).toBe(false);
    expect(await page.getByText("Allot to a year").first().isVisible()).toBe(false);
  });
});

test("the auditor walks the chains, and a seed in the address draws the same sample again", async () => {
  const page = await someone("Nandini Abhyas", "/audit");
  await page.getByRole("button", { name: "Verify both chains and every balance now" }).click();
  await page.getByText("Both chains hold").waitFor();
  await page.getByLabel("Seed").fill("monsoon");
  await page.getByRole("button", { name: "Draw" }).click();
  const sample = page.getByRole("region", { name: "A sample to look into" });
  await sample.waitFor();
  const drawn = await sample.innerText();
  await page.getByRole("link", { name: /draws just these again/ }).click();
  expect(page.url()).toMatch(/seed=monsoon.*upTo=\d+/);
  await page.reload();
  await sample.waitFor();
  expect(await sample.innerText()).toBe(drawn);
});
