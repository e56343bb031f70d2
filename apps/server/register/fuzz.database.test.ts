/**
 * Requests made from the API's own description, half right and half wrong, by everybody from a
 * stranger to an authority: none may end in a fault of ours, tell what it should not, or write what
 * its sender may not. LODESTONE_FUZZ=<runs> and LODESTONE_FUZZ_SEED=<seed> ask for another walk.
 */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { TestServer, Visitor } from "../sign-in/register-server.test-data.ts";
import { done } from "./asking.test-data.ts";
import {
  demonstrationServer,
  firstParty,
  partyScope,
  secondParty,
} from "./demonstration-server.test-data.ts";

const RUNS = Number(process.env["LODESTONE_FUZZ"] ?? 400);
const seed = Number(process.env["LODESTONE_FUZZ_SEED"] ?? 20_300_715);

interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly additionalProperties?: Schema | boolean;
}

interface Operation {
  readonly method: string;
  readonly url: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly schema: Schema;
  }[];
  readonly body: Schema | undefined;
}

let server: TestServer;
let operations: readonly Operation[];
let known: { readonly cases: readonly string[]; readonly words: readonly string[] };
let visitors: readonly (Visitor | undefined)[];

beforeAll(async () => {
  server = await demonstrationServer();
  operations = await described();
  const { database } = server.register;
  const steward = await server.signedIn("steward");
  const stock = { key: "closed-stock", kind: "stockpile", values: { name_en: "Stock" } };
  await done(steward, "/undertakings", stock);
  const cases = await database.selectFrom("register.case_file").select("case_id").execute();
  const obligations = await database
    .selectFrom("register.obligation")
    .select("obligation_id")
    .execute();
  known = {
    cases: cases.map(({ case_id }) => case_id),
    words: [
      ...obligations.map(({ obligation_id }) => obligation_id),
      ...[
        "magnet-scheme",
        "claim",
        "bid",
        "tender",
        "sales-incentive",
        "2028-29",
        "verify",
        "approve",
      ],
      ...[
        "heavy-industries/magnet-scheme/2029-30/allotted",
        firstParty,
        secondParty,
        "1,25,000.50",
        ...CURSORS,
        ...["centre", "stockpile", "in-od", "iit-bombay", "closed-stock", "registered"],
      ],
    ],
  };
  visitors = [
    undefined,
    await server.signedIn("applicant", partyScope(secondParty)),
    await server.signedIn("auditor"),
    await server.signedIn("administrator"),
    steward,
    await server.signedIn("agency"),
    await server.signedIn("authority"),
  ];
});
afterAll(() => server.close());

const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString("base64url");
/** Places in lists, of ours and of no list. */
const CURSORS = [
  cursor("key", "iit-bombay", "iit-bombay"),
  cursor("name", "indian", "iit-bombay"),
  cursor("changed", "2026-07-01T00:00:00.000000Z", "iit-bombay"),
  cursor("changed", "9999-99-99T99:99:99Z", "x"),
  cursor("changed", "2026-02-30T00:00:00Z", "x"),
  cursor("changed", "not a day", "x"),
  cursor("name", "\0", "\0"),
  cursor("name", "\ud800", "x"),
  cursor({}, [], null),
  "9999-99-99T:Z magnet-scheme/tender/2026-27/000001",
  "2026-13-45T99:99:99Z x",
  "2026-07-01T00:00:00.000Z magnet-scheme/tender/2026-27/000001",
];

/** The operations of the register, as the server's own OpenAPI tells them. */
async function described(): Promise<Operation[]> {
  const answer = await server.app.inject({ method: "GET", url: "/api/openapi.json" });
  const { paths } = answer.json<{
    paths: Record<string, Record<string, Record<string, unknown>>>;
  }>();
  return (
    Object.entries(paths)
      .filter(([url]) => url.startsWith("/api/register/"))
      // Entering the demonstration is no deed of the register: it changes the cookie alone.
      .filter(([url]) => !url.startsWith("/api/register/demonstration"))
      .flatMap(([url, methods]) =>
        Object.entries(methods).map(([method, operation]) => ({
          method: method.toUpperCase(),
          url,
          parameters: (operation["parameters"] ?? []) as Operation["parameters"],
          body: bodyOf(operation["requestBody"]),
        })),
      )
  );
}

function bodyOf(requestBody: unknown): Schema | undefined {
  const { content } = (requestBody ?? {}) as { content?: Record<string, { schema: Schema }> };
  return content?.["application/json"]?.schema;
}

const nasty = fc.constantFrom<unknown>(
  "",
  "\u0000",
  "\ud800",
  "'; drop table register.case_file; --",
  "%00",
  "../../../etc/passwd",
  "9".repeat(40),
  "x".repeat(5000),
  "<script>alert(1)</script>",
  "१२३",
  "1e308",
  "2029-13-45",
  "__proto__",
  null,
  true,
  -1,
  2 ** 53,
  1.5,
  [],
  {},
  { __proto__: 1, constructor: "x" },
  [[[[[[[[[[[[[[1]]]]]]]]]]]]]],
);

function text(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom(...known.words, ...known.cases),
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.integer({ min: 0, max: 10 }).map(String),
  );
}

/** A value of a schema most of the time, and something else the rest. */
function valueOf(schema: Schema | undefined, depth = 0): fc.Arbitrary<unknown> {
  if (!schema || depth > 4) return nasty;
  return fc.oneof(
    { weight: 6, arbitrary: rightValue(schema, depth) },
    { weight: 1, arbitrary: nasty },
  );
}

function rightValue(schema: Schema, depth: number): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((part) => valueOf(part, depth + 1)));
  switch (schema.type) {
    case "object": {
      const named = Object.entries(schema.properties ?? {}).map(
        ([name, part]) => [name, valueOf(part, depth + 1)] as const,
      );
      const fixed = fc.record(Object.fromEntries(named), {
        requiredKeys: [...(schema.required ?? [])],
      });
      if (typeof schema.additionalProperties !== "object") return fixed;
      return fc.dictionary(fieldName(), valueOf(schema.additionalProperties, depth + 1), {
        maxKeys: 5,
      });
    }
    case "array":
      return fc.array(valueOf(schema.items, depth + 1), { maxLength: 3 });
    case "integer":
    case "number":
      return fc.integer({ min: -2, max: 9 });
    case "boolean":
      return fc.boolean();
    default:
      return text();
  }
}

function fieldName(): fc.Arbitrary<string> {
  const names = ["soldKg", "claimedPaise", "noticeOn", "bidsDueOn", "fiscalYear", "capacityT", "1"];
  return fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 10 }));
}

interface Asked {
  readonly operation: Operation;
  readonly visitor: Visitor | undefined;
  readonly url: string;
  readonly payload: unknown;
  readonly key: string;
}

function asked(): fc.Arbitrary<Asked> {
  return fc.constantFrom(...operations).chain((operation) => {
    const of = (place: string) =>
      operation.parameters.filter((parameter) => parameter.in === place);
    const caseParts = fc.constantFrom(...known.cases).map((caseId) => caseId.split("/"));
    const path = fc.record({
      parts: fc.oneof(
        { weight: 5, arbitrary: caseParts },
        { weight: 1, arbitrary: fc.array(text(), { minLength: 4, maxLength: 4 }) },
      ),
      other: fc.record(
        Object.fromEntries(of("path").map(({ name, schema }) => [name, valueOf(schema)])),
      ),
    });
    const query = fc.record(
      Object.fromEntries(of("query").map(({ name, schema }) => [name, valueOf(schema)])),
      { requiredKeys: [] },
    );
    return fc.record({
      operation: fc.constant(operation),
      visitor: fc.constantFrom(...visitors),
      url: fc
        .tuple(path, query)
        .map(([{ parts, other }, asks]) => addressOf(operation.url, parts, other, asks)),
      payload: operation.body ? valueOf(operation.body) : fc.constant(undefined),
      key: fc.oneof(fc.uuid(), fc.constantFrom("one-key", "", "x".repeat(101))),
    });
  });
}

function addressOf(
  url: string,
  parts: readonly string[],
  other: Readonly<Record<string, unknown>>,
  query: Readonly<Record<string, unknown>>,
): string {
  const names = ["scheme", "workflow", "year", "number"];
  const filled = url.replaceAll(/\{(\w+)\}/g, (_whole, name: string) =>
    escaped(names.includes(name) ? parts[names.indexOf(name)] : other[name]),
  );
  const asks = Object.entries(query).map(([name, value]) => `${name}=${escaped(value)}`);
  return asks.length > 0 ? `${filled}?${asks.join("&")}` : filled;
}

function escaped(value: unknown): string {
  const written = typeof value === "string" ? value : JSON.stringify(value);
  return written.isWellFormed() ? encodeURIComponent(written) || "-" : "%ED%A0%80";
}

async function send({ operation, visitor, url, payload, key }: Asked) {
  const request = {
    method: operation.method as "GET",
    url,
    headers: { "idempotency-key": key, "content-type": "application/json" },
    ...(payload === undefined ? {} : { payload: JSON.stringify(payload) }),
  };
  return await (visitor ? visitor.ask(request) : server.app.inject(request));
}

const WRITTEN = [
  "case_file",
  "case_move",
  "evidence",
  "obligation",
  "guarantee",
  "transfer",
  "undertaking",
];

/** Rows of everything that can be written. */
async function counts(): Promise<Readonly<Record<string, number>>> {
  const { database } = server.register;
  const rows = WRITTEN.map((table) =>
    database
      .selectFrom(`register.${table}` as "register.case_file")
      .select((eb) => [eb.val(table).as("table"), eb.fn.countAll<bigint>().as("count")]),
  );
  const [first, ...others] = rows;
  if (!first) return {};
  const found = await others.reduce((query, other) => query.unionAll(other), first).execute();
  return Object.fromEntries(found.map(({ table, count }) => [table, Number(count)]));
}

/** What no answer may hold: the database's own words, a stack, a path of ours. */
const LEAK = /select |insert into|pg_|kysely|node_modules|\.ts:\d|at async|ECONNREFUSED|stack/i;
const WRITERS = ["applicant", "steward", "agency", "authority"];

test("every operation of the register is described, and each verb asks for its key", () => {
  expect(operations.length).toBeGreaterThan(24);
  // What is asked by POST for the size of its question alone does nothing.
  const verbs = operations.filter(
    ({ method, url }) => method === "POST" && !/\/(look|preview|reasons)$/.test(url),
  );
  for (const { url, parameters } of verbs) {
    expect(
      parameters.map(({ name }) => name),
      url,
    ).toContain("idempotency-key");
  }
});

test(
  "no request from the description ends in a fault, tells what it should not, or writes without authority",
  async () => {
    let answered = 0;
    const seen = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(asked(), async (request) => {
        const role = request.visitor?.actor.role;
        const mayWrite = role !== undefined && WRITERS.includes(role);
        const before = mayWrite ? undefined : await counts();
        const response = await send(request);
        const where = `${role ?? "a stranger"}: ${request.operation.method} ${request.url}`;
        seen.set(response.statusCode, (seen.get(response.statusCode) ?? 0) + 1);
        expect(
          response.statusCode,
          `${where} ${JSON.stringify(request.payload)} ${response.body}`,
        ).toBeLessThan(500);
        const isPage = String(response.headers["content-type"]).includes("text/html");
        if (response.statusCode >= 400) {
          const { what } = response.json<{ what: { en: string; hi: string } }>();
          expect(what.en.length * what.hi.length, where).toBeGreaterThan(0);
          expect(response.body.replaceAll(/\\"[^"]*\\"/g, ""), where).not.toMatch(LEAK);
        } else if (role === undefined) {
          expect(request.url).toMatch(/register\/(public|state)/);
          expect(response.body, where).not.toContain("closed-stock");
        } else if (
          role === "applicant" &&
          !isPage &&
          !/register\/(drafts|public)/.test(request.url)
        ) {
          // The one party's applicant never reads of another's bank, quote or claim.
          expect(response.body.includes(firstParty), where).toBe(false);
        }
        if (before) expect(await counts(), where).toEqual(before);
        answered += 1;
      }),
      { numRuns: RUNS, seed, endOnFailure: true },
    );
    expect(answered).toBeGreaterThanOrEqual(RUNS);
    // A walk that is refused at the door every time would prove nothing.
    expect(seen.get(200) ?? 0, JSON.stringify([...seen])).toBeGreaterThan(RUNS / 12);
    for (const status of [400, 401, 403, 404, 422]) expect([...seen.keys()]).toContain(status);
  },
  120_000 + RUNS * 100,
);
