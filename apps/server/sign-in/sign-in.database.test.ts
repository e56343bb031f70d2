/** Signing in as people and as attackers do: against PostgreSQL, over the server's own routes. */
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

const me = (cookie: string) =>
  server.app.inject({ url: "/api/me", headers: { cookie } }).then((answer) => answer.json());

describe("a session", () => {
  test("opens with address and password, and says who has signed in and at which desks", async () => {
    const finance = await server.signedIn("finance");
    expect(await me(finance.cookie)).toMatchObject({
      person: { personId: finance.personId, name: finance.name },
      desks: [{ desk: finance.desk, role: "finance", lentBy: null }],
    });
  });
});
