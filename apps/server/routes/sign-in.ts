/** Signing in and out over HTTP; the library does it, these say what is asked and answer in words. */
import {
  credentials,
  firstAdministrator,
  newPasswordOfOwn,
  opened,
  openIdWay,
  signedInAs,
  signedOut,
  withSecret,
} from "@lodestone/api/sign-in";
import { refusal } from "@lodestone/api/text";
import { emailKept } from "@lodestone/register/workflow/email-kept";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { openToAll } from "../access.ts";
import type { RegisterDoor } from "../register/register-door.ts";
import type { OpenRegister } from "../register/office.ts";
import { refuse } from "../refusals.ts";
import { mustNotPress } from "../sign-in/limits.ts";
import { headersOf } from "../sign-in/request-headers.ts";

const refusals = { 400: refusal, 401: refusal, 403: refusal, 429: refusal, 503: refusal };

export const signInRoutes =
  (door: RegisterDoor): FastifyPluginAsyncZod =>
  async (app) => {
    openToAll(app);
    app.addHook(
      "onSend",
      async (_request, reply) => void reply.header("cache-control", "no-store"),
    );
    app.post(
      "/api/auth/sign-in/email",
      {
        schema: {
          summary: "Sign in with address and password; the session comes as a cookie",
          body: credentials,
          response: { 200: signedInAs, ...refusals },
        },
      },
      async (request, reply) => {
        const register = await door.enter(request);
        const email = emailKept(request.body.email);
        const tried = await mustNotPress(register, request, "sign-in", email);
        const answer = await ask(register, request, "/sign-in/email", { ...request.body, email });
        if (!answer.ok) return refuse(401, "people.wrong-password");
        await tried.opened();
        passCookies(answer, reply);
        const { user } = (await answer.json()) as { user: { id: string } };
        return { personId: user.id };
      },
    );
    app.post(
      "/api/auth/sign-out",
      {
        schema: {
          summary: "Sign out; the session ends",
          response: { 200: signedOut, ...refusals },
        },
      },
      async (request, reply) => {
        passCookies(await ask(await door.enter(request), request, "/sign-out", {}), reply);
        return { signedOut: true } as const;
      },
    );
    app.post(
      "/api/auth/change-password",
      {
        config: { access: "signed-in" },
        schema: {
          summary: "Set another password; every other session ends",
          body: newPasswordOfOwn,
          response: { 200: signedOut, ...refusals },
        },
      },
      async (request, reply) => {
        const register = await door.enter(request);
        const tried = await mustNotPress(register, request, "change-password");
        const { password, newPassword } = request.body;
        const wanted = { currentPassword: password, newPassword, revokeOtherSessions: true };
        const answer = await ask(register, request, "/change-password", wanted);
        if (!answer.ok) return refuse(401, "people.wrong-password");
        await tried.opened();
        passCookies(answer, reply);
        return { signedOut: true } as const;
      },
    );
    app.post(
      "/api/auth/sign-in/oidc",
      {
        schema: {
          summary: "Where to go to sign in with the OpenID Connect provider",
          response: { 200: openIdWay, 404: refusal, ...refusals },
        },
      },
      async (request, reply) => {
        const register = await door.enter(request);
        const tried = await mustNotPress(register, request, "provider");
        const answer = await ask(register, request, "/sign-in/social", {
          provider: "oidc",
          callbackURL: "/account",
          errorCallbackURL: "/sign-in",
          disableRedirect: true,
        });
        if (!answer.ok) return refuse(404, "people.no-provider");
        await tried.opened();
        passCookies(answer, reply);
        return (await answer.json()) as { url: string };
      },
    );
    app.get(
      "/api/auth/callback/oidc",
      { schema: { hide: true, querystring: z.record(z.string(), z.string()) } },
      async (request, reply) => {
        const register = await door.enter(request);
        const tried = await mustNotPress(register, request, "callback");
        const query = request.url.split("?")[1] ?? "";
        const answer = await ask(register, request, `/callback/oidc?${query}`);
        if (!(answer.headers.get("location") ?? "?error=").includes("?error=")) {
          await tried.opened();
        }
        passCookies(answer, reply);
        return reply.redirect(answer.headers.get("location") ?? "/sign-in?error=provider", 302);
      },
    );
    app.post(
      "/api/first-run",
      {
        schema: {
          summary: "Become the first administrator with the secret the server printed",
          body: firstAdministrator,
          response: { 200: opened, 409: refusal, ...refusals },
        },
      },
      async (request) => {
        const register = await door.enter(request);
        const tried = await mustNotPress(register, request, "secret");
        const { secret, name, email, password } = request.body;
        const passwordHash = await register.signIn.hashPassword(password);
        const { beFirstAdministrator } = await openDoor();
        await beFirstAdministrator(contextOf(register), { secret, name, email, passwordHash });
        await tried.opened();
        return { email: emailKept(email) };
      },
    );
    app.post(
      "/api/welcome",
      {
        schema: {
          summary: "Set a password with the secret of an invitation or a recovery",
          body: withSecret,
          response: { 200: opened, 409: refusal, ...refusals },
        },
      },
      async (request) => {
        const register = await door.enter(request);
        const tried = await mustNotPress(register, request, "secret");
        const { secret, password } = request.body;
        const passwordHash = await register.signIn.hashPassword(password);
        const { openWithSecret } = await openDoor();
        const opened = await openWithSecret(contextOf(register), { secret, passwordHash });
        await tried.opened();
        return opened;
      },
    );
  };

/** Read at the first use: the mission's first page does not wait for the database's code. */
const openDoor = () => import("@lodestone/register/commands/open-door");

const contextOf = ({ database: db, now }: OpenRegister) => ({ db, now });

/** Asks the library as the request came: same headers, same place. */
function ask(
  { signIn }: OpenRegister,
  request: FastifyRequest,
  path: string,
  body?: Readonly<Record<string, unknown>>,
): Promise<Response> {
  const headers = headersOf(request);
  headers.delete("content-length");
  headers.delete("transfer-encoding");
  const url = `${request.protocol}://${request.host}/api/auth${path}`;
  if (!body) return signIn.answer(new Request(url, { headers }));
  headers.set("content-type", "application/json");
  return signIn.answer(new Request(url, { method: "POST", headers, body: JSON.stringify(body) }));
}

function passCookies(answer: Response, reply: FastifyReply): void {
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) reply.header("set-cookie", cookies);
}
