// The door of every npm script. Written for the oldest Node a person may have, so that a machine
// which cannot run Lodestone is told so in one sentence instead of a syntax error.
"use strict";

var oldest = 20;
var major = Number(process.versions.node.split(".")[0]);
if (major < oldest) {
  console.error(
    "Lodestone needs Node " +
      oldest +
      " or newer and this is Node " +
      process.versions.node +
      ": install a current one from https://nodejs.org and run the command again.",
  );
  process.exit(1);
}
require("./run.cjs").run(process.argv[2], process.argv.slice(3));
