/** The command line as a person meets it: answers, help, and wrong lines answered in words. */
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commands } from "./commands.ts";
import { missions, run } from "./run.test-data.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "lodestone-cli-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("help", () => {
  test("no command at all, help and --help say what there is", async () => {
    for (const args of [[], ["help"], ["--help"]]) {
      const { code, out } = await run(...args);
      expect(code).toBe(0);
      for (const { name } of commands) expect(out).toContain(name);
    }
  });

  test.each(commands.map(({ name }) => name))(
    "%s --help names its options with an example",
    async (name) => {
      for (const language of ["en", "hi"]) {
        const { code, out } = await run(name, "--help", "--language", language);
        expect(code).toBe(0);
        expect(out).toMatch(/--pack[\s\S]*lodestone /);
      }
    },
  );
});

describe("a wrong line", () => {
  test.each<readonly [readonly string[], RegExp]>([
    [["plann"], /There is no command "plann"; did you mean "plan"\?/],
    [["plan", "--lens", "cheap"], /"cheap" is no lens; give least-cost or least-dependence/],
    [
      ["plan", "--cap", "magnet=half"],
      /"magnet=half" is not a cap; write it like magnet=50%@2034-35/,
    ],
    [
      ["plan", "--cap", "magnt=50%@2034-35"],
      /no commodity "magnt" in the pack; did you mean "magnet"\?/,
    ],
    [
      ["plan", "--cap", "magnet=50%@2099-00"],
      /FY2099-00 lies outside the plan's years FY2026-27 to FY2045-46|lies outside/,
    ],
    [
      ["plan", "--embodied-cap", "ndpr=half"],
      /"ndpr=half" is not a cap on an element; write it like ndpr=80%@2034-35/,
    ],
    [["plan", "--embodied-cap", "ndrp=80%@2034-35"], /no element "ndrp".*did you mean "ndpr"\?/],
    [
      ["plan", "--supplier-share", "magnet=lots"],
      /"magnet=lots" is not a ceiling on suppliers; write it like magnet=60%/,
    ],
    [["plan", "--index-cap", "1.5"], /"1.5" is not a share; write it like 60%/],
    [["plan", "--chain", "magnet"], /There is no chain "magnet" in the pack/],
    [["plan", "--colour"], /Unknown option '--colour'/],
    [["status", "--as-of", "yesterday"], /"yesterday" is not a date; write it like 2026-06-30/],
    [["status", "--language", "fr"], /"fr" is no language Lodestone speaks; give en or hi/],
    [["explain"], /Name a figure/],
    [["explain", "observations/outlay-aproved"], /did you mean "observations\/outlay-approved"\?/],
    [["explain", "dependence/magnett/2030-31"], /did you mean "dependence\/magnet\/2030-31"\?/],
    [["explain", "cost", "--depth", "many"], /"many" is not a number of steps; give 1 to 9/],
    [["compare", "pack"], /Name two plans/],
    [
      ["compare", "pack", "no-new-mine"],
      /no scenario "no-new-mine" in the pack; did you mean "no-new-mines"\?/,
    ],
    [
      ["compare", "pack", "pack", "--scenario", "low-demand"],
      /takes its scenarios as its two plans/,
    ],
    [["approve"], /Give the plan a name/],
    [["approve", "../first"], /"..\/first" is no name for a plan/],
    [["export", "--what", "sitess"], /"sitess" cannot be exported; did you mean "sites"\?/],
    [
      ["export", "--format", "ods"],
      /"ods" is no format; known are csv, json, xlsx, parquet, package/,
    ],
    [
      ["export", "--what", "pack", "--format", "xlsx"],
      /pack as xlsx is no text for a terminal; name a file or folder by --to/,
    ],
    [["export", "--what", "pack", "--scenario", "low-demand"], /A pack goes out as it stands/],
    [["import", "india.xlsx"], /Name a workbook, and by --to the folder/],
  ])("%j", async (args, says) => {
    const { code, out, err } = await run(...args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(says);
  });
});

describe("check", () => {
  test("a sound pack in one line", async () => {
    const { code, out } = await run("check", "--pack", "one-mine");
    expect(code).toBe(0);
    expect(out).toMatch(/no fault in \d+ tables, \d+ rows, 1 sources; as of 1 April 2026/);
  });

  test("every fault with file, line, column and remedy, and exit code 1; as JSON for programs", async () => {
    const bad = path.join(folder, "bad");
    await cp(path.join(missions, "one-mine"), bad, { recursive: true });
    await writeFile(path.join(bad, "elements.csv"), "element;mineral\n");
    const { code, out, err } = await run("check", "--pack", bad);
    expect(code).toBe(1);
    expect(out + err).toContain(
      "elements.csv, line 1: the columns are separated by semicolons; save the file with commas",
    );
    const json = await run("check", "--pack", bad, "--json");
    expect(json.code).toBe(1);
    expect(JSON.parse(json.out)).toMatchObject({ faults: [{ file: "elements.csv", line: 1 }] });
  });

  test("a folder that is none", async () => {
    const { code, out, err } = await run("check", "--pack", path.join(folder, "nowhere"));
    expect(code).toBe(1);
    expect(out + err).toMatch(/cannot be read \(ENOENT\)/);
  });
});

describe("status", () => {
  test("eleven rows: stated, verdict with reason, on record with source, gaps", async () => {
    const { code, out } = await run("status");
    expect(code).toBe(0);
    expect(out).toMatch(/as of 30 June 2026. Every verdict is a draft reading/);
    for (let number = 1; number <= 11; number++)
      expect(out).toMatch(new RegExp(`^${number}\\. `, "m"));
    expect(out.match(/^ {3}stated: "/gm)).toHaveLength(11);
    expect(out.match(/^ {3}\[/gm)).toHaveLength(15);
    expect(out).toContain("16 of 30 minerals have a sourced figure");
    expect(out).toContain(
      "6,000 t of magnets a year need 2,000 to 2,910 t of NdPr oxide; 500 t are assured",
    );
  });

  test("in Hindi, on an earlier day, and as JSON", async () => {
    expect((await run("status", "--language", "hi")).out).toMatch(/प्रारूप/);
    expect((await run("status", "--as-of", "2025-01-01")).out).toMatch(/as of 1 January 2025/);
    const { out } = await run("status", "--json");
    const report = JSON.parse(out) as { systems: unknown[]; reliance: object };
    expect(report.systems).toHaveLength(11);
    expect(report.reliance).toEqual({ sourced: 16, weak: 13, of: 30 });
  });
});

describe("plan, explain, export", () => {
  test("the plan with its reasons, the ten figures and the assumed share", async () => {
    const { code, out } = await run("plan", "--chain", "rare-earths");
    expect(code).toBe(0);
    expect(out).toMatch(
      /59\u00a0% of what importing every final product would be still comes from abroad/,
    );
    expect(out).toMatch(
      /The ten least certain figures[\s\S]*Integrated plant, oxide to magnet · Dy and Tb oxide, tonnes per tonne: 0\.0125 to 0\.04/,
    );
    expect(out).toMatch(/\d+\u00a0% of the headline's movement rests on assumed figures/);
  });

  test("as JSON it holds plan and reasons; --quick leaves the reasons out", async () => {
    const whole = JSON.parse((await run("plan", "--pack", "two-ores", "--json")).out) as {
      plan: { headline: { costInrCr: number } };
      reasons: { uncertain: unknown[] } | null;
    };
    expect(whole.plan.headline).toBeDefined();
    expect(whole.reasons).not.toBeNull();
    const quick = await run("plan", "--pack", "two-ores", "--quick");
    expect(quick.out).not.toContain("What binds");
  });

  test("a stated dependence that cannot be met is told in numbers", async () => {
    const { code, out } = await run(
      "plan",
      "--pack",
      "stated-dependence",
      "--lens",
      "least-cost",
      "--cap",
      "metal=20%@2028-29",
    );
    expect(code).toBe(0);
    expect(out).toMatch(
      /cannot be met: Metal in FY2028-29 comes to 50\u00a0% where at most 20\u00a0% was asked \(3 kt over\)/,
    );
  });

  test("what no plan can do is said first, and what each limit would have to give last", async () => {
    const asked = ["--pack", "stated-dependence", "--cap", "metal=20%@2028-29"];
    const { out } = await run("plan", "--lens", "least-cost", ...asked);
    expect(out).toMatch(
      /^No plan can do this\n {2}In FY2028-29 all sites at their limits make at most 5 kt of Metal; 8 kt are asked/,
    );
    expect(out).toMatch(
      /What each would have to give[\s\S]*The smelter: at most 5 kt a year can be built: by 3 kt a year/,
    );
  });

  test("an element's cap and a supplier's share that cannot be kept are told by how much", async () => {
    const { code, out } = await run(
      "plan",
      "--quick",
      "--embodied-cap",
      "ndpr=80%@2027-28",
      "--supplier-share",
      "magnet=60%@2026-27",
    );
    expect(code).toBe(0);
    expect(out).toMatch(
      /cannot be met: Neodymium.* in every form comes to \d+\u00a0% in FY2027-28/,
    );
    expect(out).toMatch(
      /single-source rule cannot be met: China supplies \d+\u00a0% of the Sintered/,
    );
  });

  test("winners in whole plants: five of the largest size", async () => {
    const { code, out } = await run("plan", "--quick", "--whole-winners", "--chain", "rare-earths");
    expect(code).toBe(0);
    expect(out).toMatch(
      /Five winners of the magnet scheme[^\n]*: 6 kt a year sanctioned FY2026-27/,
    );
    expect(out).toMatch(/5 winners of 1\.2 kt a year/);
  });

  test("the frontier runs from one lens to the other; a wrong number of points is refused", async () => {
    const { code, out } = await run("frontier", "--pack", "binding-fund", "--points", "3");
    expect(code).toBe(0);
    expect(out).toMatch(/From 100\u00a0% .* at ₹800 crore down to 74\u00a0% at ₹842 crore/);
    expect(out).toMatch(/73\.75\u00a0%\s+842\s+60\s+1\.6\n/);
    const json = await run("frontier", "--pack", "binding-fund", "--points", "2", "--json");
    expect((JSON.parse(json.out) as { points: unknown[] }).points).toHaveLength(2);
    const wrong = await run("frontier", "--points", "1");
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('"1" is not a number of points; give 2 to 101.');
  });

  test("a plan near an approved one reads the file of a plan, and says so of any other", async () => {
    const approved = path.join(folder, "approved.json");
    await writeFile(approved, (await run("plan", "--pack", "one-mine", "--json", "--quick")).out);
    const near = await run("plan", "--pack", "one-mine", "--quick", "--near", approved);
    expect(near.code).toBe(0);
    await writeFile(approved, "{}");
    const wrong = await run("plan", "--pack", "one-mine", "--near", approved);
    expect(wrong.code).toBe(1);
    expect(wrong.err).toMatch(/approved\.json is no plan: plan is not an object/);
  });

  test("a figure walks back to rows with file, line, grade and publisher", async () => {
    const { code, out } = await run("explain", "dependence/magnet/2030-31", "--depth", "4");
    expect(code).toBe(0);
    expect(out).toMatch(
      /use\/magnet\/2030-31[\s\S]*demand\/magnet\/2030-31[\s\S]*intensities\/electric-cars\/magnet, line 3\) \[reported; Automotive World\]/,
    );
  });

  test("a row of the pack shows its source", async () => {
    const { out } = await run("explain", "observations/outlay-approved");
    expect(out).toMatch(
      /Outlay of the mission[\s\S]*observations\.csv, line 2[\s\S]*34300[\s\S]*Gazette of India/,
    );
  });

  test("every figure of a plan can be explained", async () => {
    const { out } = await run(
      "export",
      "--what",
      "figures",
      "--pack",
      "magnet-loop",
      "--format",
      "json",
    );
    const figures = JSON.parse(out) as { figure: string; value: number }[];
    expect(figures.length).toBeGreaterThan(80);
    for (const { figure, value } of figures.filter((_, i) => i % 9 === 0)) {
      const { code, out: told } = await run("explain", figure, "--pack", "magnet-loop", "--json");
      expect(code, figure).toBe(0);
      expect((JSON.parse(told) as { value: number }).value).toBeCloseTo(value, 9);
    }
  });

  test("tables and figures as CSV with a header", async () => {
    expect((await run("export", "--what", "sites")).out).toMatch(/^site,process,place,/);
    expect((await run("export", "--what", "status")).out.trim().split("\n")).toHaveLength(16);
    expect((await run("export", "--what", "figures", "--pack", "one-mine")).out).toMatch(
      /^figure,value,unit\ndependence-index,/,
    );
  });
});

test("the pack's format, table by table", async () => {
  const { out } = await run("schema");
  expect(out).toContain("process_flows.csv");
  expect(JSON.parse((await run("schema", "--json")).out)).toHaveLength(57);
});
