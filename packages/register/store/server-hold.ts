/**
 * One process at a time on an embedded server: the holder keeps a session with an advisory lock. The
 * session ends with its process, however that ends, so the hold can never be stale.
 */
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { HOLD_LOCK } from "./locks.ts";

export interface ServerHold {
  /** Held until the server has stopped, so that nobody adopts it on its way down. */
  readonly releaseAfter: (stop: () => Promise<unknown>) => Promise<void>;
}

interface HeldByOther {
  readonly heldBy: string;
}

/** "unreachable" while the server is starting, stopping or not there. */
export async function holdServer(url: string): Promise<ServerHold | HeldByOther | "unreachable"> {
  const taken = await takeLock(url);
  if (!(taken instanceof pg.Client)) return taken;
  let session = taken;
  let released = false;
  const isReleased = () => released;
  // A server that falls restarts by itself and forgets its locks; take the hold again.
  const watch = () => session.once("end", () => void retake());
  const retake = async () => {
    while (!isReleased()) {
      const again = await takeLock(url);
      if (again instanceof pg.Client) {
        session = again;
        watch();
        return isReleased() ? session.end() : undefined;
      }
      await wait(500, undefined, { ref: false });
    }
  };
  watch();
  return {
    async releaseAfter(stop) {
      released = true;
      await stop();
      await session.end();
    },
  };
}

async function takeLock(url: string): Promise<pg.Client | HeldByOther | "unreachable"> {
  const client = new pg.Client({
    connectionString: url,
    application_name: `lodestone process ${process.pid}`,
  });
  // Without a listener a lost connection would end the process; "end" follows and is heard.
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ held: boolean }>(
      "select pg_try_advisory_lock($1) as held",
      [HOLD_LOCK],
    );
    if (rows[0]?.held) return client;
    const holder = await client.query<{ name: string }>(
      `select application_name as name from pg_stat_activity join pg_locks using (pid)
       where locktype = 'advisory' and granted and objid = $1`,
      [HOLD_LOCK],
    );
    await client.end();
    return { heldBy: holder.rows[0]?.name ?? "" };
  } catch {
    await client.end().catch(() => undefined);
    return "unreachable";
  }
}
