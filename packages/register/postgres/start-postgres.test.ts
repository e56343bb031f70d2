import { spawn, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { appendFile, chown, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withSession } from "../store/databases.ts";
import { migrate } from "../store/migrate.ts";
import { serverUser } from "./server-user.ts";
import { startPostgres } from "./start-postgres.ts";

let base = "";
beforeAll(async () => {
  base = await mkdtemp(path.join(os.tmpdir(), "lodestone-start-"));
  const user = await serverUser();
  if (user) await chown(base, user.uid, user.gid);
});
afterAll(() => rm(base, { recursive: true, force: true }));
const newFolder = () => path.join(base, randomBytes(4).toString("hex"));

/** Another Lodestone on the folder, and the first line it says. */
async function keeper(folder: string): Promise<{ keeper: ChildProcess; says: string }> {
  const file = path.join(import.meta.dirname, "keeper.test-data.ts");
  const child = spawn(process.execPath, [file, folder], { stdio: ["ignore", "pipe", "inherit"] });
  const [said] = (await once(child.stdout, "data")) as [Buffer];
  return { keeper: child, says: said.toString() };
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}

const noted = (ownerUrl: string) =>
  withSession(ownerUrl, async (session) => {
    const { rows } = await session.query<{ count: bigint }>("select count(*) from note");
    return rows[0]?.count;
  });

test("a first start makes a server for its owner alone, durable, and sorted by code point", async () => {
  const folder = newFolder();
  const server = await startPostgres({ dataFolder: folder });
  const { hostname, password } = new URL(server.ownerUrl);
  expect(hostname).toBe("127.0.0.1");
  const passwordFile = path.join(folder, "postgresql", "owner-password");
  expect(await readFile(passwordFile, "utf8")).toBe(password);
  expect(password).toMatch(/^[\w-]{32}$/);
  expect((await stat(passwordFile)).mode & 0o777).toBe(0o600);
  for (const place of [".", "postgresql", "postgresql/data"])
    expect((await stat(path.join(folder, place))).mode & 0o077, place).toBe(0);
  await withSession(server.ownerUrl, async (session) => {
    const setting = async (name: string) =>
      (await session.query<Record<string, string>>(`show ${name}`)).rows[0]?.[name];
    expect(await setting("fsync")).toBe("on");
    expect(await setting("synchronous_commit")).toBe("on");
    expect(await setting("full_page_writes")).toBe("on");
    expect(await setting("listen_addresses")).toBe("127.0.0.1");
    const provider =
      "select datlocprovider, datlocale from pg_database where datname = 'lodestone'";
    expect((await session.query(provider)).rows).toEqual([
      { datlocprovider: "b", datlocale: "C.UTF-8" },
    ]);
    const sorted =
      "select string_agg(x, '' order by x) as s from unnest(array['b','B','a','é','ल','Z']) x";
    expect((await session.query(sorted)).rows).toEqual([{ s: "BZabéल" }]);
  });
  await server.stop();
  await expect(withSession(server.ownerUrl, () => Promise.resolve())).rejects.toThrow(
    "cannot be opened",
  );
});

test("a second process on the same data folder is refused in words, the first goes on", async () => {
  const folder = newFolder();
  const server = await startPostgres({ dataFolder: folder });
  const refusal = `refused: The data folder ${folder} is in use by lodestone process ${process.pid}. Stop it first`;
  expect((await keeper(folder)).says).toContain(refusal);
  await expect(startPostgres({ dataFolder: folder })).rejects.toThrow("is in use by");
  expect((await migrate(server.ownerUrl)).applied).toContain("0001-ground");
  await server.stop();
});

test("of processes that begin one folder together exactly one gets it", async () => {
  const folder = newFolder();
  const all = await Promise.all([keeper(folder), keeper(folder), keeper(folder)]);
  expect(all.filter(({ says }) => says.startsWith("holds"))).toHaveLength(1);
  expect(all.filter(({ says }) => says.includes("is in use by lodestone process"))).toHaveLength(2);
  for (const { keeper, says } of all) if (says.startsWith("holds")) await kill(keeper);
  const server = await startPostgres({ dataFolder: folder });
  await server.stop();
});

test("a server whose Lodestone was killed is adopted at the next start, nothing lost", async () => {
  const folder = newFolder();
  const first = await keeper(folder);
  expect(first.says).toBe("holds adopted=false\n");
  await kill(first.keeper);
  const second = await keeper(folder);
  expect(second.says).toBe("holds adopted=true\n");
  await kill(second.keeper);
  const server = await startPostgres({ dataFolder: folder });
  expect(await noted(server.ownerUrl)).toBe(2n);
  await server.stop();
});

test("after a kill of Lodestone and of PostgreSQL the next start recovers what was entered", async () => {
  const folder = newFolder();
  const first = await keeper(folder);
  await kill(first.keeper);
  const note = path.join(folder, "postgresql", "data", "postmaster.pid");
  const postmaster = Number((await readFile(note, "utf8")).split("\n")[0]);
  process.kill(postmaster, "SIGKILL");
  const server = await startPostgres({ dataFolder: folder });
  expect(server.adopted).toBe(false);
  expect(await noted(server.ownerUrl)).toBe(1n);
  await server.stop();
});

test("a session that PostgreSQL lost is taken up again, so the folder stays held", async () => {
  const folder = newFolder();
  const server = await startPostgres({ dataFolder: folder });
  await withSession(server.ownerUrl, (session) =>
    session.query(`select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'`),
  );
  await expect
    .poll(() =>
      withSession(
        server.ownerUrl,
        async (session) =>
          (await session.query("select from pg_locks where locktype = 'advisory'")).rowCount,
      ),
    )
    .toBe(1);
  await expect(startPostgres({ dataFolder: folder })).rejects.toThrow("is in use by");
  await server.stop();
});

test("a folder of another PostgreSQL, or settings it cannot read, are refused in words", async () => {
  const folder = newFolder();
  await (await startPostgres({ dataFolder: folder, durable: false })).stop();
  const data = path.join(folder, "postgresql", "data");
  await appendFile(path.join(data, "postgresql.conf"), "no_such_setting = 1\n");
  await expect(startPostgres({ dataFolder: folder })).rejects.toThrow("PostgreSQL did not start: ");
  await writeFile(path.join(data, "PG_VERSION"), "17\n");
  await expect(startPostgres({ dataFolder: folder })).rejects.toThrow("written by PostgreSQL 17");
});

test("a folder that cannot be made is refused in words", async () => {
  const file = newFolder();
  await writeFile(file, "");
  await expect(startPostgres({ dataFolder: file })).rejects.toThrow("cannot be used");
});

test.runIf(process.getuid?.() === 0)(
  "under root a folder that PostgreSQL's user cannot reach is named, and left as closed as it is",
  async () => {
    const home = newFolder();
    await mkdir(home, { mode: 0o700 });
    const inside = path.join(home, "lodestone");
    await expect(startPostgres({ dataFolder: inside })).rejects.toThrow(`may not enter ${home}`);
    expect((await stat(home)).mode & 0o777).toBe(0o700);
  },
);
