/** What the environment says of signing in; what is wrong in it is said in words. */
import { createHmac } from "node:crypto";
import { Refusal } from "@lodestone/register/refusal";
import { sentence } from "@lodestone/words/sentence";

export interface OpenIdProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

export function openIdProvider(environment: Environment): OpenIdProvider | undefined {
  const [issuer, clientId, clientSecret] = ["ISSUER", "CLIENT_ID", "CLIENT_SECRET"].map(
    (name) => environment[`LODESTONE_OIDC_${name}`],
  );
  if (!issuer && !clientId && !clientSecret) return undefined;
  if (!issuer || !clientId || !clientSecret) throw new Refusal(sentence("people.oidc-incomplete"));
  return { issuer, clientId, clientSecret };
}

/** Where people reach the server, when that is not where it listens. */
export function publicAddress(environment: Environment): string | undefined {
  const value = environment["LODESTONE_URL"];
  if (!value) return undefined;
  const url = URL.parse(value);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Refusal(sentence("people.bad-address", { value }));
  }
  return url.origin;
}

const KEY_LENGTH_LEAST = 32;

/**
 * What cookies are signed with. Without one of its own it follows from the database's password, so
 * that it is the same after a restart and stands in no backup.
 */
export function sessionKey(environment: Environment, appUrl: string): string {
  const given = environment["LODESTONE_SECRET"] ?? "";
  if (given.length >= KEY_LENGTH_LEAST) return given;
  const { password } = new URL(appUrl);
  if (given !== "" || password === "") throw new Refusal(sentence("people.no-session-key"));
  return createHmac("sha256", decodeURIComponent(password)).update("sign-in").digest("base64url");
}
