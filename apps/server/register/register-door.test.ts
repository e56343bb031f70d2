/** A register that is not open: the mission is served, and every route of the register says why. */
import path from "node:path";
import type { Me } from "@lodestone/api/people";
import type { Refusal } from "@lodestone/api/text";
import { sentence } from "@lodestone/words/sentence";
import { expect, test } from "vitest";
import { buildServer } from "../app.ts";
import { MissionStore } from "../mission-store.ts";
import { openRegister } from "./open-register.ts";
import { RegisterDoor } from "./register-door.ts";

const india = path.join(import.meta.dirname, "..", "..", "..", "missions", "india");

async function serve(door: RegisterDoor) {
  const store = await MissionStore.open(india);
  if ("faults" in store) throw new Error("the India pack does not read");
  return (await buildServer(store, { door })).app;
}

test.each([
  ["without a register", () => undefined, /--no-register/, false],
  ["while it starts", (door: RegisterDoor) => door.starting(), /is starting/, true],
  [
    "when it could not start",
    (door: RegisterDoor) => door.failed(sentence("database.bad-url")),
    /could not start: DATABASE_URL must look like/,
    false,
  ],
])(
  "%s the mission is served and the register's routes say so",
  async (_name, stand, says, starting) => {
    const door = new RegisterDoor();
    stand(door);
    const app = await serve(door);
    expect((await app.inject({ url: "/api/mission" })).statusCode).toBe(200);
    const me = (await app.inject({ url: "/api/me" })).json<Me>();
    expect(me).toMatchObject({ person: null, shut: { starting } });
    expect(me.shut?.what.en).toMatch(says);
    const headers = { origin: "http://localhost", host: "localhost" };
    for (const [method, url, payload] of [
      ["GET", "/api/people", undefined],
      ["POST", "/api/auth/sign-in/email", { email: "a@b.example", password: "x" }],
      ["POST", "/api/auth/sign-out", undefined],
    ] as const) {
      const answer = await app.inject({ method, url, headers, ...(payload ? { payload } : {}) });
      expect([answer.statusCode, answer.json<Refusal>().what.en]).toEqual([
        503,
        expect.stringMatching(says),
      ]);
    }
    await app.close();
  },
);

test("what hinders it is a sentence with its remedy", async () => {
  const open = (environment: Record<string, string>) =>
    openRegister("http://localhost", environment).catch((error: unknown) => String(error));
  const nowhere = "postgres://lodestone:secret@127.0.0.1:1/lodestone";
  expect(await open({ DATABASE_URL: nowhere })).toMatch(/cannot be opened as "lodestone"/);
  expect(await open({ DATABASE_URL: nowhere, LODESTONE_OIDC_ISSUER: "https://x" })).toMatch(
    /LODESTONE_OIDC_CLIENT_SECRET/,
  );
});
