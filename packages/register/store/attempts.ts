/** Counts how often a door is knocked at, in the database, so that every process counts together. */
import { createHash } from "node:crypto";
import { sql, type Kysely } from "kysely";
import type { Tables } from "./tables.ts";

export interface AttemptLimit {
  readonly most: number;
  readonly seconds: number;
}

/** Seconds to wait; nothing while the door may still be tried. Who knocks is kept as a hash only. */
export async function knock(
  db: Kysely<Tables>,
  door: readonly string[],
  limit: AttemptLimit,
): Promise<number | undefined> {
  const name = nameOf(door);
  const window = sql`now() + make_interval(secs => ${limit.seconds})`;
  const { rows } = await sql<{ count: number; wait: number }>`
    insert into auth.attempt as known (door, count, window_ends_at) values (${name}, 1, ${window})
    on conflict (door) do update set
      count = case when known.window_ends_at <= now() then 1 else known.count + 1 end,
      window_ends_at =
        case when known.window_ends_at <= now() then ${window} else known.window_ends_at end
    returning count, ceil(extract(epoch from window_ends_at - now()))::integer as wait`.execute(db);
  const [known] = rows;
  return known && known.count > limit.most ? known.wait : undefined;
}

/** Takes a knock back: whoever was let in has not tried the door. */
export async function letIn(db: Kysely<Tables>, door: readonly string[]): Promise<void> {
  await db
    .updateTable("auth.attempt")
    .set(({ eb }) => ({ count: eb("count", "-", 1) }))
    .where("door", "=", nameOf(door))
    .where("count", ">", 0)
    .execute();
}

const nameOf = (door: readonly string[]): string =>
  createHash("sha256").update(JSON.stringify(door)).digest("base64url");
