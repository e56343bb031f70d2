// What each npm script does once the outer Node has been accepted.
"use strict";

const { spawn } = require("node:child_process");
const path = require("node:path");
const { root, innerNode, install, requireInnerNode, buildWeb } = require("./setup.cjs");

/** Per command: which packages it needs, whether it needs the built web, and what then runs. */
const commands = {
  start: { scope: "run", web: true, file: "apps/server/main.ts" },
  lodestone: { scope: "run", web: false, file: "apps/cli/main.ts" },
  test: { scope: "all", web: true, file: "tools/run-tests.ts" },
  bench: { scope: "all", web: true, file: "bench/main.ts" },
  docs: { scope: "run", web: false, file: "tools/write-docs.ts" },
};

function run(name, args) {
  const command = commands[name];
  if (!command) {
    console.error(`There is no command "${name}"; known are ${Object.keys(commands).join(", ")}.`);
    process.exit(1);
  }
  install(command.scope);
  requireInnerNode();
  // Node strips types and compiles at every start; kept by contents, that is done once.
  process.env.NODE_COMPILE_CACHE ??= path.join(root, "node_modules", ".cache", "node");
  if (command.web) buildWeb();
  const child = spawn(innerNode, [path.join(root, command.file), ...args], {
    cwd: process.env.INIT_CWD ?? root,
    stdio: "inherit",
    env: { ...process.env, NODE_NO_WARNINGS: "1" },
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

module.exports = { run };
