/** Signing in and out, and the doors that a one-time secret opens. */
import { z } from "zod";
import { email } from "./people.ts";

const secret = z.string().min(20).max(100);
/** NIST SP 800-63B: long, of any letters; the least is checked where it is set. */
const newPassword = z.string().min(12).max(128);

export const credentials = z.object({
  email: z.string().max(254),
  password: z.string().max(128),
});
export const signedInAs = z.object({ personId: z.string() });
export const signedOut = z.object({ signedOut: z.literal(true) });

/** Where the browser goes to sign in with the provider. */
export const openIdWay = z.object({ url: z.string() });

export const firstAdministrator = z.object({
  secret,
  name: z.string().trim().min(1).max(200),
  email,
  password: newPassword,
});
export const withSecret = z.object({ secret, password: newPassword });
export const opened = z.object({ email: z.string() });
export const newPasswordOfOwn = z.object({
  password: z.string().max(128),
  newPassword,
});
