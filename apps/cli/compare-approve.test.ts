/** Two plans side by side, and a plan frozen under a name. */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { missions, run } from "./run.test-data.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "lodestone-cli-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("compare and approve", () => {
  test("a scenario against the pack: sentences, years, the cells that differ", async () => {
    const { code, out } = await run("compare", "pack", "no-new-mines", "--chain", "rare-earths");
    expect(code).toBe(0);
    expect(out).toMatch(
      /still comes from abroad rises from 59\u00a0% to \d+\u00a0%, by [\d.]+ points/,
    );
    expect(out).toMatch(/New separation, Odisha is not built; it was 12 kt a year/);
    expect(out).toContain("(sites/mine-kl), limit_kt_per_a: 4 becomes 0");
    const hindi = await run(
      "compare",
      "pack",
      "no-new-mines",
      "--chain",
      "rare-earths",
      "--language",
      "hi",
    );
    expect(hindi.out).toMatch(/क्या बदलता है/);
  });

  test("as JSON for programs", async () => {
    const { out } = await run(
      "compare",
      "pack",
      "no-new-mines",
      "--chain",
      "rare-earths",
      "--json",
    );
    const told = JSON.parse(out) as { inputs: { table: string }[]; after: string };
    expect(told.after).toBe("no-new-mines");
    expect(told.inputs.map(({ table }) => table)).toEqual(["sites", "sites", "sites", "sites"]);
  });

  test("an approved plan is written once, read again, and refused when its pack moves on", async () => {
    const pack = path.join(folder, "approving");
    await cp(path.join(missions, "one-mine"), pack, { recursive: true });
    const plans = path.join(folder, "plans");
    const approve = () =>
      run("approve", "first", "--pack", pack, "--lens", "least-cost", "--folder", plans);
    const written = await approve();
    expect(written.code).toBe(0);
    expect(written.out).toMatch(
      /first is approved in .*first\.json: pack one-mine hash [0-9a-f]{64}/,
    );
    const again = await approve();
    expect(again.code).toBe(1);
    expect(again.err).toMatch(/stands already, and an approved plan is never overwritten/);

    const file = path.join(plans, "first.json");
    const compare = (...more: string[]) =>
      run("compare", file, "pack", "--pack", pack, "--lens", "least-cost", ...more);
    const same = await compare();
    expect(same.code).toBe(0);
    expect(same.out).toMatch(
      /the cost: ₹164 crore in both[\s\S]*Inputs that differ\n {2}nothing differs/,
    );

    const sites = path.join(pack, "sites.csv");
    await writeFile(sites, (await readFile(sites, "utf8")).replace("owner,6,", "owner,4,"));
    const moved = await compare();
    expect(moved.code).toBe(1);
    expect(moved.err).toMatch(
      /first was made from pack one-mine hash [0-9a-f]{12}; the pack now has hash [0-9a-f]{12}: tables that differ: 1 \(sites\.csv\)[\s\S]*--across-packs/,
    );
    const across = await compare("--across-packs");
    expect(across.code).toBe(0);
    expect(across.out).toMatch(/₹164 crore rises to ₹176 crore[\s\S]*comes without its pack/);
  });

  test("what plan --json prints can be compared; a file that is no plan is refused with its place", async () => {
    const printed = await run("plan", "--pack", "two-ores", "--quick", "--json");
    const file = path.join(folder, "printed.json");
    await writeFile(file, printed.out);
    const { code, out } = await run("compare", file, "pack", "--pack", "two-ores");
    expect(code).toBe(0);
    expect(out).toMatch(/What changes\n.*stays at/);
    await writeFile(file, '{"plan": {"years": "all"}}');
    const wrong = await run("compare", file, "pack", "--pack", "two-ores");
    expect(wrong.code).toBe(1);
    expect(wrong.err).toMatch(/printed\.json is no plan: plan\.years is not a list/);
    const missing = await run("compare", "nowhere.json", "pack", "--pack", "two-ores");
    expect(missing.err).toMatch(/nowhere\.json cannot be read \(ENOENT\)/);
  });
});
