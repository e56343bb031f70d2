/**
 * How often a door may be tried, by caller and, where one is named, by the account tried. Whoever is
 * let in has not tried it: an office of a hundred behind one address signs in at ten o'clock.
 */
import type { AttemptLimit } from "@lodestone/register/store/attempts";
import type { FastifyRequest } from "fastify";
import type { OpenRegister } from "../register/office.ts";
import { refuse } from "../refusals.ts";

const byCaller: AttemptLimit = { most: 10, seconds: 60 };
/** Wide enough that a stranger cannot lock a person out for long by trying in their name. */
const byAccount: AttemptLimit = { most: 30, seconds: 900 };

interface Tried {
  /** Called when the door opened. */
  readonly opened: () => Promise<void>;
}

export async function mustNotPress(
  { database }: OpenRegister,
  request: FastifyRequest,
  door: string,
  account?: string,
): Promise<Tried> {
  const { knock, letIn } = await import("@lodestone/register/store/attempts");
  const tried = [{ name: [door, "caller", request.ip], limit: byCaller }];
  if (account !== undefined) tried.push({ name: [door, "account", account], limit: byAccount });
  const waits = await Promise.all(tried.map(({ name, limit }) => knock(database, name, limit)));
  const seconds = Math.max(...waits.map((wait) => wait ?? 0));
  if (seconds > 0) refuse(429, "people.too-often", { seconds });
  return {
    async opened() {
      await Promise.all(tried.map(({ name }) => letIn(database, name)));
    },
  };
}
