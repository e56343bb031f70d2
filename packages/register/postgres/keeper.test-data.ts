/** A Lodestone of its own for tests: starts the server of a folder, enters a row, waits to be killed. */
import { withSession } from "../store/databases.ts";
import { startPostgres } from "./start-postgres.ts";

try {
  const server = await startPostgres({ dataFolder: process.argv[2] ?? "" });
  await withSession(server.ownerUrl, (session) =>
    session.query(`create table if not exists note (process int);
      insert into note values (${process.pid})`),
  );
  process.stdout.write(`holds adopted=${server.adopted}\n`);
  setInterval(() => undefined, 60_000);
} catch (error) {
  process.stdout.write(`refused: ${error instanceof Error ? error.message : String(error)}\n`);
}
