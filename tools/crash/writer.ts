/**
 * A Lodestone that does nothing but post, until it is killed: one stream of single commands and one of
 * groups, side by side. A key is written to the file of its stream, and to the disk, when the ledger
 * has answered; after a restart each stream goes on behind its last such key, so what was posted and
 * never answered is posted again.
 */
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from "node:fs";
import path from "node:path";
import { startPostgres } from "@lodestone/register/postgres/start-postgres";
import { connect } from "@lodestone/register/store/connect";
import { prepareDatabase } from "@lodestone/register/store/prepare";
import { recordCommands, type Recorded } from "@lodestone/register/store/record-commands";
import { commandOf } from "./commands.ts";

const [, , dataFolder = "", noteFolder = ""] = process.argv;
const server = await startPostgres({ dataFolder });
const { appUrl } = await prepareDatabase(server.ownerUrl);
const db = connect(appUrl, 3);
console.log("posting");
await Promise.all([post("single", () => 1), post("group", (next) => 2 + (next % 19))]);

async function post(stream: string, sizeAt: (next: number) => number): Promise<never> {
  const file = path.join(noteFolder, stream);
  const note = openSync(file, "a+");
  let next = readFileSync(file, "utf8").split("\n").length;
  try {
    for (;;) {
      const numbers = Array.from({ length: sizeAt(next) }, (_, i) => next + i);
      const now = new Date().toISOString();
      const commands = numbers.map((number) => commandOf(stream, number, now));
      refuseRefused(await recordCommands(db, commands, { together: stream === "single" }));
      writeSync(note, commands.map(({ key }) => `${key}\n`).join(""));
      fsyncSync(note);
      next += numbers.length;
    }
  } finally {
    closeSync(note);
  }
}

function refuseRefused(answers: readonly Recorded[]): void {
  const refused = answers.find((answer) => "refused" in answer);
  if (refused) throw new Error(`refused: ${JSON.stringify(refused)}`);
}
