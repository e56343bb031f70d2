/** The people of the register as an administrator keeps them, and desks lent among colleagues. */
import { createHash } from "node:crypto";
import type { Me, People, TellOnce } from "@lodestone/api/people";
import type { Refusal } from "@lodestone/api/text";
import { erasePerson } from "@lodestone/register/store/people";
import { withSession } from "@lodestone/register/store/databases";
import type { LightMyRequestResponse } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  cookieOf,
  registerServer,
  type TestServer,
  type Visitor,
} from "../sign-in/register-server.test-data.ts";

let server: TestServer;
let administrator: Visitor;
let now = "";
const HOUR_MS = 3_600_000;
const later = (hours: number) => new Date(Date.now() + hours * HOUR_MS).toISOString();

beforeAll(async () => {
  server = await registerServer({ now: () => now || new Date().toISOString() });
  administrator = await server.signedIn("administrator");
});
afterAll(() => server.close());

const refusalOf = (answer: LightMyRequestResponse) =>
  [answer.statusCode, answer.json<Refusal>().refusal] as const;
const invite = async (email: string) =>
  (
    await administrator.ask({ method: "POST", url: "/api/people", payload: { name: "New", email } })
  ).json<TellOnce>();
const welcome = (link: string, password = "a password of my own") =>
  server.app.inject({
    method: "POST",
    url: "/api/welcome",
    payload: { secret: link.split("#")[1], password },
  });
const give = (personId: string, role: object, as = administrator) =>
  as.ask({
    method: "POST",
    url: `/api/people/${personId}/grants`,
    payload: { fromOn: "2026-04-01", ...role },
  });
async function people(): Promise<People["people"]> {
  return (await administrator.ask({ url: "/api/people" })).json<People>().people;
}
async function desks(cookie: string): Promise<Me["desks"]> {
  return (await server.app.inject({ url: "/api/me", headers: { cookie } })).json<Me>().desks;
}

describe("an invitation", () => {
  test("opens once, for the person invited, who then signs in", async () => {
    const { link, personId } = await invite("Meera@Test.Example");
    expect(link).toMatch(/^http:\/\/lodestone\.test\/welcome#[\w-]{32}$/);
    expect((await people()).find((row) => row.personId === personId)).toMatchObject({
      email: "meera@test.example",
      canSignIn: false,
      secretUntil: expect.any(String) as string,
    });
    expect((await welcome(link)).json()).toEqual({ email: "meera@test.example" });
    expect(refusalOf(await welcome(link))).toEqual([409, "no-secret"]);
    const answer = await server.signIn("meera@test.example", "a password of my own");
    expect(answer.json()).toEqual({ personId });
    expect(await desks(cookieOf(answer))).toEqual([]);
  });

  test("runs out after a week", async () => {
    const { link } = await invite("late@test.example");
    now = later(7 * 24 + 1);
    const answer = await welcome(link);
    now = "";
    expect(refusalOf(answer)).toEqual([409, "no-secret"]);
  });

  test("is not sent twice to one address, however it is written", async () => {
    await invite("once@test.example");
    const again = await administrator.ask({
      method: "POST",
      url: "/api/people",
      payload: { name: "Again", email: "ONCE@test.example" },
    });
    expect(refusalOf(again)).toEqual([409, "email-known"]);
  });

  test("keeps no secret that could be read again", async () => {
    const { link } = await invite("hash@test.example");
    const secret = link.split("#")[1] ?? "";
    const rows = await server.register.database
      .selectFrom("auth.one_time_secret")
      .selectAll()
      .execute();
    expect(JSON.stringify(rows)).not.toContain(secret);
  });
});

test("recovery signs the person out everywhere and opens one new way in", async () => {
  const finance = await server.signedIn("finance");
  const url = `/api/people/${finance.personId}/recover`;
  const { link } = (await administrator.ask({ method: "POST", url })).json<TellOnce>();
  const { link: newer } = (await administrator.ask({ method: "POST", url })).json<TellOnce>();
  expect(await desks(finance.cookie)).toEqual([]);
  expect(refusalOf(await welcome(link))).toEqual([409, "no-secret"]);
  expect((await welcome(newer, "another long password")).statusCode).toBe(200);
  expect((await server.signIn(finance.email)).statusCode).toBe(401);
  expect((await server.signIn(finance.email, "another long password")).statusCode).toBe(200);
});

describe("an administrator", () => {
  test("gives and revokes roles, which count at once", async () => {
    const { personId, link } = await invite("roles@test.example");
    await welcome(link);
    const cookie = cookieOf(await server.signIn("roles@test.example", "a password of my own"));
    const given = await give(personId, {
      role: "agency",
      scope: { kind: "scheme", key: "magnet-scheme" },
    });
    const grant = given.json<{ done: string }>().done;
    expect(await desks(cookie)).toMatchObject([
      { desk: grant, role: "agency", scope: { kind: "scheme", key: "magnet-scheme" } },
    ]);
    await administrator.ask({ method: "DELETE", url: `/api/grants/${grant}` });
    expect(await desks(cookie)).toEqual([]);
    const again = await administrator.ask({ method: "DELETE", url: `/api/grants/${grant}` });
    expect(refusalOf(again)).toEqual([409, "no-grant"]);
  });

  test("gives themselves nothing, takes nothing of their own, and does not erase themselves", async () => {
    const { personId, desk } = administrator;
    expect(refusalOf(await give(personId, { role: "finance" }))).toEqual([409, "not-oneself"]);
    for (const url of [`/api/grants/${desk}`, `/api/people/${personId}`]) {
      const answer = await administrator.ask({ method: "DELETE", url });
      expect(refusalOf(answer)).toEqual([409, "not-oneself"]);
    }
    expect(await desks(administrator.cookie)).toHaveLength(1);
  });

  test("never holds a role that touches money, nor is one who does made administrator", async () => {
    const other = await server.signedIn("administrator");
    const finance = await server.signedIn("finance");
    for (const role of ["finance", "agency", "programme", "releasing", "steward", "auditor"]) {
      expect(refusalOf(await give(other.personId, { role })), role).toEqual([409, "roles-exclude"]);
    }
    expect(refusalOf(await give(finance.personId, { role: "administrator" }))).toEqual([
      409,
      "roles-exclude",
    ]);
    expect((await give(finance.personId, { role: "programme" })).statusCode).toBe(200);
  });

  test("does not give excluding roles to one person by asking for both at one time", async () => {
    const { personId } = await invite("both@test.example");
    const asked = ["administrator", "finance", "auditor"].map((role) => give(personId, { role }));
    const statuses = (await Promise.all(asked)).map(({ statusCode }) => statusCode);
    expect(statuses.sort()).toEqual([200, 409, 409]);
  });

  test.each([
    ["an applicant without a party", { role: "applicant" }, "scope-needed"],
    ["a State officer without a State", { role: "state-officer" }, "scope-needed"],
    [
      "an auditor of one scheme",
      { role: "auditor", scope: { kind: "scheme", key: "x" } },
      "scope-does-not-fit",
    ],
    ["an authority without an amount", { role: "authority" }, "amount-needed"],
    ["finance with an amount", { role: "finance", amountMostPaise: "100" }, "amount-does-not-fit"],
    ["an end before the beginning", { role: "finance", untilOn: "2026-03-31" }, "ends-before"],
  ])("does not give %s", async (_name, role, refused) => {
    const { personId } = await invite(`${crypto.randomUUID()}@test.example`);
    expect(refusalOf(await give(personId, role))).toEqual([409, refused]);
  });

  test("is the only one who keeps people", async () => {
    const { personId } = await invite("kept@test.example");
    const deeds = [
      { method: "GET", url: "/api/people" },
      { method: "POST", url: "/api/people", payload: { name: "X", email: "x@test.example" } },
      { method: "POST", url: `/api/people/${personId}/recover` },
      { method: "DELETE", url: `/api/people/${personId}/sessions` },
      { method: "DELETE", url: `/api/people/${personId}` },
      { method: "DELETE", url: `/api/grants/${administrator.desk}` },
      {
        method: "POST",
        url: `/api/people/${personId}/grants`,
        payload: { role: "finance", fromOn: "2026-04-01" },
      },
    ] as const;
    for (const role of ["finance", "auditor", "steward", "applicant", "authority"] as const) {
      const visitor = await server.signedIn(role);
      for (const deed of deeds)
        expect(refusalOf(await visitor.ask(deed)), `${role} ${deed.url}`).toEqual([
          403,
          "not-your-role",
        ]);
    }
  });
});

describe("a desk", () => {
  const lend = (as: Visitor, grant: string, toPerson: string, fromAt: string, untilAt: string) =>
    as.ask({
      method: "POST",
      url: "/api/delegations",
      payload: { grant, toPerson, fromAt, untilAt },
    });

  test("that is lent is acted at for its holder, within its time and not outside it", async () => {
    const [holder, deputy] = [await server.signedIn("finance"), await server.signedIn("programme")];
    const lent = await lend(holder, holder.desk, deputy.personId, later(1), later(5));
    const { done: delegation } = lent.json<{ done: string }>();
    const asHolder = () =>
      deputy.ask({ url: "/api/colleagues", headers: { "x-lodestone-as": delegation } });
    expect(await desks(deputy.cookie)).toHaveLength(1);
    now = later(2);
    expect(await desks(deputy.cookie)).toMatchObject([
      { role: "programme", lentBy: null },
      { desk: delegation, role: "finance", lentBy: { personId: holder.personId } },
    ]);
    const shown = (await deputy.ask({ url: "/api/delegations" })).body;
    expect(shown).toContain(delegation);
    expect((await asHolder()).statusCode).toBe(200);
    now = later(6);
    expect(await desks(deputy.cookie)).toHaveLength(1);
    now = "";
  });

  test("goes back when its holder ends it, and with the holder's own role", async () => {
    const [holder, deputy] = [await server.signedIn("finance"), await server.signedIn("programme")];
    const days = [later(-1), later(24)] as const;
    const lent = await lend(holder, holder.desk, deputy.personId, ...days);
    const { done: delegation } = lent.json<{ done: string }>();
    expect(await desks(deputy.cookie)).toHaveLength(2);
    const end = (as: Visitor) =>
      as.ask({ method: "DELETE", url: `/api/delegations/${delegation}` });
    const stranger = await server.signedIn("agency");
    expect(refusalOf(await end(stranger))).toEqual([409, "administrators-only"]);
    expect((await end(holder)).statusCode).toBe(200);
    expect(await desks(deputy.cookie)).toHaveLength(1);
    await lend(holder, holder.desk, deputy.personId, ...days);
    expect(await desks(deputy.cookie)).toHaveLength(2);
    await administrator.ask({ method: "DELETE", url: `/api/grants/${holder.desk}` });
    expect(await desks(deputy.cookie)).toHaveLength(1);
  });

  test("is not lent for more than ninety days, to oneself, by a stranger, or where roles exclude", async () => {
    const [holder, deputy] = [await server.signedIn("finance"), await server.signedIn("programme")];
    const [auditor, stranger] = [await server.signedIn("auditor"), await server.signedIn("agency")];
    const [from, until] = [later(0), later(48)];
    const { desk } = holder;
    const refused = async (answer: Promise<LightMyRequestResponse>) =>
      (await answer).json<Refusal>().refusal;
    expect(await refused(lend(holder, desk, deputy.personId, from, later(91 * 24)))).toBe(
      "lent-too-long",
    );
    expect(await refused(lend(holder, desk, deputy.personId, until, from))).toBe("ends-before");
    expect(await refused(lend(holder, desk, holder.personId, from, until))).toBe("lent-to-oneself");
    expect(await refused(lend(stranger, desk, deputy.personId, from, until))).toBe(
      "administrators-only",
    );
    expect(await refused(lend(holder, desk, auditor.personId, from, until))).toBe("roles-exclude");
    expect(await refused(lend(auditor, auditor.desk, deputy.personId, from, until))).toBe(
      "not-lendable",
    );
    // An administrator lends for an absent holder, but not to themselves.
    expect(await refused(lend(administrator, desk, administrator.personId, from, until))).toBe(
      "not-oneself",
    );
    expect((await lend(administrator, desk, deputy.personId, from, until)).statusCode).toBe(200);
  });

  test("lent before its borrower became an auditor is not acted at after", async () => {
    const holder = await server.signedIn("finance");
    const { personId, link } = await invite("turned@test.example");
    await lend(holder, holder.desk, personId, later(-1), later(48));
    await welcome(link);
    const cookie = cookieOf(await server.signIn("turned@test.example", "a password of my own"));
    expect(await desks(cookie)).toHaveLength(1);
    await give(personId, { role: "auditor" });
    expect((await desks(cookie)).map(({ role }) => role)).toEqual(["auditor"]);
  });

  test("is named when somebody holds several that fit, and must be held by who names it", async () => {
    const finance = await server.signedIn("finance");
    const other = await server.signedIn("administrator");
    const ask = (desk: string) =>
      finance.ask({ url: "/api/people", headers: { "x-lodestone-as": desk } });
    expect(refusalOf(await ask(other.desk))).toEqual([403, "no-such-desk"]);
    expect(refusalOf(await ask("not an id"))).toEqual([403, "no-such-desk"]);
    expect(refusalOf(await ask(""))).toEqual([403, "no-role"]);
  });
});

describe("the trail", () => {
  const trail = () =>
    server.register.database.selectFrom("register.audit").selectAll().orderBy("audit_no").execute();
  const since = async (no: bigint | number) =>
    (await trail()).filter(({ audit_no }) => Number(audit_no) > Number(no));

  test("keeps every deed with who did it, and nothing that says who anybody is", async () => {
    const before = (await trail()).at(-1)?.audit_no ?? 0;
    const { personId, link } = await invite("trail@test.example");
    await welcome(link);
    const { done: grant } = (await give(personId, { role: "finance" })).json<{ done: string }>();
    const deputy = await server.signedIn("programme");
    const lent = await administrator.ask({
      method: "POST",
      url: "/api/delegations",
      payload: { grant, toPerson: deputy.personId, fromAt: later(0), untilAt: later(9) },
    });
    const { done: delegation } = lent.json<{ done: string }>();
    await administrator.ask({ method: "DELETE", url: `/api/delegations/${delegation}` });
    await administrator.ask({ method: "DELETE", url: `/api/grants/${grant}` });
    await administrator.ask({ method: "POST", url: `/api/people/${personId}/recover` });
    await administrator.ask({ method: "DELETE", url: `/api/people/${personId}/sessions` });
    await administrator.ask({ method: "DELETE", url: `/api/people/${personId}` });
    const rows = await since(before);
    const keeper = administrator.personId;
    expect(rows.map((row) => [row.verb, row.subject_kind, row.subject, row.actor])).toEqual([
      ["register", "person", personId, keeper],
      ["revise", "person", personId, personId],
      ["register", "grant", grant, keeper],
      ["register", "delegation", delegation, keeper],
      ["close", "delegation", delegation, keeper],
      ["close", "grant", grant, keeper],
      ["revise", "person", personId, keeper],
      ["revise", "person", personId, keeper],
      ["close", "person", personId, keeper],
    ]);
    expect(
      JSON.stringify(rows, (_key, value: unknown) =>
        typeof value === "bigint" ? String(value) : value,
      ),
    ).not.toMatch(/trail@|New|test\.example/);
  });

  test("names a person by a hash that says nothing once their salt is erased", async () => {
    const before = (await trail()).at(-1)?.audit_no ?? 0;
    const { personId } = await invite("salted@test.example");
    const [row] = await since(before);
    const { identityHash } = row?.detail as { identityHash: string };
    const hashOf = (salt: Buffer) =>
      createHash("sha256")
        .update(salt)
        .update(JSON.stringify(["New", "salted@test.example"]))
        .digest("hex");
    const person = () =>
      server.register.database
        .selectFrom("register.person")
        .selectAll()
        .where("person_id", "=", personId)
        .executeTakeFirstOrThrow();
    expect(hashOf((await person()).salt ?? Buffer.alloc(0))).toBe(identityHash);
    await administrator.ask({ method: "DELETE", url: `/api/people/${personId}` });
    expect(await person()).toMatchObject({ name: null, email: null, salt: null });
    expect((await since(before))[0]).toEqual(row);
  });

  test("stands unbroken when people have been erased", async () => {
    const rows = await trail();
    for (const [index, row] of rows.entries())
      if (index > 0) expect(row.prev_hash).toEqual(rows[index - 1]?.hash);
    expect(rows.map(({ audit_no }) => Number(audit_no))).toEqual(rows.map((_, index) => index + 1));
  });

  test("takes one deed for a request sent twice with one key", async () => {
    const { personId } = await invite("twice@test.example");
    const asked = {
      method: "POST",
      url: `/api/people/${personId}/grants`,
      payload: { role: "finance", fromOn: "2026-04-01" },
      headers: { "idempotency-key": "the same deed" },
    } as const;
    const answers = await Promise.all([administrator.ask(asked), administrator.ask(asked)]);
    const [one, two] = answers.map((answer) => answer.json<{ done: string }>());
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    expect(one).toEqual(two);
    const kept = (await people()).find((row) => row.personId === personId);
    expect(kept?.grants).toHaveLength(1);
    const other = await administrator.ask({
      ...asked,
      payload: { role: "agency", fromOn: "2026-04-01" },
    });
    expect(other.statusCode).toBe(409);
  });
});

describe("the database", () => {
  test("takes no role back from the past: grants, delegations and people are not rewritten", async () => {
    const finance = await server.signedIn("finance");
    const tries = [
      "update register.role_grant set role = 'authority'",
      "update register.role_grant set amount_most_paise = 1",
      "delete from register.role_grant",
      "update register.delegation set until_at = 'infinity'",
      "delete from register.person",
      "update register.person set person_id = gen_random_uuid()",
    ];
    const { appUrl } = server;
    for (const sql of tries)
      await expect(
        withSession(appUrl, (session) => session.query(sql)),
        sql,
      ).rejects.toThrow(/permission denied/);
    for (const sql of ["delete from register.role_grant", "delete from register.person"])
      await expect(
        withSession(server.ownerUrl, (session) => session.query(sql)),
        sql,
      ).rejects.toThrow(/ends once and stays|violates foreign key/);
    expect(await desks(finance.cookie)).toHaveLength(1);
  });

  test("erases a person once, and their id stays", async () => {
    const finance = await server.signedIn("finance", { name: "Somebody Unmistakable" });
    const erased = await administrator.ask({
      method: "DELETE",
      url: `/api/people/${finance.personId}`,
    });
    expect(erased.statusCode).toBe(200);
    expect(await desks(finance.cookie)).toEqual([]);
    expect((await server.signIn(finance.email)).statusCode).toBe(401);
    for (const url of ["/api/people", "/api/colleagues", "/api/delegations"]) {
      const { body } = await administrator.ask({ url });
      expect(body).not.toContain(finance.personId);
      expect(body).not.toContain("Unmistakable");
    }
    const dump = await withSession(server.ownerUrl, (session) =>
      session.query<{ row: string }>(`
        select row_to_json(t)::text as row from register.person t
        union all select row_to_json(t)::text from auth."user" t
        union all select row_to_json(t)::text from auth."session" t
        union all select row_to_json(t)::text from auth."account" t`),
    );
    const rows = dump.rows.map(({ row }) => row).filter((row) => row.includes(finance.personId));
    expect(rows).toHaveLength(1);
    expect(dump.rows.map(({ row }) => row).join()).not.toContain("Unmistakable");
    const at = new Date().toISOString();
    await expect(erasePerson(server.register.database, finance.personId, at)).rejects.toThrow(
      /ends once/,
    );
  });
});
