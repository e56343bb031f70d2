/** What a newcomer does who knows the mission from the news alone. */
import { describe, expect, test } from "vitest";
import { openPage } from "./open-page.ts";

describe("the first page", () => {
  test("lists the eleven systems, each with what was stated, a draft verdict, the record and its gaps", async () => {
    const page = await openPage("/");
    const rows = page.locator(".system-row");
    expect(await rows.count()).toBe(11);
    for (let i = 0; i < 11; i++) {
      const text = await rows.nth(i).innerText();
      expect(text).toMatch(/Stated/);
      expect(text).toMatch(/draft reading/);
      expect(text).toMatch(/On record/);
      expect(text).toMatch(/What is not known: \d+/);
    }
    expect(await page.locator(".glance li").count()).toBe(11);
  });

  test("a list opens where it stands, and a count without a list says so", async () => {
    const page = await openPage("/");
    const exploration = page.locator("#exploration");
    await exploration.getByText("Exploration by field season").click();
    await exploration.getByText("no list of the activities is published").waitFor();
    expect(await exploration.locator("tbody tr").count()).toBeGreaterThan(4);
  });

  test("a figure opens its card: the row, its source, the day and the grade; Escape closes it", async () => {
    const page = await openPage("/");
    const door = page.locator("#outlay .record-list button.door").first();
    await door.click();
    const card = page.getByRole("dialog");
    await card.getByText("observations.csv, line 2").waitFor();
    const text = await card.innerText();
    for (const part of ["Outlay of the mission", "34300", "reported", "Gazette of India"])
      expect(text).toContain(part);
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
    expect(await door.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test("from a card to its source, and from the source to all that rests on it", async () => {
    const page = await openPage("/systems/magnets");
    await page
      .getByRole("button", { name: /Millennium Post/ })
      .first()
      .click();
    await page.getByRole("dialog").getByRole("link").first().click();
    await page.getByRole("heading", { name: /figures rest on it/ }).waitFor();
    expect(page.url()).toContain("/sources/millenniumpost-640078");
    expect(await page.getByRole("dialog").count()).toBe(0);
  });

  test("the 95 per cent is n of 30, with each figure and each gap", async () => {
    const page = await openPage("/");
    await page.locator("#dependence h2 a").click();
    await page.locator(".minerals").waitFor();
    expect(await page.locator(".mineral").count()).toBe(30);
    const gaps = await page.locator(".mineral.gap").count();
    expect(await page.getByText(/^16 of 30/).count()).toBe(1);
    expect(gaps).toBe(14);
  });

  test("the promise of magnets has two readings, each with its path and earliest day", async () => {
    const page = await openPage("/systems/magnets");
    const readings = page.locator(".reading");
    expect(await readings.count()).toBe(2);
    expect(await readings.nth(0).innerText()).toMatch(/any plant[\s\S]*at risk/);
    expect(await readings.nth(1).innerText()).toMatch(
      /under the scheme[\s\S]*not possible by that date[\s\S]*30 October 2027 at the earliest/,
    );
    expect(await page.locator(".path li").count()).toBeGreaterThan(8);
  });
});

describe("the plan", () => {
  test("is asked anew under a scenario, tells how far it is, and answers", async () => {
    const page = await openPage("/plan");
    await page.locator(".findings").waitFor();
    const before = await page.locator(".findings").innerText();
    await page.getByLabel("Scenario").selectOption("high-demand");
    await page.locator("progress, .progress").first().waitFor();
    await page.waitForFunction((text) => {
      const now = document.querySelector<HTMLElement>(".findings")?.innerText;
      return now !== undefined && now !== text && now.includes("headline");
    }, before);
  });

  test("of one chain, of a chain with what is planned with it, and of all chains; the address tells which", async () => {
    const page = await openPage("/plan");
    await page.locator(".findings").waitFor();
    expect(await page.locator(".chain-lines").count()).toBe(0);
    await page.getByLabel(/^Chain/).selectOption("lithium");
    await page.getByText("Lithium to cathode, Cobalt and nickel to sulphates and metal").waitFor();
    await page.locator(".chain-lines").waitFor();
    expect(await page.locator(".chain-lines tbody tr").count()).toBe(2);
    expect(page.url()).toMatch(/chain=lithium/);
    await page.getByLabel(/^Chain/).selectOption("all chains together");
    await page
      .getByRole("heading", { name: /Copper concentrate to cathode: \d+ plants/ })
      .waitFor();
    expect(await page.locator(".chain-lines tbody tr").count()).toBe(5);
    expect(await page.locator(".multiples > figure").count()).toBe(6);
    expect(await page.locator("main").innerText()).toMatch(
      /for 3 of 6 commodities it is not known/,
    );
    await page.goBack();
    await page.locator(".chain-lines tbody tr").nth(1).waitFor();
    expect(await page.getByLabel(/^Chain/).inputValue()).toBe("lithium");
  });

  test("says what a question changes against the plan as it stands, each sentence a door", async () => {
    const page = await openPage("/plan");
    await page.locator(".findings").waitFor();
    expect(await page.locator(".changes").count()).toBe(0);
    await page.getByLabel("Scenario").selectOption("no-new-mines");
    const changes = page.locator(".changes");
    await changes.getByText(/The share that still comes from abroad rises from/).waitFor();
    expect(await changes.innerText()).toMatch(/is not built; it was/);
    await changes.getByText(/^Inputs that differ/).click();
    await changes.locator(".changes-headline button.door").first().click();
    await page.getByRole("dialog").getByText("Rests on").waitFor();
  });

  test("can be stopped on the way, and says so", async () => {
    const page = await openPage("/plan");
    await page.getByLabel("Scenario").selectOption("slow-mines");
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByText("The planning was stopped.").waitFor();
  });

  test("every number is a door: the headline walks back to rows and a source", async () => {
    const page = await openPage("/plan");
    await page.locator(".findings button.door").first().click();
    const card = page.getByRole("dialog");
    await card.getByText("Rests on").waitFor();
    await card.locator("ul button.door").first().click();
    await card.getByText(/line \d+/).waitFor();
    await card.getByRole("button", { name: "Back" }).click();
    await card.getByText("Rests on").waitFor();
  });

  test("shows what to build where and when, the money, what binds and the ten least certain figures", async () => {
    const page = await openPage("/plan");
    await page.getByRole("heading", { name: "The ten least certain figures" }).waitFor();
    const text = await page.locator("main").innerText();
    for (const part of [
      "New beach-sand mines, Odisha",
      "State not decided",
      "What it costs, and who pays",
      "What binds",
      "Not built, and by how much it misses",
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toMatch(/rests on assumed figures/);
  });

  test("a stated dependence is asked by hand, and held", async () => {
    const page = await openPage("/plan");
    await page.getByLabel("least cost").check();
    await page.getByLabel("Commodity").selectOption("magnet");
    await page.getByLabel("at most").fill("40");
    await page.getByRole("button", { name: "Ask" }).click();
    await page.getByRole("button", { name: /Drop it/ }).waitFor();
    await page.locator(".findings").waitFor();
  });
});

describe("limits of the reader", () => {
  test("on an element in every form and on one country's share; the link carries both, each can be dropped", async () => {
    const page = await openPage("/plan?lens=least_cost");
    await page.getByLabel("What is limited").selectOption("element");
    await page.getByLabel("Element", { exact: true }).selectOption("ndpr");
    await page.getByLabel("at most").fill("80");
    await page.getByRole("button", { name: "Ask" }).click();
    const inForce = page.getByRole("list", { name: "Limits in force" });
    await inForce.getByText(/praseodymium, in every form: at most 80\s% .* FY2035-36/).waitFor();
    await page.getByLabel("What is limited").selectOption("supplier");
    await page.getByLabel("Commodity").selectOption("magnet");
    await page.getByRole("textbox", { name: /at most/ }).fill("60");
    await page.keyboard.press("Enter");
    await inForce.getByText(/at most 60\s% from any one country, every year/).waitFor();
    const address = new URL(page.url());
    expect(address.searchParams.getAll("embodied")).toEqual(["ndpr,2036,0.8"]);
    expect(address.searchParams.getAll("supplier")).toEqual(["magnet,,0.6"]);
    await page.reload();
    await inForce.waitFor();
    expect(await inForce.getByRole("listitem").count()).toBe(2);
    // Three questions wait their turn by now.
    const patience = { timeout: 100_000 };
    await page.getByText(/a stated dependence, a limit on one country's share/).waitFor(patience);
    await page.getByRole("button", { name: /Drop it: Neodymium/ }).click();
    await inForce.getByText(/in every form/).waitFor({ state: "detached" });
    expect(new URL(page.url()).searchParams.has("embodied")).toBe(false);
    // Least dependence keeps the single-source rule, which says something there too.
    await page.getByLabel("least dependence").check();
    expect(new URL(page.url()).searchParams.getAll("supplier")).toEqual(["magnet,,0.6"]);
  });

  test("what is no share is told at its field, and nothing is asked", async () => {
    const page = await openPage("/plan?lens=least_cost");
    const field = page.getByLabel("at most");
    for (const wrong of ["140", "half", ""]) {
      await field.fill(wrong);
      await page.getByRole("button", { name: "Ask" }).click();
      const told = page.getByRole("alert");
      await told.getByText("write a number from 0 to 100").waitFor();
      expect(await field.getAttribute("aria-invalid")).toBe("true");
      expect(await field.getAttribute("aria-describedby")).toBe(await told.getAttribute("id"));
      expect(new URL(page.url()).searchParams.has("cap")).toBe(false);
    }
    await page.getByLabel("What is limited").selectOption("element");
    await field.fill("140");
    await page.getByRole("button", { name: "Ask" }).click();
    await page.getByText(/in every form: at most 140\s%/).waitFor();
  });

  test("an address that limits what the mission does not have is refused in words, and can be mended", async () => {
    const page = await openPage("/plan?lens=least_cost&embodied=gold,2035,0.5");
    await page.getByText('The mission has no element "gold".').waitFor();
    await page.getByRole("button", { name: /Drop it: gold/ }).click();
    await page.locator(".findings").waitFor();
  });
});

describe("the minerals", () => {
  test("thirty in a look, from the first page; those in chains and those at national balance only", async () => {
    const page = await openPage("/");
    await page.getByRole("link", { name: "Minerals", exact: true }).click();
    const rows = page.locator(".mineral-rows tbody tr");
    await rows.nth(29).waitFor();
    expect(await rows.count()).toBe(30);
    expect(await page.getByText("National balance only", { exact: true }).count()).toBe(23);
    await page.getByRole("button", { name: /planned in a chain/ }).click();
    expect(await rows.count()).toBe(7);
    expect(page.url()).toMatch(/show=chain/);
    await page.getByRole("link", { name: "Graphite to anode" }).click();
    await page.getByText("Minerals of the chain:").waitFor();
    await page.locator("main").getByRole("link", { name: "Graphite", exact: true }).click();
    await page.getByRole("heading", { name: /^Graphite/, level: 1 }).waitFor();
  });

  test("a mineral at national balance: what is known with its source, and why it cannot be balanced", async () => {
    const page = await openPage("/systems/dependence");
    await page.locator(".mineral").getByRole("link", { name: "Tin", exact: true }).click();
    await page.getByRole("heading", { name: /^Tin/, level: 1 }).waitFor();
    const text = await page.locator("main").innerText();
    for (const part of [
      "At national balance only",
      "95 %",
      "34 t",
      "No import figure is on record.",
      "what is not on record is not taken for nought",
      "800110",
      "The pack lists no uses of it",
      "What reserves of tin India has",
    ])
      expect(text).toContain(part);
    await page.locator(".findings .provenance").first().click();
    await page.getByRole("dialog").getByText("reliance.csv").waitFor();
  });

  test("sources that disagree stand side by side, the one in use marked", async () => {
    const page = await openPage("/minerals/graphite");
    const rows = page.getByRole("region", { name: "Production in India" }).getByRole("row");
    const of2022 = rows.filter({ hasText: "2022" });
    expect(await of2022.allInnerTexts()).toEqual([
      expect.stringMatching(/94,789\s+also stated\s+British/),
      expect.stringMatching(/82,439\s+shown first\s+Austrian/),
    ]);
  });

  test("a link to what is not known arrives there; a mineral that is none is refused in words", async () => {
    const page = await openPage("/minerals");
    await page.getByRole("link", { name: /Rare earth elements .*what is not known: 19/ }).click();
    const heading = page.getByRole("heading", { name: "What is not known (19)" });
    await heading.waitFor();
    await page.waitForFunction(() => window.scrollY > 500);
    expect((await heading.boundingBox())?.y).toBeLessThan(900);
    await page.goto("/minerals/gold");
    await page.getByText('The mission has no mineral "gold".').waitFor();
  });

  test("the keyboard alone: along the figures of a mineral, into a card and out", async () => {
    const page = await openPage("/minerals/tungsten");
    const bar = page.getByRole("button", { name: /^China: 82\.6/ });
    await bar.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").getByText("world_shares.csv").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await bar.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe("the chains", () => {
  test("five in a look, each with its stages today, and a way to its own page and back", async () => {
    const page = await openPage("/");
    await page.getByRole("link", { name: "Chains", exact: true }).click();
    await page.locator(".strip").nth(4).waitFor();
    const rows = page.locator(".chain-rows > li");
    expect(await rows.count()).toBe(5);
    expect(await rows.nth(4).innerText()).toMatch(/Refined copper[\s\S]*What is not known: \d+/);
    await page.getByRole("link", { name: "Graphite to anode" }).click();
    await page.getByRole("heading", { name: "Graphite to anode", level: 1 }).waitFor();
    await page.getByRole("link", { name: /Cobalt and nickel to sulphates and metal →/ }).click();
    await page.getByText("Planned together with Lithium to cathode").waitFor();
  });

  test("the address of the magnet chain still leads to it", async () => {
    const page = await openPage("/chain");
    await page.getByRole("heading", { name: "Rare earths to sintered magnets" }).waitFor();
    expect(page.url()).toMatch(/\/chains\/rare-earths$/);
    await page.goto("/chains/gold");
    await page.getByText('The mission has no chain "gold".').waitFor();
  });

  test("follow an element through a year, both of the reader's choice", async () => {
    const page = await openPage("/chains/cobalt-nickel");
    const slider = page.getByRole("slider");
    await slider.waitFor();
    await page.getByRole("heading", { name: /Nickel in FY2032-33: \d+ %/ }).waitFor();
    await page.getByLabel("Element").selectOption("co");
    await page.getByRole("heading", { name: /Cobalt in FY2032-33: \d+ %/ }).waitFor();
    await slider.fill("0");
    await page.getByRole("heading", { name: /Cobalt in FY2026-27: 100 %/ }).waitFor();
    // Nickel of the lithium chain's cells flows here under its own name.
    expect(await page.locator(".chart-scroll").innerText()).not.toMatch(/hydromet|commodity:/);
  });

  test("tonnes of different commodities are not added up", async () => {
    const page = await openPage("/chains/lithium");
    for (const name of ["LFP cathode material", "Lithium hydroxide", "Lithium carbonate"])
      await page.getByRole("heading", { name: `${name}: demand goes` }).waitFor();
  });
});

test("language and paper are the reader's, and stay", async () => {
  const page = await openPage("/");
  await page.getByRole("button", { name: "हिन्दी" }).click();
  await page.getByRole("heading", { name: "भारत: राष्ट्रीय महत्वपूर्ण खनिज मिशन" }).waitFor();
  await page.reload();
  await page.getByRole("heading", { name: "भारत: राष्ट्रीय महत्वपूर्ण खनिज मिशन" }).waitFor();
  const font = await page.locator("h1").evaluate(async (heading) => {
    const faces = await document.fonts.load(
      `16px "Noto Sans Devanagari Variable"`,
      heading.textContent,
    );
    return faces.length > 0 && faces.every((face) => face.status === "loaded");
  });
  expect(font).toBe(true);
});

test("an address that leads nowhere says so and leads on; a system that is none is refused in words", async () => {
  const lost = await openPage("/nowhere");
  await lost.getByRole("link", { name: "Mission" }).last().waitFor();
  const page = await openPage("/");
  await page.goto("/systems/nothing");
  await page.getByText('The mission has no system "nothing".').waitFor();
});

test("the keyboard alone: skip to the page, along the doors, into a card and out", async () => {
  const page = await openPage("/");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/Skip/);
  await page.locator("#outlay .record-list button.door").first().focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
});
