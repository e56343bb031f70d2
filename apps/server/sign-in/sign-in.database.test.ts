/** Signing in as people and as attackers do: against PostgreSQL, over the server's own routes. */
import type { Me } from "@lodestone/api/people";
import type { Refusal } from "@lodestone/api/text";
import { firstRunSecret } from "@lodestone/register/commands/open-door";
import type { InjectOptions, LightMyRequestResponse } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  ADDRESS,
  cookieOf,
  PASSWORD,
  registerServer,
  type TestServer,
} from "./register-server.test-data.ts";

let server: TestServer;
beforeAll(async () => {
  server = await registerServer();
});
afterAll(() => server.close());

const inject = (request: InjectOptions) => server.app.inject(request);
const refusalOf = (answer: LightMyRequestResponse) =>
  [answer.statusCode, answer.json<Refusal>().refusal] as const;
async function me(cookie: string): Promise<Me> {
  return (await inject({ url: "/api/me", headers: { cookie } })).json<Me>();
}

describe("a session", () => {
  test("opens with address and password, and says who has signed in and at which desks", async () => {
    const finance = await server.signedIn("finance");
    expect(await me(finance.cookie)).toMatchObject({
      person: { personId: finance.personId, name: finance.name },
      desks: [{ desk: finance.desk, role: "finance", lentBy: null }],
    });
  });

  test("its cookie is out of reach of scripts and of other sites; over https it is never sent in the clear", async () => {
    const { email } = await server.signedIn("auditor");
    const [cookie] = [(await server.signIn(email)).headers["set-cookie"] ?? []].flat();
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Lax/);
    expect(cookie).not.toMatch(/; Secure/);
    const overHttps = await registerServer({ address: "https://lodestone.test" });
    const person = await overHttps.signedIn("auditor");
    expect(person.cookie).toMatch(/^__Secure-/);
    const [secured] = [(await overHttps.signIn(person.email)).headers["set-cookie"] ?? []].flat();
    expect(secured).toMatch(/; Secure/);
    const answer = await person.ask({ url: "/api/me" });
    expect(answer.headers["strict-transport-security"]).toMatch(/max-age=\d{7,}/);
    await overHttps.close();
  });

  test("a cookie planted before signing in opens nothing after it (fixation)", async () => {
    const victim = await server.signedIn("finance");
    const planted = (await server.signedIn("agency")).cookie;
    const answer = await server.signIn(victim.email, PASSWORD, {
      headers: { origin: ADDRESS, cookie: planted },
    });
    expect(answer.statusCode).toBe(200);
    expect(cookieOf(answer)).not.toBe(planted);
    expect((await me(planted)).person).toBeNull();
    expect((await me(cookieOf(answer))).person?.personId).toBe(victim.personId);
    const invented = "lodestone.session_token=chosen-by-somebody-else.c2lnbmF0dXJl";
    const again = await server.signIn(victim.email, PASSWORD, {
      headers: { origin: ADDRESS, cookie: invented },
    });
    expect(cookieOf(again)).not.toContain("chosen-by-somebody-else");
    expect((await me(invented)).person).toBeNull();
  });

  test("ends where it was ended: signed out, revoked by its owner, revoked by an administrator", async () => {
    const finance = await server.signedIn("finance");
    const other = cookieOf(await server.signIn(finance.email));
    const list = await finance.ask({ url: "/api/me/sessions" });
    const { sessions } = list.json<{ sessions: { session: string; own: boolean }[] }>();
    expect(sessions.map(({ own }) => own).sort()).toEqual([false, true]);
    expect(list.body).not.toContain("token");
    const url = `/api/me/sessions/${sessions.find(({ own }) => !own)?.session ?? ""}`;
    expect((await finance.ask({ method: "DELETE", url })).statusCode).toBe(200);
    expect((await me(other)).person).toBeNull();
    expect((await me(finance.cookie)).person).not.toBeNull();

    const administrator = await server.signedIn("administrator");
    const all = `/api/people/${finance.personId}/sessions`;
    expect((await administrator.ask({ method: "DELETE", url: all })).json()).toEqual({ done: "1" });
    expect((await me(finance.cookie)).person).toBeNull();

    await administrator.ask({ method: "POST", url: "/api/auth/sign-out" });
    expect((await me(administrator.cookie)).person).toBeNull();
  });

  test("of another person cannot be ended", async () => {
    const [owner, stranger] = [await server.signedIn("finance"), await server.signedIn("agency")];
    const { sessions } = (await owner.ask({ url: "/api/me/sessions" })).json<{
      sessions: { session: string }[];
    }>();
    const url = `/api/me/sessions/${sessions[0]?.session ?? ""}`;
    const answer = await stranger.ask({ method: "DELETE", url });
    expect(refusalOf(answer)).toEqual([404, "no-session"]);
    expect((await me(owner.cookie)).person).not.toBeNull();
  });

  test("that has run out opens nothing", async () => {
    const finance = await server.signedIn("finance");
    await server.register.database
      .updateTable("auth.session")
      .set({ expiresAt: "2026-01-01T00:00:00Z" })
      .where("userId", "=", finance.personId)
      .execute();
    expect((await me(finance.cookie)).person).toBeNull();
  });

  test("ends when its holder sets another password elsewhere", async () => {
    const finance = await server.signedIn("finance");
    const other = cookieOf(await server.signIn(finance.email));
    const newPassword = "an even longer password";
    const set = (password: string) =>
      finance.ask({
        method: "POST",
        url: "/api/auth/change-password",
        payload: { password, newPassword },
      });
    expect(refusalOf(await set("not the password"))).toEqual([401, "wrong-password"]);
    const changed = await set(PASSWORD);
    expect(changed.statusCode).toBe(200);
    expect((await me(other)).person).toBeNull();
    expect((await me(cookieOf(changed))).person?.personId).toBe(finance.personId);
    expect((await server.signIn(finance.email)).statusCode).toBe(401);
    expect((await server.signIn(finance.email, newPassword)).statusCode).toBe(200);
  });
});

describe("a page of another site", () => {
  test.each([
    ["its origin", { origin: "https://elsewhere.example" }],
    ["an origin that looks like ours", { origin: `${ADDRESS}.elsewhere.example` }],
    ["no origin at all", { origin: "null" }],
    ["a browser's own word", { "sec-fetch-site": "cross-site" }],
    ["a sister site", { "sec-fetch-site": "same-site" }],
    ["a cookie and no word of where it comes from", {}],
  ])("cannot act for who is signed in: %s", async (_name, headers) => {
    const administrator = await server.signedIn("administrator");
    const count = async () =>
      (await administrator.ask({ url: "/api/people" })).json<{ people: unknown[] }>().people.length;
    const before = await count();
    const answer = await inject({
      method: "POST",
      url: "/api/people",
      payload: { name: "Mallory", email: "mallory@elsewhere.example" },
      headers: { cookie: administrator.cookie, ...headers },
    });
    expect(refusalOf(answer)).toEqual([403, "foreign-page"]);
    expect(await count()).toBe(before);
  });

  test("cannot sign somebody in or out", async () => {
    const finance = await server.signedIn("finance");
    const headers = { origin: "https://elsewhere.example", cookie: finance.cookie };
    expect(refusalOf(await server.signIn(finance.email, PASSWORD, { headers }))).toEqual([
      403,
      "foreign-page",
    ]);
    const out = await inject({ method: "POST", url: "/api/auth/sign-out", headers });
    expect(out.statusCode).toBe(403);
    expect((await me(finance.cookie)).person).not.toBeNull();
  });
});

describe("a stranger", () => {
  test("learns nothing of who has an account: unknown, invited and known answer alike", async () => {
    const known = await server.signedIn("finance");
    const administrator = await server.signedIn("administrator");
    await administrator.ask({
      method: "POST",
      url: "/api/people",
      payload: { name: "Invited", email: "invited@test.example" },
    });
    const answers = await Promise.all(
      [known.email, "invited@test.example", "nobody@test.example"].map((email) =>
        server.signIn(email, "a wrong password"),
      ),
    );
    const [first] = answers;
    for (const answer of answers) {
      expect(answer.statusCode).toBe(401);
      expect(answer.body).toBe(first?.body);
      expect(Object.keys(answer.headers).sort()).toEqual(Object.keys(first?.headers ?? {}).sort());
    }
  });

  test("who tries passwords is held back, by where they come from and by whom they try", async () => {
    const { email } = await server.signedIn("finance");
    const from = { remoteAddress: "192.0.2.7" };
    const tries = async (count: number, more: InjectOptions) => {
      const asked = Array.from({ length: count }, () => server.signIn(email, "guess", more));
      return (await Promise.all(asked)).map(({ statusCode }) => statusCode).sort();
    };
    expect(await tries(11, from)).toEqual([...Array<number>(10).fill(401), 429]);
    const held = await server.signIn(email, PASSWORD, from);
    expect(held.statusCode).toBe(429);
    expect(held.json<Refusal>().what.en).toMatch(/wait \d+ seconds/);
    // From elsewhere it goes on for a while, then for nobody.
    expect((await tries(20, {})).at(-1)).toBe(429);
    expect((await server.signIn("nobody@test.example", "guess")).statusCode).toBe(401);
  });

  test("in a crowded office, where everybody comes from one address, is not held back by signing in", async () => {
    const { email } = await server.signedIn("finance");
    const office = { remoteAddress: "192.0.2.8" };
    for (let count = 0; count < 15; count += 1)
      expect((await server.signIn(email, PASSWORD, office)).statusCode).toBe(200);
  });

  test("cannot register, and finds none of the library's other doors", async () => {
    for (const door of ["sign-up/email", "update-user", "delete-user", "reset-password"]) {
      const answer = await inject({
        method: "POST",
        url: `/api/auth/${door}`,
        payload: { email: "new@test.example", password: PASSWORD, name: "New" },
      });
      expect(answer.statusCode, door).toBe(404);
    }
  });

  test("finds every page of people shut", async () => {
    const reads = ["/api/people", "/api/delegations", "/api/colleagues", "/api/me/sessions"];
    for (const url of reads)
      expect(refusalOf(await inject({ url }))).toEqual([401, "sign-in-first"]);
  });

  test("who sends SQL or odd letters for an address is answered like any other", async () => {
    for (const email of [
      "' or 1=1 --",
      "a@b'; drop table auth.user; --",
      "%",
      "\u0000",
      "a\u202Eb@c",
    ])
      expect((await server.signIn(email, "' or ''='")).statusCode, email).toBe(401);
    expect((await server.signIn((await server.signedIn("finance")).email)).statusCode).toBe(200);
  });
});

describe("the first administrator", () => {
  const post = (url: string, payload: object) => inject({ method: "POST", url, payload });

  test("is made once, with the secret printed, and nobody else with it", async () => {
    const fresh = await registerServer();
    const context = { db: fresh.register.database, now: fresh.register.now };
    const older = await firstRunSecret(context);
    const secret = await firstRunSecret(context);
    const asked = { name: "Asha Rao", email: "Asha@Test.Example", password: PASSWORD };
    const be = (with_: unknown) =>
      fresh.app.inject({
        method: "POST",
        url: "/api/first-run",
        payload: { ...asked, secret: with_ },
      });
    expect(refusalOf(await be("a secret that nobody made"))).toEqual([409, "no-secret"]);
    // A later start voids what an earlier one printed.
    expect(refusalOf(await be(older))).toEqual([409, "no-secret"]);
    const [one, two] = await Promise.all([be(secret), be(secret)]);
    expect([one.statusCode, two.statusCode].sort()).toEqual([200, 409]);
    expect((await fresh.signIn("asha@test.example")).statusCode).toBe(200);
    expect(await firstRunSecret(context)).toBeUndefined();
    await fresh.close();
  });

  test("needs a password that is long enough", async () => {
    const answer = await post("/api/first-run", {
      secret: "x".repeat(32),
      name: "A",
      email: "a@b.example",
      password: "short",
    });
    expect(answer.statusCode).toBe(400);
  });
});
