/**
 * docs/guide/first-claim.md, walked by a newcomer from the start of the server: each step of the guide
 * is taken in a browser, and what the guide names (people, buttons, amounts) is found where it says.
 */
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { startServer } from "./start-server.ts";

const guideFile = path.join(import.meta.dirname, "..", "..", "docs", "guide", "first-claim.md");
let guide: readonly string[];
let dataFolder: string;
let started: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const text = await readFile(guideFile, "utf8");
  guide = text
    .split(/^\d+\. /m)
    .slice(1)
    .map((step) => (step.split(/\n\n/)[0] ?? "").replace(/\s+/g, " "));
  dataFolder = await mkdtemp(path.join(os.tmpdir(), "lodestone-first-claim-"));
  [started, browser] = await Promise.all([
    startServer(dataFolder),
    chromium.connect(inject("browserEndpoint")),
  ]);
  page = await browser.newPage({ baseURL: started.address, reducedMotion: "reduce" });
  page.setDefaultTimeout(20_000);
});
afterAll(async () => {
  await browser.close();
  const ended = once(started.server, "close");
  started.server.kill();
  await ended;
  await rm(dataFolder, { recursive: true, force: true });
});

/** A word of the guide's step, which must stand there as it is used. */
function said(step: number, words: string): string {
  expect(guide[step - 1], `step ${step}`).toContain(words);
  return words;
}

async function be(name: string): Promise<void> {
  await page.getByRole("link", { name: "Be somebody else" }).click();
  await page.getByRole("button", { name, exact: true }).click();
  await page.getByRole("link", { name, exact: true }).waitFor();
}

const CLAIM = "Claim: Sales-linked incentive, 2029-30";

/** Opens the claim from the list of cases, as whoever looks. */
async function openClaim(party: string): Promise<void> {
  await page.getByRole("link", { name: "Cases", exact: true }).click();
  const row = page.locator("tr, li").filter({ hasText: party }).filter({ hasText: CLAIM });
  await row.getByRole("link", { name: CLAIM }).first().click();
  await page.locator(".case-state").waitFor();
}

const ABHYAS = "Abhyas Materials (invented)";

/** Takes a step by its name as the guide prints it. */
async function take(step: string, confirmed = false): Promise<void> {
  const form = page.locator("details.step").filter({ hasText: step });
  // The only step there is stands open.
  if ((await form.getAttribute("open")) === null) await form.locator("summary").click();
  await form.locator("button[type=submit]").click();
  if (confirmed) await page.getByRole("dialog").getByRole("button", { name: /^Yes/ }).click();
}

const stands = (state: string) =>
  page.locator(".case-state").getByText(state, { exact: true }).waitFor();

const standing = () => page.locator(".case-standing").innerText();

test("the guide has the steps that are walked here", () => {
  expect(guide).toHaveLength(8);
});

test("1: the demonstration office is entered from the first page", async () => {
  await page.goto("/");
  await page.getByRole("link", { name: said(1, "Register"), exact: true }).click();
  await page.getByRole("button", { name: said(1, "Enter the demonstration office") }).click();
  await page.getByRole("heading", { name: "Whom do you want to be?" }).waitFor();
});

test("2: the applicant finds the draft on its desk, sees what was checked, and submits it", async () => {
  await page.getByRole("button", { name: said(2, "Applicant of Abhyas Materials") }).click();
  // The first to enter waits for the office to be made, and is told so.
  await page.getByText(/^Opening the office as Applicant of Abhyas Materials/).waitFor();
  await page.getByText(said(1, "15 July 2030")).first().waitFor({ timeout: 60_000 });
  await page.getByRole("link", { name: CLAIM }).first().click();
  await stands("draft");
  expect(await standing()).toContain(`₹${said(2, "98.4 crore")}`);
  expect(await page.locator(".facts").innerText()).toContain(said(2, "4,80,000 kg"));
  // Nothing was released, so no certificate is offered and no order is drawn.
  expect(await page.getByText("Utilisation certificate").count()).toBe(0);
  expect(await page.getByText("Sanction order").count()).toBe(0);
  await page.getByText(said(2, "What was checked")).click();
  await page.getByText("plant was commissioned on 25 March 2029").waitFor();
  await take(said(2, "Submit"));
  await stands("filed");
});

test("3: the agency verifies from its desk; limits, the one that binds, and whose the next step is", async () => {
  await be(said(3, "Asha Kalpanik"));
  await page.getByRole("link", { name: CLAIM }).first().click();
  await stands("filed");
  const verify = page.locator("details.step").filter({ hasText: said(3, "Verify") });
  await verify.locator("summary").click();
  await verify.getByLabel("Magnets sold as verified, kg").fill("4,80,000");
  const turnover = said(3, "2,64,00,00,000");
  await verify.getByLabel("Net sales turnover as verified, rupees").fill(turnover);
  await verify.locator("button[type=submit]").click();
  await stands("verified");
  const limits = page.locator(".limits");
  expect(await limits.innerText()).toContain(said(3, "2,050"));
  expect(await page.locator(".limits .binds").count()).toBe(1);
  expect(await limits.getByRole("button", { name: /^Clause/ }).count()).toBeGreaterThan(3);
  await page.getByRole("heading", { name: "Not for you to move" }).waitFor();
  expect(await page.locator(".steps").innerText()).toMatch(
    /belongs to the desk "programme officer"/,
  );
});

test("4: programme recommends, finance approves, and who took part does not go on", async () => {
  await be(said(4, "Meera Namuna"));
  await openClaim(ABHYAS);
  await take(said(4, "Recommend"));
  await stands("recommended");
  await be(said(4, "Leela Udaharan"));
  await openClaim(ABHYAS);
  await take(said(4, "Approve"));
  await stands("finance has concurred");
  await be("Meera Namuna");
  await openClaim(ABHYAS);
  await page.getByRole("heading", { name: "Not for you to move" }).waitFor();
});

test("5: the authority sanctions within its limit, and the funds show it committed", async () => {
  said(5, "500 crore");
  await be(said(5, "Harpreet Pradarshan"));
  await openClaim(ABHYAS);
  await take(said(5, "Sanction"), true);
  await stands("sanctioned");
  await page.getByRole("link", { name: "Sanction order" }).waitFor();
  await page.getByRole("link", { name: said(5, "Funds"), exact: true }).click();
  // 98.4 of this claim and the 17.7 of Kalpit's that its audited accounts will settle.
  await page.getByText("116.1").first().waitFor();
});

test("6: the releasing officer releases 85 per cent less the damages, and a certificate is owed from then on", async () => {
  await be(said(6, "Imran Abhyas"));
  await openClaim(ABHYAS);
  await take(said(6, "Release"), true);
  await stands("released in part");
  expect(await standing()).toContain(`₹${said(6, "78.64 crore")}`);
  await page.locator("details").filter({ hasText: "How this was decided" }).first().click();
  const trail = await page.locator(".trail").innerText();
  expect(trail).toContain("83,64,00,000");
  expect(trail).toContain("5,00,00,000");
  said(6, "83.64 crore");
  await be("Applicant of Abhyas Materials");
  await openClaim(ABHYAS);
  await page.getByRole("link", { name: "Utilisation certificate" }).waitFor();
});

test("7: why another claim was refused stands in its case, with the clause and the reason", async () => {
  await be("Meera Namuna");
  await openClaim(`${said(7, "Udaharan Rare Metals")} (invented)`);
  await stands("rejected");
  const words = await page.locator("article.case").innerText();
  expect(words).toContain(said(7, "2 May 2030"));
  await page.getByText("after the year claimed for").first().waitFor();
  expect(await page.getByRole("button", { name: /^Clause/ }).count()).toBeGreaterThan(0);
});

test("8: the auditor verifies both chains, sees what was refused, and draws a sample again", async () => {
  await be(said(8, "Nandini Abhyas"));
  await page.getByRole("link", { name: said(8, "Audit"), exact: true }).click();
  await page.getByRole("button", { name: "Verify both chains and every balance now" }).click();
  await page.getByText("Both chains hold").waitFor();
  await page.getByText("Refused attempts against separation of duty: 1").click();
  await page.getByText("Tried what belongs to another desk").first().waitFor();
  await page.getByText("Done at a desk lent by another: 1").waitFor();
  await page.getByLabel("Seed").fill("my own seed");
  await page.getByRole("button", { name: "Draw" }).click();
  await page.getByRole("link", { name: /draws just these again/ }).waitFor();
});
