/** No door of the API stands open unmarked: what is public is listed here, all else asks for a session first. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { registerServer, type TestServer } from "./sign-in/register-server.test-data.ts";

/** Every route that anybody may ask without signing in. A new one is added here on purpose. */
const PUBLIC = [
  "GET /api/auth/callback/oidc",
  "GET /api/cards/{table}",
  "GET /api/chains",
  "GET /api/chains/{chain}",
  "GET /api/me",
  "GET /api/minerals",
  "GET /api/minerals/{mineral}",
  "GET /api/mission",
  "GET /api/openapi.json",
  "DELETE /api/plans/{job}",
  "GET /api/plans/{job}",
  "GET /api/plans/{job}/comparison",
  "GET /api/plans/{job}/explanation",
  "GET /api/plans/{job}/flows",
  "GET /api/plans/{job}/news",
  "GET /api/register/demonstration",
  "GET /api/register/public",
  "GET /api/register/public/undertakings",
  "GET /api/register/public/undertakings/export/{form}",
  "GET /api/register/public/undertakings/{key}",
  "GET /api/register/state",
  "GET /api/sources",
  "GET /api/sources/{source}",
  "GET /api/systems/{system}",
  "POST /api/auth/sign-in/email",
  "POST /api/auth/sign-in/oidc",
  "POST /api/auth/sign-out",
  "POST /api/first-run",
  "POST /api/plans",
  "POST /api/register/demonstration/enter",
  "POST /api/register/demonstration/leave",
  "POST /api/welcome",
];

let server: TestServer;
beforeAll(async () => {
  server = await registerServer();
});
afterAll(() => server.close());

const named = ({ method, url }: { method: string; url: string }) =>
  `${method} ${url.replaceAll(/:(\w+)/g, "{$1}")}`;

test("what is marked public is what was meant to be, and nothing else", () => {
  const marked = server.app.routesKnown
    .filter(({ url, access }) => url.startsWith("/api/") && access === "public")
    .map(named);
  expect(marked.sort()).toEqual([...PUBLIC].sort());
});

test("every other route answers a stranger 401 before it reads anything of the request", async () => {
  const closed = server.app.routesKnown.filter(
    ({ url, access }) => url.startsWith("/api/") && access !== "public",
  );
  expect(closed.length).toBeGreaterThan(35);
  for (const { method, url } of closed) {
    const answer = await server.app.inject({
      method: method as "GET",
      url: url.replaceAll(/:\w+/g, "00000000-0000-4000-8000-000000000000"),
      ...(method === "GET" ? {} : { payload: { nonsense: true } }),
    });
    expect(answer.statusCode, `${method} ${url}`).toBe(401);
    expect(answer.json<{ refusal: string }>().refusal).toBe("sign-in-first");
  }
});

test("one who has signed in and holds no role acts nowhere in the register", async () => {
  const finance = await server.signedIn("finance");
  for (const { method, url } of server.app.routesKnown) {
    const own = ["/api/register/drafts", "/api/register/evidence-rules"].includes(url);
    if (!url.startsWith("/api/register/") || own) continue;
    const answer = await finance.ask({
      method,
      url: url.replaceAll(/:\w+/g, "x"),
      headers: { "x-lodestone-as": "00000000-0000-4000-8000-000000000000" },
      ...(method === "GET" ? {} : { payload: {} }),
    });
    if (PUBLIC.includes(named({ method, url }))) continue;
    expect([400, 403], `${method} ${url}`).toContain(answer.statusCode);
  }
});

test("the register that is not open says so in words, and the mission is served all the same", async () => {
  server.door.failed({ key: "people.register-off", blanks: {} });
  const answer = await server.app.inject({ method: "GET", url: "/api/register/desk" });
  expect(answer.statusCode).toBe(503);
  expect(answer.json<{ what: { hi: string } }>().what.hi).toMatch(/[ऀ-ॿ]/);
  const state = await server.app.inject({ method: "GET", url: "/api/register/state" });
  expect(state.json<{ ready: boolean }>().ready).toBe(false);
  expect((await server.app.inject({ method: "GET", url: "/api/mission" })).statusCode).toBe(200);
  server.door.opened(server.register);
});
