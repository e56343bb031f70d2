/** The laws of the house: which room may lean on which, and what keeps its rooms easy to live in. */
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.join(import.meta.dirname, "..");

/** What each room may import; DESIGN's directions, with the words room under all that speak. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  units: [],
  words: ["units"],
  solver: [],
  flows: ["units"],
  mission: ["units", "words"],
  schemes: ["units", "words", "mission"],
  planner: ["units", "words", "mission", "flows", "schemes", "solver"],
  review: ["units", "words", "mission"],
  sheets: ["units", "words"],
  exchange: ["units", "words", "mission", "planner", "sheets"],
  register: ["units", "words", "mission", "schemes", "sheets"],
  api: [],
  cli: [
    "units",
    "words",
    "mission",
    "planner",
    "review",
    "sheets",
    "exchange",
    "solver",
    "register",
  ],
  server: ["units", "words", "mission", "planner", "review", "solver", "register", "api"],
  web: ["units", "words", "api"],
};

/** Rooms without files, clocks, networks or chance, so that they run in a browser as well. */
const pureRooms = [
  "units",
  "words",
  "mission",
  "solver",
  "flows",
  "schemes",
  "planner",
  "review",
  "sheets",
  "exchange",
  "api",
];
/** The one corner that reads a pack from disk. */
const impureFiles = ["packages/mission/folder.ts"];

const LINES_MOST = 400;

interface SourceFile {
  readonly file: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const files: SourceFile[] = globSync("{packages,apps}/*/**/*.{ts,tsx}", { cwd: root })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => !file.includes("/dist/") && !file.includes("node_modules"))
  .sort()
  .map((file) => {
    const text = readFileSync(path.join(root, file), "utf8");
    const imports = [...text.matchAll(/(?:from|import|import\()\s*"([^"]+)"/g)].map(
      (m) => m[1] ?? "",
    );
    return { file, room: file.split("/")[1] ?? "", text, imports };
  });
const sources = files.filter(({ file }) => !/\.test(-data)?\.tsx?$/.test(file));
const isOwn = (imported: string) => imported.startsWith("@lodestone/");
const roomOf = (imported: string) => imported.split("/")[1] ?? "";

test("every room leans only on the rooms below it", () => {
  const strays = sources.flatMap(({ file, room, imports }) =>
    imports
      .filter(isOwn)
      .filter((imported) => !(mayImport[room] ?? []).includes(roomOf(imported)))
      .map((imported) => `${file} imports ${imported}`),
  );
  expect(strays).toEqual([]);
  expect(Object.keys(mayImport).sort()).toEqual([...new Set(files.map(({ room }) => room))].sort());
});

test("a room reaches another by its name, never by a path", () => {
  const strays = files.flatMap(({ file, imports }) =>
    imports
      .filter((imported) => imported.startsWith("."))
      .map((imported) => path.posix.join(path.posix.dirname(file), imported))
      .filter(
        (target) => target.split("/").slice(0, 2).join() !== file.split("/").slice(0, 2).join(),
      )
      .map((target) => `${file} reaches into ${target}`),
  );
  expect(strays).toEqual([]);
});

test("a room's package.json names the rooms it uses and no other", () => {
  for (const folder of globSync("{packages,apps}/*/package.json", { cwd: root })) {
    const manifest = JSON.parse(readFileSync(path.join(root, folder), "utf8")) as {
      dependencies?: Record<string, string>;
    };
    const room = folder.split(path.sep)[1] ?? "";
    const used = new Set(
      sources
        .filter((file) => file.room === room)
        .flatMap(({ imports }) => imports.filter(isOwn).map(roomOf)),
    );
    const named = Object.keys(manifest.dependencies ?? {})
      .filter(isOwn)
      .map(roomOf);
    expect(named.sort(), folder).toEqual([...used].sort());
  }
});

test("no file leads back to itself through its imports", () => {
  const edges = new Map(files.map((source) => [source.file, targetsOf(source)]));
  const state = new Map<string, "open" | "closed">();
  const cycles: string[] = [];
  const visit = (file: string, trail: readonly string[]) => {
    if (state.get(file) === "closed") return;
    if (state.get(file) === "open") {
      cycles.push([...trail.slice(trail.indexOf(file)), file].join(" > "));
      return;
    }
    state.set(file, "open");
    for (const target of edges.get(file) ?? []) visit(target, [...trail, file]);
    state.set(file, "closed");
  };
  for (const file of edges.keys()) visit(file, []);
  expect(cycles).toEqual([]);
});

function targetsOf({ file, imports }: SourceFile): string[] {
  return imports.flatMap((imported) => {
    if (imported.startsWith(".")) return [path.posix.join(path.posix.dirname(file), imported)];
    if (isOwn(imported)) return [`packages/${imported.slice("@lodestone/".length)}.ts`];
    return [];
  });
}

test("pure rooms ask no clock, no chance, no file and no network", () => {
  const forbidden =
    /from "node:|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bfetch\(|\bprocess\.(?:env|argv|exit|cwd|std|hrtime|memory)|\bperformance\./;
  const strays = sources
    .filter(({ room, file }) => pureRooms.includes(room) && !impureFiles.includes(file))
    .filter(({ text }) => forbidden.test(text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, "")))
    .map(({ file }) => file);
  expect(strays).toEqual([]);
});

test("only the solver room knows HiGHS", () => {
  const strays = sources.filter(
    ({ room, imports }) => room !== "solver" && imports.includes("highs"),
  );
  expect(strays.map(({ file }) => file)).toEqual([]);
});

test("files are read in one sitting and named by what they hold", () => {
  const long = sources
    .filter(({ text }) => text.split("\n").length > LINES_MOST)
    .map(({ file }) => file);
  expect(long).toEqual([]);
  const empty = files.filter(({ file }) =>
    /\/(index|utils?|helpers?|common|misc|types)\.tsx?$/.test(file),
  );
  // The words of every topic at once are called common in the catalogue, a topic like any other.
  expect(empty.map(({ file }) => file)).toEqual([
    "packages/words/en/common.ts",
    "packages/words/hi/common.ts",
  ]);
});

test("every file opens by saying what it is for", () => {
  const silent = sources
    .filter(({ file }) => !file.startsWith("packages/mission/tables/"))
    .filter(({ text }) => !/^(\/\*\*|\/\/)/.test(text))
    .map(({ file }) => file);
  expect(silent).toEqual([]);
});

test("nothing is exported that nobody imports", () => {
  const everything = [
    ...files,
    ...globSync("{tests,bench,tools,examples}/**/*.ts", { cwd: root }).map((file) => ({
      text: readFileSync(path.join(root, file), "utf8"),
    })),
  ].map(({ text }) => text);
  const words = new Map<string, number>();
  for (const text of everything) {
    for (const word of new Set(text.match(/[A-Za-z_]\w*/g)))
      words.set(word, (words.get(word) ?? 0) + 1);
  }
  const idle = sources.flatMap(({ file, text }) =>
    [...text.matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm)]
      .map((match) => match[1] ?? "")
      .filter((name) => (words.get(name) ?? 0) < 2)
      .map((name) => `${file}: ${name}`),
  );
  expect(idle).toEqual([]);
});
