/** How often a door may be tried, by caller and, where one is named, by the account tried. */
import { knock, type AttemptLimit } from "@lodestone/register/store/attempts";
import type { FastifyRequest } from "fastify";
import type { OpenRegister } from "../register/office.ts";
import { refuse } from "../refusals.ts";

const byCaller: AttemptLimit = { most: 10, seconds: 60 };
/** Wide enough that a stranger cannot lock a person out for long by trying in their name. */
const byAccount: AttemptLimit = { most: 30, seconds: 900 };

export async function mustNotPress(
  { database }: OpenRegister,
  request: FastifyRequest,
  door: string,
  account?: string,
): Promise<void> {
  const waits = [
    await knock(database, [door, "caller", request.ip], byCaller),
    account === undefined
      ? undefined
      : await knock(database, [door, "account", account], byAccount),
  ];
  const seconds = Math.max(...waits.map((wait) => wait ?? 0));
  if (seconds > 0) refuse(429, "people.too-often", { seconds });
}
