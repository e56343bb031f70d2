/** Documents say what is true today: written ones are current, links lead somewhere, walk-throughs work. */
import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { readFolder } from "@lodestone/mission/folder";
import { readMission } from "@lodestone/mission/read-mission";
import { families } from "@lodestone/planner/rows";
import { expect, test } from "vitest";
import { writtenFiles } from "../tools/docs/written-files.ts";

const root = path.join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const pages = globSync(["*.md", "docs/**/*.md", "missions/*/README.md"], { cwd: root }).sort();

test("what is written from code and packs is what they would write now", async () => {
  for (const { file, text } of await writtenFiles(root)) {
    expect(read(file) === text, `${file} is stale: run npm run docs`).toBe(true);
  }
});

test("every link between documents leads to a file", () => {
  const broken = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
      .map((match) => match[1] ?? "")
      .filter((target) => !/^https?:/.test(target))
      .filter((target) => !existsSync(path.join(root, path.dirname(page), target)))
      .map((target) => `${page}: ${target}`),
  );
  expect(broken).toEqual([]);
});

test("every file or folder a document names in backticks is there", () => {
  const named = /`((?:packages|apps|missions|docs|tools|tests|bench|examples)\/[\w./-]+?)`/g;
  const missing = pages.flatMap((page) =>
    [...read(page).matchAll(named)]
      .map((match) => match[1] ?? "")
      // The walk-through's own file comes into being by walking it.
      .filter((target) => !target.endsWith("/few-magnets.csv"))
      .filter((target) => !existsSync(path.join(root, target)))
      .map((target) => `${page}: ${target}`),
  );
  expect(missing).toEqual([]);
});

test("every decision named in code or documents is written", () => {
  const decided = globSync("docs/decisions/*.md", { cwd: root }).map((file) => path.basename(file));
  const files = [
    ...pages,
    ...globSync("{packages,apps,tools}/**/*.{ts,tsx,cjs}", {
      cwd: root,
      exclude: ["**/node_modules/**"],
    }),
  ];
  const named = files.flatMap((file) =>
    [...read(file).matchAll(/docs\/decisions\/(\d{4})|[Dd]ecision (\d{4})/g)].map(
      (match) => match[1] ?? match[2] ?? "",
    ),
  );
  expect(named.length).toBeGreaterThan(2);
  for (const number of named) {
    expect(decided.filter((file) => file.startsWith(number))).toHaveLength(1);
  }
});

test("the model page and the glossary name every constraint family", () => {
  const model = read("docs/model/planner.md");
  const glossary = read("GLOSSARY.md");
  for (const family of families) expect(glossary, family).toContain(family);
  for (const file of globSync("packages/planner/constraints/*.ts", { cwd: root })) {
    const name = path.basename(file, ".ts");
    const isFamily = (families as readonly string[]).includes(name);
    if (isFamily) expect(model, name).toContain(`**${name}**`);
  }
});

test("the first change of CONTRIBUTING works as it is written", async () => {
  const [patch = "", scenario = ""] = [
    ...read("CONTRIBUTING.md").matchAll(/```csv\n([\s\S]*?)```/g),
  ].map((match) => (match[1] ?? "").replaceAll(/^ {3}/gm, ""));
  const { files } = await readFolder(path.join(root, "missions", "india"));
  const scenarios = new TextDecoder().decode(files.get("scenarios.csv")) + scenario;
  const changed = new Map(files)
    .set("scenarios.csv", new TextEncoder().encode(scenarios))
    .set("scenarios/few-magnets.csv", new TextEncoder().encode(patch));
  const { mission, faults } = readMission(changed, "few-magnets");
  expect(faults).toEqual([]);
  const offer = (rows = mission?.suppliers) =>
    rows?.find((row) => row.supplier === "magnet-cn")?.ceiling_kt_per_a ?? NaN;
  expect(offer()).toBeCloseTo(0.2 * offer(readMission(files).mission?.suppliers), 9);
});

test("the README's commands are commands, and its pictures are there", () => {
  const readme = read("README.md");
  const scripts = Object.keys(
    (JSON.parse(read("package.json")) as { scripts: Record<string, string> }).scripts,
  );
  for (const [, name = ""] of readme.matchAll(/npm run (\w+)/g)) expect(scripts).toContain(name);
  expect([...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].length).toBeGreaterThan(0);
});
