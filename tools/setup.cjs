// Brings a bare clone to the state a command needs: the packages of the lock file and the web's
// built files. Each step leaves a stamp, so that the next start does nothing.
"use strict";

const { spawnSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");

const root = path.join(__dirname, "..");
const stampFile = path.join(root, "node_modules", ".lodestone.json");
const innerNode = path.join(
  root,
  "node_modules",
  "node",
  "bin",
  process.platform === "win32" ? "node.exe" : "node",
);

/** What the packages on disk were installed from: the lock file and every package.json. */
function fingerprint() {
  const hash = createHash("sha256");
  for (const file of ["package-lock.json", "package.json", ...workspaceManifests()]) {
    hash.update(file).update(fs.readFileSync(path.join(root, file)));
  }
  return hash.digest("hex");
}

function workspaceManifests() {
  return ["packages", "apps"].flatMap((room) =>
    fs
      .readdirSync(path.join(root, room))
      .map((name) => path.join(room, name, "package.json"))
      .filter((file) => fs.existsSync(path.join(root, file)))
      .sort(),
  );
}

function readStamp() {
  try {
    return JSON.parse(fs.readFileSync(stampFile, "utf8"));
  } catch {
    return {};
  }
}

/**
 * Installs the packages of the lock file unless they already stand.
 * `asked` is "run" (what the product needs) or "all" (what its tests need as well).
 */
function install(asked) {
  const wanted = fingerprint();
  const stamp = readStamp();
  if (stamp.fingerprint === wanted && (stamp.scope === "all" || stamp.scope === asked)) return;
  // A clone that has run its tests keeps what they need.
  const scope = stamp.scope === "all" ? "all" : asked;
  console.log("Installing the packages Lodestone needs; this happens once ...");
  const started = Date.now();
  const omit = scope === "all" ? ["--include=dev"] : ["--omit=dev"];
  const npm = npmCommand(["ci", "--loglevel=error", "--no-audit", "--no-fund", ...omit]);
  const result = spawnSync(npm.file, npm.args, {
    cwd: root,
    stdio: "inherit",
    env: npmEnvironment(),
  });
  if (result.status !== 0) {
    fail(
      "The packages could not be installed: npm's own message stands above. Mend that and run the command again.",
    );
  }
  fs.writeFileSync(stampFile, JSON.stringify({ fingerprint: wanted, scope }));
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

/** npm as the caller runs it, so that one machine's two npms are not mixed. */
function npmCommand(args) {
  const cli = process.env.npm_execpath;
  if (cli && /\.c?js$/.test(cli)) return { file: process.execPath, args: [cli, ...args] };
  return { file: process.platform === "win32" ? "npm.cmd" : "npm", args };
}

/** Settings of the outer `npm start` must not reach the install (`npm_config_omit`, for one). */
function npmEnvironment() {
  const environment = { ...process.env };
  delete environment.npm_config_omit;
  delete environment.NODE_ENV;
  return environment;
}

/** Refuses to go on with a Node other than the pinned one: see docs/decisions/0002. */
function requireInnerNode() {
  const pinned = require(path.join(root, "package.json")).dependencies.node;
  const found = spawnSync(innerNode, ["--version"], { encoding: "utf8" }).stdout?.trim();
  if (found === `v${pinned}`) return;
  fail(
    `Lodestone runs on Node ${pinned} from the npm package "node", whose install script has not run` +
      " (npm may be set to ignore scripts): run `npm rebuild node --ignore-scripts=false` and try again.",
  );
}

/** Builds the web's files unless those on disk come from the present sources. */
function buildWeb() {
  const result = spawnSync(innerNode, [path.join("tools", "build-web.ts")], {
    cwd: root,
    stdio: "inherit",
  });
  if (result.status !== 0) fail("The web pages could not be built; the message above says where.");
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

module.exports = { root, innerNode, install, requireInnerNode, buildWeb };
