/** The API as a stranger meets it: what it answers, what it refuses, and that it says why. */
import path from "node:path";
import type { MineralList, MineralPage } from "@lodestone/api/mineral";
import { jobStates } from "@lodestone/api/plan";
import { planMission } from "@lodestone/planner/plan-mission";
import { HighsEngine } from "@lodestone/solver/highs-engine";
import { catalogues } from "@lodestone/words/catalogue";
import fc from "fast-check";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildServer } from "./app.ts";
import { MissionStore } from "./mission-store.ts";

const missions = path.join(import.meta.dirname, "..", "..", "missions");
let app: FastifyInstance;

beforeAll(async () => {
  const store = await MissionStore.open(path.join(missions, "india"));
  if ("faults" in store) throw new Error("the India pack does not read");
  ({ app } = await buildServer(store));
});
afterAll(() => app.close());

async function get(url: string) {
  const response = await app.inject({ method: "GET", url });
  return {
    status: response.statusCode,
    body: response.json<Record<string, unknown>>(),
    text: response.body,
    headers: response.headers,
  };
}
async function ask(payload: unknown) {
  const response = await app.inject({
    method: "POST",
    url: "/api/plans",
    payload: payload as object,
  });
  return {
    status: response.statusCode,
    body: response.json<Record<string, unknown>>(),
    text: response.body,
  };
}

async function settled(job: string) {
  for (let i = 0; i < 600; i++) {
    const { body } = await get(`/api/plans/${job}`);
    if (["done", "stopped", "failed"].includes(String(body["state"]))) return body;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${job} did not settle`);
}

/** No text that reaches a reader shows a hole where a word should be. */
function expectWhole(text: string): void {
  expect(text).not.toMatch(/undefined|\[object Object\]|NaN/);
  // A blank left open looks like {name}; JSON's own braces are followed by a quote.
  expect(text).not.toMatch(/\{[a-z][A-Za-z]*(?::[a-z]+)?\}/);
}

describe("the mission", () => {
  test("the first page: eleven systems with statements, readings, indicators, lists and gaps", async () => {
    const { status, body, text } = await get("/api/mission");
    expect(status).toBe(200);
    expectWhole(text);
    const systems = body["systems"] as {
      statements: unknown[];
      gaps: unknown[];
      lists: unknown[];
    }[];
    expect(systems).toHaveLength(11);
    for (const system of systems) expect(system.statements.length).toBeGreaterThan(0);
    expect(body["reliance"]).toMatchObject({ sourced: 16, of: 30 });
  });

  test("every system's own page, every list whole in both languages", async () => {
    const { body } = await get("/api/mission");
    for (const { system } of body["systems"] as { system: string }[]) {
      const page = await get(`/api/systems/${system}`);
      expect(page.status, system).toBe(200);
      expectWhole(page.text);
    }
  });

  test("the chains: five in their order, each with its own elements, and what is planned with it", async () => {
    const { body, text } = await get("/api/chains");
    expectWhole(text);
    const chains = body["chains"] as {
      chain: string;
      elements: { element: string }[];
      plannedWith: { chain: string }[];
      gaps: unknown[];
    }[];
    expect(chains.map((row) => [row.chain, row.elements.map(({ element }) => element)])).toEqual([
      ["rare-earths", ["ndpr", "dytb", "la", "ce", "seg"]],
      ["lithium", ["li"]],
      ["graphite", ["graphite-carbon"]],
      ["cobalt-nickel", ["ni", "co"]],
      ["copper", ["cu", "se"]],
    ]);
    const withOthers = chains.filter((row) => row.plannedWith.length > 0);
    expect(withOthers.map((row) => [row.chain, row.plannedWith[0]?.chain])).toEqual([
      ["lithium", "cobalt-nickel"],
      ["cobalt-nickel", "lithium"],
    ]);
    for (const { chain, gaps } of chains) {
      expect(gaps.length, chain).toBeGreaterThan(0);
      const page = await get(`/api/chains/${chain}`);
      expect(page.status).toBe(200);
      expectWhole(page.text);
    }
  });

  test("a process that runs in several modes has the flows of each", async () => {
    const { body } = await get("/api/chains/lithium");
    const flows = body["flows"] as { process: string; mode: string; commodity: string }[];
    const taken = flows.filter(
      (flow) => flow.process === "spodumene-conversion" && flow.commodity === "spodumene",
    );
    expect(taken.map(({ mode }) => mode).sort()).toEqual(["carbonate", "hydroxide"]);
  });

  test("the thirty minerals: seven in chains, the others at national balance, each with a page", async () => {
    const { body, text } = await get("/api/minerals");
    expectWhole(text);
    const minerals = body["minerals"] as MineralList["minerals"];
    expect(minerals).toHaveLength(30);
    expect(body["known"]).toEqual({
      chains: 7,
      reliance: 16,
      production: 11,
      importsWeighed: 7,
      exportsWeighed: 0,
      balanced: 0,
    });
    const chainsOf = (mineral: string) =>
      minerals.find((row) => row.mineral === mineral)?.chains.map(({ chain }) => chain);
    expect(chainsOf("nickel")).toEqual(["cobalt-nickel"]);
    expect(chainsOf("selenium")).toEqual(["copper"]);
    expect(chainsOf("antimony")).toEqual([]);
    for (const { mineral } of minerals) {
      const page = await get(`/api/minerals/${mineral}`);
      expect(page.status, mineral).toBe(200);
      expectWhole(page.text);
      const { balance, lists, suppliers } = page.body as unknown as MineralPage;
      expect(balance.years.length + balance.missing.length, mineral).toBeGreaterThan(0);
      expect(
        lists.map(({ list }) => list),
        mineral,
      ).toContain("hs-codes");
      expect(suppliers.length, mineral).toBeGreaterThan(0);
    }
  });

  test("a mineral's page holds the pack's own rows, and sources that disagree stand side by side", async () => {
    const { body } = await get("/api/minerals/graphite");
    const page = body as unknown as MineralPage;
    const made = page.lists.find(({ list }) => list === "production");
    const of2022 = made?.rows.filter(({ cells }) => cells["year"] === "2022");
    expect(of2022?.map(({ cells }) => [cells["quantity_t"], cells["differs"]])).toEqual([
      [94_789, { en: "also stated", hi: "यह भी कथित" }],
      [82_439, { en: "shown first", hi: "पहले दिखाया" }],
    ]);
    expect(page.production).toMatchObject([
      { form: "natural graphite", t: 17_000, provenance: { source: "usgs-mcs-2026" } },
    ]);
    expect(page.imports).toMatchObject([
      { year: { en: "FY2023-24" }, t: 67_088, partner: { en: "China" }, partnerSharePercent: 66 },
    ]);
    const lithium = (await get("/api/minerals/lithium")).body as unknown as MineralPage;
    expect(lithium.reserves).toMatchObject([
      { place: { en: "Jammu and Kashmir" }, category: { en: "resources" }, t: 5_900_000 },
    ]);
    expect(lithium.imports.map(({ valueInrCr }) => valueInrCr)).toEqual([732, 23_171]);
  });

  test("the sources, and each source's page", async () => {
    const { body, text } = await get("/api/sources");
    expectWhole(text);
    const sources = body["sources"] as { source: string; rows: number }[];
    expect(sources.length).toBeGreaterThan(100);
    for (const { source, rows } of sources) {
      const page = await get(`/api/sources/${source}`);
      expect((page.body["rows"] as unknown[]).length, source).toBe(rows);
    }
  });

  test("the card of a row has its source, grade, date and line", async () => {
    const { body } = await get("/api/cards/observations?row=outlay-approved");
    expect(body).toMatchObject({
      at: { table: "observations", file: "observations.csv", line: 2 },
      name: { en: "Outlay of the mission" },
      grade: "reported",
      source: { publisher: "Gazette of India, Ministry of Mines" },
    });
  });
});

describe("plans are jobs", () => {
  test("asked for, watched, done with reasons, and each of its figures explained", async () => {
    const question = {
      lens: "least_cost",
      chains: ["rare-earths"],
      caps: [],
      scenario: "no-new-mines",
    };
    const asked = await ask(question);
    expect(asked.status).toBe(200);
    const job = String(asked.body["job"]);
    expect((await ask(question)).body["job"]).toBe(job);
    const body = await settled(job);
    expect(body["state"]).toBe("done");
    expectWhole(JSON.stringify(body));
    const told = await get(`/api/plans/${job}/explanation?figure=dependence-index`);
    expect(told.status).toBe(200);
    expectWhole(told.text);
    const flows = await get(`/api/plans/${job}/flows?element=ndpr`);
    expect((flows.body["years"] as unknown[]).length).toBe(20);
    const news = await app.inject({ method: "GET", url: `/api/plans/${job}/news` });
    expect(news.body).toMatch(/^data: \{.*"state":"done".*\}\n\n$/);
  });

  test("set beside another, a plan says what it changes, in both languages", async () => {
    const asked = { chains: ["graphite"], caps: [], scenario: null };
    const base = await ask({ ...asked, lens: "least_dependence" });
    const cheap = await ask({ ...asked, lens: "least_cost" });
    const [before, after] = [String(base.body["job"]), String(cheap.body["job"])];
    await Promise.all([settled(before), settled(after)]);
    const { status, body, text } = await get(`/api/plans/${after}/comparison?with=${before}`);
    expect(status).toBe(200);
    expectWhole(text);
    const { headline, questions, inputs } = body as {
      headline: {
        costInrCr: { before: number; after: number };
        says: { en: string; hi: string }[];
      };
      questions: unknown[];
      inputs: unknown[];
    };
    expect(headline.costInrCr.after).toBeLessThanOrEqual(headline.costInrCr.before);
    expect(headline.says[0]?.en).toMatch(/The share that still comes from abroad/);
    expect(headline.says[0]?.hi).toMatch(/[\u0900-\u097f]/);
    expect(questions).toHaveLength(1);
    expect(inputs).toEqual([]);
    const itself = await get(`/api/plans/${after}/comparison?with=${after}`);
    expect(itself.body).toMatchObject({ questions: [], builds: [], dependence: [], money: [] });
  });

  test("asked for the frontier, a job gives its points and no plan, each dearer than the next", async () => {
    const { body } = await ask({ lens: "least_cost", chains: ["rare-earths"], frontier: 5 });
    const done = await settled(String(body["job"]));
    expect(done).toMatchObject({ state: "done", plan: null });
    const points = done["frontier"] as { indexCap: number; headline: { costInrCr: number } }[];
    expect(points).toHaveLength(5);
    points.slice(1).forEach((point, i) => {
      expect(point.indexCap).toBeGreaterThan(points[i]?.indexCap ?? 1);
      expect(point.headline.costInrCr).toBeLessThanOrEqual(points[i]?.headline.costInrCr ?? 0);
    });
  });

  test("stopped on the way, it says so and keeps what it had", async () => {
    const { body } = await ask({ lens: "least_dependence", caps: [], scenario: "cheap-oxide" });
    const job = String(body["job"]);
    await app.inject({ method: "DELETE", url: `/api/plans/${job}` });
    expect(await settled(job)).toMatchObject({
      state: "stopped",
      trouble: { en: "The planning was stopped." },
    });
  });

  test("stopped while it plans and asked again, the plan is the one nobody stopped", async () => {
    const question = { lens: "least_dependence", caps: [], chains: ["rare-earths"] } as const;
    const store = await MissionStore.open(path.join(missions, "india"));
    const mission = "faults" in store ? undefined : store.under("high-demand");
    if (!mission) throw new Error("high-demand");
    const asked = { ...question, scenario: "high-demand" };
    const first = String((await ask(asked)).body["job"]);
    while ((await get(`/api/plans/${first}`)).body["state"] === "waiting") {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await app.inject({ method: "DELETE", url: `/api/plans/${first}` });
    expect(await settled(first)).toMatchObject({ state: "stopped" });
    const again = String((await ask(asked)).body["job"]);
    expect(again).not.toBe(first);
    const done = await settled(again);
    const { plan } = planMission(await HighsEngine.load(), mission, question);
    expect(done).toMatchObject({ state: "done", plan: JSON.parse(JSON.stringify(plan)) as object });
  });

  test("a job's states are those the contract names", () => {
    expect(jobStates).toEqual(["waiting", "planning", "reasoning", "done", "stopped", "failed"]);
  });
});

describe("refusals are in words, in both languages, without a trace", () => {
  test.each<readonly [string, number, RegExp]>([
    ["/api/systems/magnet", 404, /no system \\?"magnet\\?"/],
    ["/api/chains/gold", 404, /no chain/],
    ["/api/minerals/gold", 404, /no mineral/],
    ["/api/minerals/constructor", 404, /no mineral/],
    ["/api/sources/nobody", 404, /no source/],
    ["/api/cards/observations?row=none", 404, /no row/],
    ["/api/cards/nothing?row=none", 404, /no row/],
    ["/api/cards/constructor?row=none", 404, /no row/],
    ["/api/plans/plan-999", 404, /no plan/],
    ["/api/plans/plan-999/explanation?figure=cost", 404, /no plan/],
    ["/api/plans/plan-999/comparison?with=plan-1", 404, /no plan/],
    ["/api/plans/plan-999/comparison", 400, /cannot be read at with/],
    ["/api/nowhere", 404, /nothing at/],
    ["/api/cards/observations", 400, /cannot be read/],
    [`/api/systems/${"x".repeat(300)}`, 414, /cannot be read/],
  ])("GET %s: %d", async (url, status, says) => {
    const answer = await get(url);
    expect(answer.status).toBe(status);
    expect(answer.text).toMatch(says);
    expectRefusal(answer.text);
  });

  test.each<readonly [object, number, RegExp]>([
    [{ lens: "cheapest" }, 400, /cannot be read at lens/],
    [
      { lens: "least_cost", caps: [{ commodity: "magnet", fy: 2030, share: 2 }] },
      400,
      /caps 0 share/,
    ],
    [
      { lens: "least_cost", caps: [{ commodity: "gold", fy: 2030, share: 0.5 }] },
      400,
      /no commodity/,
    ],
    [
      { lens: "least_cost", caps: [{ commodity: "magnet", fy: 2099, share: 0.5 }] },
      400,
      /FY2098-99 lies outside/,
    ],
    [{ lens: "least_cost", scenario: "peace" }, 404, /no scenario/],
    [{ lens: "least_cost", chains: ["gold"] }, 404, /no chain/],
    [
      {
        lens: "least_cost",
        caps: Array.from({ length: 99 }, () => ({ commodity: "magnet", fy: 2030, share: 0.5 })),
      },
      400,
      /caps/,
    ],
    [{ lens: "least_cost", note: "x".repeat(100_000) }, 413, /too large/],
  ])("POST %o is refused", async (payload, status, says) => {
    const answer = await ask(payload);
    expect(answer.status).toBe(status);
    expect(answer.text).toMatch(says);
    expectRefusal(answer.text);
  });

  test("JSON that is none", async () => {
    const response = await app.inject({
      method: "POST",
      url: "/api/plans",
      headers: { "content-type": "application/json" },
      payload: "{",
    });
    expect(response.statusCode).toBe(400);
    expectRefusal(response.body);
  });

  test("any address and any question at all", async () => {
    await fc.assert(
      fc.asyncProperty(fc.webPath(), fc.jsonValue(), async (url, payload) => {
        const answer = await get(`/api${url}`);
        expect(answer.status).toBeLessThan(500);
        const asked = await ask({ payload });
        expect(asked.status).toBe(400);
        expectRefusal(asked.text);
      }),
      { numRuns: 60 },
    );
  });

  function expectRefusal(text: string): void {
    const body = JSON.parse(text) as { refusal: string; what: { en: string; hi: string } };
    expect(Object.keys(catalogues.en).some((key) => key.endsWith(body.refusal))).toBe(true);
    expect(body.what.en).not.toBe("");
    expect(body.what.hi).toMatch(/[\u0900-\u097f]/);
    expect(text).not.toMatch(/node_modules|\.ts:\d|\n\s+at /);
  }
});

test("the API describes itself: every route, with its shapes", async () => {
  const { body } = await get("/api/openapi.json");
  const paths = body["paths"] as Record<string, Record<string, { responses?: object }>>;
  expect(Object.keys(paths)).toEqual(
    expect.arrayContaining(["/api/mission", "/api/plans/{job}/flows", "/api/register/cases"]),
  );
  for (const [path, operations] of Object.entries(paths))
    for (const [method, { responses }] of Object.entries(operations))
      expect(JSON.stringify(responses), `${method} ${path}`).toContain('"schema"');
});

test("answers forbid framing, sniffing and foreign scripts", async () => {
  const { headers } = await get("/api/mission");
  expect(headers["content-security-policy"]).toMatch(/default-src 'self'.*frame-ancestors 'none'/);
  expect(headers["x-content-type-options"]).toBe("nosniff");
});

test("more questions than can wait are refused, not piled up", async () => {
  const asked = await Promise.all(
    Array.from({ length: 40 }, (_, i) =>
      ask({ lens: "least_cost", caps: [{ commodity: "magnet", fy: 2040, share: i / 100 }] }),
    ),
  );
  const refused = asked.filter(({ status }) => status === 503);
  expect(refused.length).toBeGreaterThan(5);
  for (const { body } of asked) {
    if (typeof body["job"] === "string")
      await app.inject({ method: "DELETE", url: `/api/plans/${body["job"]}` });
  }
});
