/** Undertakings in a browser: the list and its tiles, a record changed, an amendment, a list brought in, a statement. */
import { beforeAll, describe, expect, inject, test } from "vitest";
import { pageAs } from "./in-demonstration.ts";
import { overflow, violations } from "./look-at-page.ts";
import { openPage } from "./open-page.ts";

/** The invented people of the demonstration have fixed ids. */
const person = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const STEWARD = person(11);
const ODISHA = person(12);
const FINANCE = person(5);
const PROGRAMME = person(3);

beforeAll(async () => {
  // The register opens some seconds after the pages, and the first to enter makes the demonstration.
  const url = `${inject("address")}/api/register/demonstration/enter`;
  const body = JSON.stringify({ personId: STEWARD });
  const headers = { "content-type": "application/json", origin: inject("address") };
  for (let tries = 0; tries < 60; tries++) {
    if ((await fetch(url, { method: "POST", headers, body })).ok) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error("the demonstration did not open");
});

test("the list is narrowed by kind and words, and a State's officer sees that State alone", async () => {
  const page = await pageAs(STEWARD, "/undertakings");
  await page.getByText(/^25 of 7\d\d$/).waitFor();
  await page.getByLabel("Kind").selectOption("centre");
  await page.getByText("9 of 9").waitFor();
  await page.getByLabel("Name or key").fill("bom");
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByText("1 of 1").waitFor();
  expect(page.url()).toMatch(/kind=centre.*text=bom|text=bom.*kind=centre/);
  const csv = await page.getByRole("link", { name: "CSV", exact: true }).getAttribute("href");
  const list = await (await page.request.get(csv ?? "")).text();
  expect(list.split("\n").filter((line) => line.startsWith("iit-bombay,"))).toHaveLength(1);
  await page.getByRole("link", { name: "Indian Institute of Technology Bombay" }).click();
  await page.getByRole("button", { name: "centres/iit-bombay" }).first().click();
  await page.getByRole("dialog").getByText("centres.csv").first().waitFor();

  const own = await pageAs(ODISHA, "/undertakings");
  await own.getByText(/^25 of \d\d$/).waitFor();
  expect(await own.getByLabel("State or country").locator("option").count()).toBe(2);
});

test("a visitor sees what is published, and that the register of this office is empty so far", async () => {
  const page = await openPage("/desk");
  await page.getByRole("link", { name: "See the undertakings that are published" }).click();
  await page.getByText("No undertaking meets the conditions chosen.").waitFor();
  expect(await page.getByRole("link", { name: "Register an undertaking" }).count()).toBe(0);
});

describe("a record", () => {
  test("is changed by the steward from its form, faults told at their fields, and the change stands in its history", async () => {
    const page = await pageAs(STEWARD, "/undertakings/iit-hyderabad");
    await page.getByRole("button", { name: "Change it" }).click();
    await page.getByText("Nothing is changed yet.").waitFor();
    await page.getByLabel("Members").fill("some");
    await page.getByText("Fields changed: 1.").waitFor();
    await page.getByRole("button", { name: "Change the record" }).click();
    expect(await page.locator(".asked-fault").innerText()).toMatch(/"some" is not a number/);
    await page.getByLabel("Members").fill("14");
    await page.getByRole("button", { name: "Change the record" }).click();
    await page.getByText("The record is changed.").waitFor();
    const latest = page.locator(".record-trail > li").first();
    await latest.filter({ hasText: "Version 2" }).waitFor();
    expect(await latest.innerText()).toMatch(/Version 2[\s\S]*Joseph Anuman[\s\S]*Members: – → 14/);
  });

  test("is amended from the same form, and the programme reads what would change and applies it", async () => {
    const page = await pageAs(ODISHA, "/undertakings?kind=mine");
    await page.locator(".case-rows tbody a").first().click();
    await page.getByRole("button", { name: "Propose a change" }).click();
    await page.getByText("Nothing is changed yet.").waitFor();
    await page.getByLabel("Workforce").fill("321");
    await page.getByRole("button", { name: "Open the amendment" }).click();
    await page.getByRole("row", { name: /Workforce.*321/ }).waitFor();
    const address = new URL(page.url()).pathname;
    await page.locator("details.step").filter({ hasText: "Submit" }).locator("summary").click();
    await page.locator("details.step[open] button[type=submit]").click();
    await page.locator(".case-state").getByText("proposed", { exact: true }).waitFor();

    const office = await pageAs(PROGRAMME, address);
    await office
      .locator("details.step")
      .filter({ hasText: "Approve" })
      .first()
      .locator("summary")
      .click();
    await office.locator("details.step[open] button[type=submit]").click();
    await office.locator(".case-state").getByText("applied", { exact: true }).waitFor();
    await office.locator(".case-main .case-id").first().click();
    await office.getByRole("row", { name: /Workforce 321/ }).waitFor();
  });
});

test("a list is looked at, its columns mended, and what is sound is written", async () => {
  const page = await pageAs(STEWARD, "/undertakings/import?kind=centre");
  const text =
    "Name,State,Town,Members\nTrial One,Odisha,Cuttack,4\nTrial Two,ओडिशा,Puri,many\nTRIAL ONE LTD,Odisha,Puri,1\n";
  const file = { name: "centres.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
  await page.getByLabel("File").setInputFiles(file);
  await page.getByRole("button", { name: "Look at it" }).click();
  await page.getByText("Not read: Town.").waitFor();
  await page.getByLabel("Town").selectOption({ label: "City" });
  await page.getByLabel("Row 4: is it another record?").selectOption("own");
  await page.getByRole("button", { name: "Look again" }).last().click();
  await page.getByRole("button", { name: "Write what is new or changed (2)" }).click();
  await page.getByText("Written: 2 new records and 0 changed; 1 rows were left out.").waitFor();
  const [reasons] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download what is left out, with reasons (1)" }).click(),
  ]);
  expect(reasons.suggestedFilename()).toBe("centres.reasons.xlsx");
});

test("an account's statement tells each entry with the balance after it, its case and its row of the trail", async () => {
  const page = await pageAs(FINANCE, "/funds");
  await page.getByRole("link", { name: "heavy-industries/magnet-scheme/2029-30/allotted" }).click();
  const row = page.locator(".entries tbody tr").nth(1);
  expect(await row.innerText()).toMatch(
    /Committed[\s\S]*−₹1,50,00,00,000\.00[\s\S]*5,50,00,00,000\.00/,
  );
  await row.getByRole("link", { name: "magnet-scheme/claim/2029-30/000001" }).click();
  await page.locator(".case-state").waitFor();
});

test("every page fits a phone in Hindi and is without faults of accessibility in the dark", async () => {
  const look = { width: 390, language: "hi", colorScheme: "dark" } as const;
  const page = await pageAs(STEWARD, "/undertakings?kind=plant", look);
  const others = ["/undertakings/iit-bombay", "/undertakings/pack", "/undertakings/import"];
  const statement = "/funds/statement?account=heavy-industries/magnet-scheme/2029-30/allotted";
  for (const address of [undefined, ...others, statement]) {
    if (address) await page.goto(address);
    await page.locator("main table, main form").first().waitFor();
    expect(await overflow(page), address).toBeLessThanOrEqual(0);
    expect(await violations(page), address).toEqual([]);
  }
});
