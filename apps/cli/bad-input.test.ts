/** What a person hands the command line by mistake, or stops half-way, is answered in words and leaves nothing broken. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "./run.test-data.ts";
import { writeFiles } from "./write-files.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "lodestone-cli-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const at = (name: string) => path.join(folder, name);

async function exported(pack: string, name: string): Promise<string> {
  const plan = ["--what", "plan", "--format", "xlsx", "--to", at(name)];
  expect((await run("export", "--pack", pack, ...plan)).code).toBe(0);
  return at(name);
}

async function spoilt(file: string, to: string): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const sheet = workbook.getWorksheet("sites_by_year");
  const column = (sheet?.getRow(1).values as string[]).indexOf("capacity_kt_per_a");
  const cell = sheet?.getCell(2, column);
  if (cell) cell.value = "six";
  await workbook.xlsx.writeFile(at(to));
  return at(to);
}

describe("a plan as a workbook", () => {
  test("compared with the pack it came from, nothing has changed; near it, the plan stays", async () => {
    const file = await exported("two-ores", "plan.xlsx");
    const { code, out } = await run("compare", file, "pack", "--pack", "two-ores");
    expect(code).toBe(0);
    expect(out).toMatch(/plan\.xlsx against the pack/);
    expect(out).toMatch(/Built otherwise, kt a year\n {2}nothing differs/);
    const near = await run("plan", "--pack", "two-ores", "--quick", "--near", file);
    expect([near.code, near.err]).toEqual([0, ""]);
  });

  test("spoilt, it is told by sheet, row and column and goes back with the reason in the row", async () => {
    const file = await spoilt(await exported("two-ores", "whole.xlsx"), "spoilt.xlsx");
    const { code, out } = await run("compare", file, "pack", "--pack", "two-ores");
    expect(code).toBe(1);
    expect(out).toMatch(
      /sheet sites_by_year, row 2, column capacity_kt_per_a: the cell holds the text "six"; write a number \(kt a year\)/,
    );
    expect(out).toMatch(/faults 1; the workbook with the reason in each row is .*spoilt\.reasons/);
    const back = new ExcelJS.Workbook();
    await back.xlsx.readFile(at("spoilt.reasons.xlsx"));
    expect(back.getWorksheet("reasons")?.rowCount).toBe(2);
    const near = await run("plan", "--pack", "two-ores", "--near", file, "--json");
    expect(near.code).toBe(1);
    expect(JSON.parse(near.out)).toMatchObject({
      faults: [{ sheet: "sites_by_year", row: 2, column: "capacity_kt_per_a", value: "six" }],
    });
  });

  test("a pack's workbook is no plan", async () => {
    const pack = ["--what", "pack", "--pack", "two-ores", "--format", "xlsx"];
    await run("export", ...pack, "--to", at("pack.xlsx"));
    const { code, out } = await run("compare", at("pack.xlsx"), "pack", "--pack", "two-ores");
    expect(code).toBe(1);
    expect(out).toMatch(/sheet headline: the workbook holds no plan; write one with/);
  });
});

describe("a plan of another pack", () => {
  test("compared, the missions are told to differ before any number", async () => {
    const file = await exported("two-ores", "other.xlsx");
    const { code, out } = await run("compare", file, "pack", "--pack", "one-mine");
    expect(code).toBe(0);
    expect(out.split("\n")[1]).toMatch(/The plans are of different missions/);
  });

  test("near it, refused where none of its sites is known, else told which count for nothing", async () => {
    const file = at("other.json");
    await writeFile(file, (await run("plan", "--pack", "two-ores", "--quick", "--json")).out);
    const stranger = await run("plan", "--pack", "stated-dependence", "--near", file);
    expect(stranger.code).toBe(1);
    expect(stranger.err).toMatch(/is of the pack two-ores, and this is the pack stated-dependence/);
    expect(stranger.err).toMatch(/None of the sites the approved plan builds is in the pack/);
  });

  test("approved under another pack, it is refused by name, and nothing of it is overwritten", async () => {
    const plans = ["--folder", at("plans")];
    expect((await run("approve", "first", "--pack", "two-ores", ...plans)).code).toBe(0);
    const file = path.join(at("plans"), "first.json");
    const { code, err } = await run("compare", file, "pack", "--pack", "one-mine");
    expect(code).toBe(1);
    expect(err).toMatch(/first was made from the pack two-ores, and this is the pack one-mine/);
    expect(err).toMatch(/--across-packs/);
    const before = await readFile(file, "utf8");
    const again = await run("approve", "first", "--pack", "one-mine", ...plans);
    expect(again.code).toBe(1);
    expect(again.err).toMatch(/stands already/);
    expect(await readFile(file, "utf8")).toBe(before);
    expect(await readdir(at("plans"))).toEqual(["first.json"]);
  });
});

describe("stopped half-way", () => {
  test("of several files all are written or none, and no part of one is left", async () => {
    const target = at("package");
    await mkdir(path.join(target, "b.csv"), { recursive: true });
    const files = new Map([
      ["a.csv", "a\n"],
      ["b.csv", "b\n"],
    ]);
    await expect(writeFiles(target, files)).rejects.toMatchObject({
      says: { key: "cli.approve.unwritable" },
    });
    expect(await readdir(target)).toEqual(["b.csv"]);
    await rm(path.join(target, "b.csv"), { recursive: true });
    await writeFiles(target, files);
    expect((await readdir(target)).sort()).toEqual(["a.csv", "b.csv"]);
  });

  test.skipIf(process.platform === "win32")(
    "interrupted while a plan is written, no half file is left and the old one stands",
    async () => {
      const target = at("interrupted");
      await mkdir(target);
      await writeFile(path.join(target, "plan.csv"), "old\n");
      const writer = path.join(import.meta.dirname, "write-files.ts");
      // Large enough that the signal falls into the writing.
      const script = `
        import { writeFiles } from ${JSON.stringify(writer)};
        const large = new Uint8Array(200_000_000);
        await writeFiles(${JSON.stringify(target)}, new Map(
          ["plan.csv", "b.csv", "c.csv", "d.csv"].map((name) => [name, large]),
        ));`;
      const child = spawn(process.execPath, ["--input-type=module", "--eval", script]);
      const ended = once(child, "exit");
      while ((await readdir(target)).every((name) => !name.includes(".part-"))) {
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      child.kill("SIGINT");
      expect(await ended).toEqual([null, "SIGINT"]);
      expect(await readdir(target)).toEqual(["plan.csv"]);
      expect(await readFile(path.join(target, "plan.csv"), "utf8")).toBe("old\n");
    },
  );

  test.skipIf(process.platform === "win32")(
    "interrupted while it plans, a command has written nothing",
    async () => {
      const target = at("unplanned");
      await mkdir(target);
      const main = path.join(import.meta.dirname, "main.ts");
      const args = [main, "export", "--what", "plan", "--format", "package", "--to", target];
      const child = spawn(process.execPath, args, { stdio: "ignore" });
      const ended = once(child, "exit");
      await new Promise((resolve) => setTimeout(resolve, 1000));
      child.kill("SIGINT");
      await ended;
      const names = await readdir(target);
      // All of it where the machine was faster than the signal.
      const whole = names.includes("datapackage.json")
        ? (
            JSON.parse(await readFile(path.join(target, "datapackage.json"), "utf8")) as {
              resources: { path: string }[];
            }
          ).resources.map((resource) => resource.path)
        : [];
      expect(names.filter((name) => name !== "datapackage.json").sort()).toEqual(whole.sort());
    },
  );
});
