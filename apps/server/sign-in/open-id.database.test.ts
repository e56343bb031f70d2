/** Signing in with OpenID Connect, against a real provider: who is invited comes in, nobody else. */
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer, type Server } from "node:http";
import type { Me } from "@lodestone/api/people";
import { personWith } from "@lodestone/register/store/people.test-data";
import { Provider } from "oidc-provider";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ADDRESS, cookieOf, registerServer, type TestServer } from "./register-server.test-data.ts";

const CLIENT = { client_id: "lodestone", client_secret: "a secret of the two servers" };
let http: Server;
let issuer = "";
let server: TestServer;
/** What the provider says of the account that is signing in. */
let claims: { email: string; email_verified: boolean; name: string };

beforeAll(async () => {
  http = createServer();
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [{ ...CLIENT, redirect_uris: [`${ADDRESS}/api/auth/callback/oidc`] }],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    findAccount: (_context, sub) => ({
      accountId: sub,
      claims: () => ({ sub, ...claims }),
    }),
    pkce: { required: () => true },
    cookies: { keys: ["only for tests"] },
  });
  const answer = provider.callback();
  http.on("request", (request, response) => void answer(request, response));
  server = await registerServer({
    openId: { issuer, clientId: CLIENT.client_id, clientSecret: CLIENT.client_secret },
  });
});
afterAll(async () => {
  await server.close();
  http.closeAllConnections();
  http.close();
});

/** A browser at the provider: keeps cookies, follows redirects until one leads back to us. */
class AtProvider {
  readonly #cookies = new Map<string, string>();

  async signIn(url: string, login: string): Promise<string> {
    let at = await this.#follow(url);
    // Its own form for signing in, then the one that asks for consent.
    for (const body of [`prompt=login&login=${login}&password=any`, "prompt=consent"]) {
      if (at.startsWith(ADDRESS)) return at;
      at = await this.#follow(at, body);
    }
    return at;
  }

  async #follow(url: string, body?: string): Promise<string> {
    let [at, post] = [url, body];
    for (let hops = 0; hops < 10; hops += 1) {
      if (at.startsWith(ADDRESS)) return at;
      const response = await fetch(at, {
        redirect: "manual",
        headers: {
          cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; "),
          ...(post ? { "content-type": "application/x-www-form-urlencoded" } : {}),
        },
        ...(post ? { method: "POST", body: post } : {}),
      });
      for (const cookie of response.headers.getSetCookie()) {
        const [name = "", value = ""] = (cookie.split(";")[0] ?? "").split("=");
        this.#cookies.set(name, value);
      }
      const location = response.headers.get("location");
      if (!location) return at;
      at = new URL(location, at).href;
      post = undefined;
    }
    throw new Error("the provider leads in circles");
  }
}

/** The whole way: asked for here, signed in there, and back. */
async function comeIn(login: string, change: (back: URL) => void = () => undefined) {
  const asked = await server.app.inject({
    method: "POST",
    url: "/api/auth/sign-in/oidc",
    headers: { origin: ADDRESS },
  });
  const { url } = asked.json<{ url: string }>();
  const back = new URL(await new AtProvider().signIn(url, login));
  change(back);
  return server.app.inject({
    url: back.pathname + back.search,
    headers: { cookie: cookieOf(asked) },
  });
}

async function me(cookie: string): Promise<Me> {
  return (await server.app.inject({ url: "/api/me", headers: { cookie } })).json<Me>();
}
const sessionCookie = (answer: { headers: Record<string, unknown> }) =>
  [answer.headers["set-cookie"] ?? []]
    .flat()
    .map(String)
    .find((cookie) => cookie.startsWith("lodestone.session_token"))
    ?.split(";")[0];

test("a person invited comes in by the address the provider vouches for, and again by their account", async () => {
  const finance = await personWith(server.register.database, "finance");
  claims = {
    email: finance.email.toUpperCase(),
    email_verified: true,
    name: "As The Provider Says",
  };
  const answer = await comeIn("account-of-finance");
  expect(answer.headers.location).toBe("/account");
  const first = await me(sessionCookie(answer) ?? "");
  // The name is the one the register knows.
  expect(first).toMatchObject({ person: { personId: finance.personId, name: finance.name } });
  expect(first.desks.map(({ role }) => role)).toEqual(["finance"]);
  expect(first.openId).toBe(true);
  claims = { ...claims, email: "moved@elsewhere.example" };
  const again = await comeIn("account-of-finance");
  expect((await me(sessionCookie(again) ?? "")).person?.personId).toBe(finance.personId);
});

test("nobody who was not invited comes in, and nobody becomes known by trying", async () => {
  claims = { email: "stranger@test.example", email_verified: true, name: "Stranger" };
  const answer = await comeIn("account-of-stranger");
  expect(answer.headers.location).toMatch(/\/sign-in\?error=/);
  expect(sessionCookie(answer)).toBeUndefined();
  const rows = await server.register.database
    .selectFrom("auth.user")
    .select("id")
    .where("email", "=", "stranger@test.example")
    .execute();
  expect(rows).toEqual([]);
});

test("an address the provider does not vouch for opens nobody's account", async () => {
  const finance = await personWith(server.register.database, "finance");
  claims = { email: finance.email, email_verified: false, name: "Somebody" };
  const answer = await comeIn("account-of-somebody");
  expect(answer.headers.location).toMatch(/\/sign-in\?error=/);
  expect(sessionCookie(answer)).toBeUndefined();
});

test("an erased person's account at the provider opens nothing", async () => {
  const [finance, administrator] = [
    await personWith(server.register.database, "finance"),
    await server.signedIn("administrator"),
  ];
  claims = { email: finance.email, email_verified: true, name: "Somebody" };
  expect(sessionCookie(await comeIn("account-to-erase"))).toBeDefined();
  await administrator.ask({ method: "DELETE", url: `/api/people/${finance.personId}` });
  expect(sessionCookie(await comeIn("account-to-erase"))).toBeUndefined();
});

test.each([
  ["a state that was not asked for", (back: URL) => back.searchParams.set("state", "invented")],
  ["a code that was not given", (back: URL) => back.searchParams.set("code", "invented")],
  ["no code", (back: URL) => back.searchParams.delete("code")],
])("%s opens nothing", async (_name, change) => {
  const finance = await personWith(server.register.database, "finance");
  claims = { email: finance.email, email_verified: true, name: "Somebody" };
  const answer = await comeIn(`account-${finance.personId}`, change);
  expect(answer.headers.location).toMatch(/\/sign-in\?error=/);
  expect(sessionCookie(answer)).toBeUndefined();
});

test("where no provider is set up, or it does not answer, that is said", async () => {
  const ask = async (other: TestServer) => {
    const request = { method: "POST", url: "/api/auth/sign-in/oidc" } as const;
    const answer = await other.app.inject({ ...request, headers: { origin: ADDRESS } });
    return [answer.statusCode, answer.json<{ refusal: string }>().refusal];
  };
  const without = await registerServer();
  expect(await ask(without)).toEqual([404, "no-provider"]);
  await without.close();
  const silent = await registerServer({
    openId: { issuer: "http://127.0.0.1:9", clientId: "x", clientSecret: "y" },
  });
  expect(await ask(silent)).toEqual([404, "no-provider"]);
  await silent.close();
});
