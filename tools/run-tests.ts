/**
 * `npm test`: types, lint and format, then every test; one count of all of them as the last line.
 * `npm test -- packages/flows` runs the tests of one room alone.
 */
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");
const modules = path.join(root, "node_modules");
const chosen = process.argv.slice(2);

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const checks = [
  { name: "types", args: [path.join(modules, "typescript", "bin", "tsc"), "--noEmit"] },
  { name: "lint", args: [path.join(modules, "eslint", "bin", "eslint.js"), "."] },
  {
    name: "format",
    args: [
      path.join(modules, "prettier", "bin", "prettier.cjs"),
      "--check",
      "--log-level=warn",
      ".",
    ],
  },
];

const total: Tally = { passed: 0, failed: 0, skipped: 0 };
if (chosen.length === 0) {
  // Side by side: each takes one core, and a test machine has two.
  const done = await Promise.all(
    checks.map(async ({ name, args }) => ({ name, ...(await run(args)) })),
  );
  for (const { name, code, output } of done) {
    console.log(`${code === 0 ? "ok" : "FAILED"}: ${name}`);
    if (code !== 0) console.log(output);
    total[code === 0 ? "passed" : "failed"] += 1;
  }
}
add(total, await vitest(chosen));
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);

function run(args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root });
    let output = "";
    child.stdout.on("data", (part: Buffer) => (output += part.toString()));
    child.stderr.on("data", (part: Buffer) => (output += part.toString()));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numFailedTestSuites: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
    readonly status: string;
  }[];
}

async function vitest(chosen: readonly string[]): Promise<Tally> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "lodestone-tests-"));
  const report = path.join(folder, "report.json");
  const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const child = spawn(
    process.execPath,
    [path.join(modules, "vitest", "vitest.mjs"), ...args, ...chosen],
    {
      cwd: root,
      stdio: "inherit",
    },
  );
  const code = await new Promise<number>((resolve) => child.on("close", (c) => resolve(c ?? 1)));
  try {
    return tallyOf(JSON.parse(await readFile(report, "utf8")) as VitestReport, code);
  } catch {
    console.error("The tests ended without a report; what they last said stands above.");
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A file that fails before its first test, or a set-up that fails, counts as one failure. */
function tallyOf(report: VitestReport, code: number): Tally {
  const broken = report.testResults.filter(
    (file) =>
      file.status === "failed" && !file.assertionResults.some((one) => one.status === "failed"),
  );
  // Named once more at the end, for what a reader of a long log sees is its end.
  for (const { name } of broken) console.log(`FAILED: ${path.relative(root, name)} as a whole`);
  for (const { name, assertionResults } of report.testResults)
    for (const { fullName, status } of assertionResults)
      if (status === "failed") console.log(`FAILED: ${path.relative(root, name)} > ${fullName}`);
  const failed = report.numFailedTests + broken.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function add(total: Tally, more: Tally): void {
  total.passed += more.passed;
  total.failed += more.failed;
  total.skipped += more.skipped;
}
