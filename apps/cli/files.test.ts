/** Plans and packs as files other programs read, and back. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { missions, run } from "./run.test-data.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "lodestone-cli-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("files as analysts work", () => {
  const to = (name: string) => path.join(folder, "out", name);

  test("a plan in every form", async () => {
    const plan = (format: string, target: string) =>
      run("export", "--what", "plan", "--pack", "one-mine", "--format", format, "--to", to(target));
    for (const [format, target] of [
      ["xlsx", "plan.xlsx"],
      ["json", "plan.json"],
      ["package", "package"],
      ["csv", "csv"],
      ["parquet", "parquet"],
    ] as const) {
      const { code, out, err } = await plan(format, target);
      expect([code, out]).toEqual([0, ""]);
      expect(err).toMatch(/plan written to .* \(\d+ files\)/);
    }
    expect(await readdir(to("parquet"))).toContain("sites_by_year.parquet");
    expect(await readdir(to("package"))).toContain("datapackage.json");
    expect((await run("compare", to("plan.json"), "pack", "--pack", "one-mine")).code).toBe(0);
  });

  test("a pack goes out as a workbook and comes back byte for byte, never over another unasked", async () => {
    const workbook = to("one-mine.xlsx");
    await run(
      "export",
      "--what",
      "pack",
      "--pack",
      "one-mine",
      "--format",
      "xlsx",
      "--to",
      workbook,
    );
    const { code, out } = await run("import", workbook, "--to", to("back"));
    expect(code).toBe(0);
    expect(out).toMatch(/18 files written to .*back; nothing in them is at fault/);
    for (const name of await readdir(to("back"))) {
      const original = await readFile(path.join(missions, "one-mine", name), "utf8");
      expect(await readFile(path.join(to("back"), name), "utf8"), name).toBe(original);
    }
    const again = await run("import", workbook, "--to", to("back"));
    expect(again.code).toBe(1);
    expect(again.err).toMatch(/holds a pack already; give --overwrite/);
    await writeFile(path.join(to("back"), "shocks.csv"), "shock\n");
    const over = await run("import", workbook, "--to", to("back"), "--overwrite");
    expect(over.code).toBe(0);
    expect(over.err).toMatch(/no sheet for them: shocks\.csv; remove them if they should go/);
  });

  test("a faulty workbook writes nothing, names each fault and comes back with its reasons", async () => {
    const bad = path.join(folder, "faulty");
    await cp(path.join(missions, "one-mine"), bad, { recursive: true });
    const workbook = to("faulty.xlsx");
    await run("export", "--what", "pack", "--pack", bad, "--format", "xlsx", "--to", workbook);
    // A workbook of tables is no pack: it has no sheet that says what the pack is.
    const tables = to("tables.xlsx");
    await run("export", "--what", "sites", "--pack", bad, "--format", "xlsx", "--to", tables);
    const { code, out } = await run("import", tables, "--to", to("nowhere"));
    expect(code).toBe(1);
    expect(out).toMatch(/sheet about: the sheet about with the pack's name/);
    expect(out).toMatch(/faults, nothing written; the workbook .* is .*tables\.reasons\.xlsx/);
    expect(await readdir(to("."))).toContain("tables.reasons.xlsx");
    expect(await readdir(to("."))).not.toContain("nowhere");
    const json = await run("import", tables, "--to", to("nowhere"), "--json");
    expect(JSON.parse(json.out)).toMatchObject({ faults: expect.arrayContaining([]) as unknown });
  });

  test("the model as MPS for another solver; a table is no model", async () => {
    const { code, out } = await run("export", "--format", "mps", "--pack", "one-mine");
    expect(code).toBe(0);
    expect(out).toMatch(/^NAME[\s\S]*ROWS[\s\S]*COLUMNS[\s\S]*ENDATA\n$/);
    expect((await run("export", "--format", "mps", "--what", "sites")).code).toBe(2);
  });

  test("what is no workbook is refused in words", async () => {
    const { code, err } = await run(
      "import",
      path.join(missions, "one-mine", "sites.csv"),
      "--to",
      to("x"),
    );
    expect(code).toBe(1);
    expect(err).toMatch(/sites\.csv: the file is no XLSX workbook/);
  });
});
