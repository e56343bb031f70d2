/** A whole server with a register of its own, and people signed in at it, for tests of routes. */
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { EvidenceFolder } from "@lodestone/register/evidence/evidence-folder";
import { freshDatabase } from "@lodestone/register/postgres/test-database.test-data";
import { connect } from "@lodestone/register/store/connect";
import {
  personWith,
  type PersonWithRole,
  type Terms,
} from "@lodestone/register/store/people.test-data";
import type { GrantedRole } from "@lodestone/register/workflow/role-terms";
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from "fastify";
import { buildServer } from "../app.ts";
import { MissionStore } from "../mission-store.ts";
import { RegisterDoor } from "../register/register-door.ts";
import type { OpenRegister } from "../register/office.ts";
import type { OpenIdProvider } from "./sign-in-settings.ts";
import { startSignIn } from "./sign-in.ts";

const india = path.join(import.meta.dirname, "..", "..", "..", "missions", "india");
export const ADDRESS = "http://lodestone.test";
export const PASSWORD = "a long enough password";

export interface TestServer {
  readonly app: FastifyInstance;
  readonly door: RegisterDoor;
  readonly register: OpenRegister;
  readonly ownerUrl: string;
  readonly dataFolder: string;
  readonly appUrl: string;
  /** A new person with a role, signed in; every request of theirs acts at that desk. */
  signedIn(role: GrantedRole, terms?: Terms): Promise<Visitor>;
  /** Signs in as a browser would; the cookie of the new session. */
  signIn(email: string, password?: string, more?: InjectOptions): Promise<LightMyRequestResponse>;
  close(): Promise<void>;
}

export interface Visitor extends PersonWithRole {
  readonly cookie: string;
  /** Asks as this person from the server's own page. */
  ask(request: InjectOptions): Promise<LightMyRequestResponse>;
}

export async function registerServer(
  options: {
    readonly openId?: OpenIdProvider;
    readonly now?: () => string;
    readonly address?: string;
  } = {},
): Promise<TestServer> {
  const { address = ADDRESS } = options;
  const fresh = await freshDatabase();
  const { ownerUrl, appUrl } = fresh;
  const database = connect(appUrl);
  const signIn = startSignIn({
    appUrl,
    address,
    sessionKey: "only for tests, as long as it has to be",
    openId: options.openId,
  });
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), "lodestone-evidence-test-"));
  const evidence = new EvidenceFolder(dataFolder);
  const register = {
    database,
    signIn,
    evidence,
    now: options.now ?? (() => new Date().toISOString()),
  };
  const store = await MissionStore.open(india);
  if ("faults" in store) throw new Error("the India pack does not read");
  const door = new RegisterDoor();
  door.address = address;
  door.opened(register);
  const { app } = await buildServer(store, { door });
  const passwordHash = await signIn.hashPassword(PASSWORD);
  let callers = 0;
  const server: TestServer = {
    app,
    door,
    register,
    ownerUrl,
    dataFolder,
    appUrl,
    signIn: (email, password = PASSWORD, more = {}) =>
      app.inject({
        method: "POST",
        url: "/api/auth/sign-in/email",
        payload: { email, password },
        // Each from an address of its own, so that only a test of the limit meets it.
        remoteAddress: `10.0.${callers >> 8}.${callers++ & 255}`,
        headers: { origin: address },
        ...more,
      }),
    async signedIn(role, terms = {}) {
      const person = await personWith(database, role, { passwordHash, ...terms });
      const cookie = cookieOf(await server.signIn(person.email));
      const ask = ({ headers, ...request }: InjectOptions) =>
        app.inject({
          ...request,
          headers: { cookie, origin: address, "x-lodestone-as": person.desk, ...headers },
        });
      return { ...person, cookie, ask };
    },
    async close() {
      await app.close();
      await signIn.close();
      await database.destroy();
      await fresh.drop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
  return server;
}

/** The session's cookie of an answer, as a browser would send it back. */
export function cookieOf(answer: LightMyRequestResponse): string {
  const [cookie] = [answer.headers["set-cookie"] ?? []].flat();
  return cookie?.split(";")[0] ?? "";
}
