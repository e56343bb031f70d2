/** The sign-in library set to the register's rules; it knows the people an administrator invited. */
import { randomUUID } from "node:crypto";
import { connectSignIn, SIGN_IN_SCHEMA } from "@lodestone/register/store/sign-in-connection";
import { betterAuth } from "better-auth";
import { hashPassword } from "better-auth/crypto";
import { genericOAuth } from "better-auth/plugins/generic-oauth";
import { CALLER_HEADER } from "./request-headers.ts";
import type { OpenIdProvider } from "./sign-in-settings.ts";

/** A working day, counted from signing in: a forgotten browser is no open door the next morning. */
const SESSION_SECONDS = 12 * 3600;
/** NIST SP 800-63B: length counts, not kinds of letters. */
const PASSWORD_LENGTH = { least: 12, most: 128 } as const;

export interface SignInOptions {
  readonly appUrl: string;
  /** Where people reach the server, such as https://lodestone.example. */
  readonly address: string;
  readonly sessionKey: string;
  readonly openId: OpenIdProvider | undefined;
}

export interface SessionFound {
  readonly session: string;
  readonly personId: string;
}

export interface SignIn {
  /** Answers a request of the library's own. */
  readonly answer: (request: Request) => Promise<Response>;
  readonly find: (headers: Headers) => Promise<SessionFound | undefined>;
  readonly hashPassword: (password: string) => Promise<string>;
  readonly hasOpenId: boolean;
  readonly close: () => Promise<void>;
}

export function startSignIn(options: SignInOptions): SignIn {
  const db = connectSignIn(options.appUrl);
  const auth = betterAuth({
    appName: "Lodestone",
    baseURL: options.address,
    basePath: "/api/auth",
    secret: options.sessionKey,
    // Which page may call was settled before the library is asked: see same-origin.ts.
    trustedOrigins: (request) => (request ? [new URL(request.url).origin] : []),
    database: { db, type: "postgres", schemaName: SIGN_IN_SCHEMA, transaction: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.least,
      maxPasswordLength: PASSWORD_LENGTH.most,
      revokeSessionsOnPasswordReset: true,
    },
    account: { accountLinking: { enabled: true, requireLocalEmailVerified: true } },
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true },
    // Counted before the library is asked, by caller and by address tried: see limits.ts.
    rateLimit: { enabled: false },
    plugins: options.openId ? [genericOAuth({ config: [providerOf(options.openId)] })] : [],
    advanced: {
      cookiePrefix: "lodestone",
      useSecureCookies: options.address.startsWith("https:"),
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax", path: "/" },
      ipAddress: { ipAddressHeaders: [CALLER_HEADER] },
      database: { generateId: () => randomUUID() },
    },
    databaseHooks: {
      session: {
        create: {
          // Whoever signs in again leaves no session behind that an earlier cookie still opens.
          async after(_session, context) {
            if (!context) return;
            const { authCookies, secret, internalAdapter } = context.context;
            const old = await context.getSignedCookie(authCookies.sessionToken.name, secret);
            if (old) await internalAdapter.deleteSession(old);
          },
        },
      },
    },
    onAPIError: { errorURL: `${options.address}/sign-in` },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
  return {
    answer: (request) => auth.handler(request),
    async find(headers) {
      const found = await auth.api.getSession({ headers });
      return found ? { session: found.session.id, personId: found.session.userId } : undefined;
    },
    hashPassword,
    hasOpenId: options.openId !== undefined,
    close: () => db.destroy(),
  };
}

/** Nobody becomes known by signing in: the provider must vouch for the address of somebody invited. */
function providerOf({ issuer, clientId, clientSecret }: OpenIdProvider) {
  return {
    providerId: "oidc",
    clientId,
    clientSecret,
    discoveryUrl: `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
    requireIdTokenVerification: true,
    scopes: ["openid", "email", "profile"],
    pkce: true,
    disableSignUp: true,
  };
}
