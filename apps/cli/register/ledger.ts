/** What is taken away from the ledger on the command line: the proof of both chains, and the journal. */
import { createWriteStream } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { journalText, proofLines } from "@lodestone/register/pages/ledger-exports";
import { Refusal } from "@lodestone/register/refusal";
import { inSnapshot } from "@lodestone/register/store/snapshot";
import { verifyBooks } from "@lodestone/register/store/verify-books";
import { tell } from "@lodestone/words/say";
import { sentence } from "@lodestone/words/sentence";
import { exitCodes, type ExitCode, type OptionValues } from "../command.ts";
import { reasonOf } from "../read-bounded.ts";
import { textOf } from "./field-values.ts";
import type { RegisterCommand, RegisterWork } from "./register-command.ts";

const proofCommand: RegisterCommand = {
  words: ["proof"],
  run(work) {
    const asked = { subject: work.named[0], ...keptSizes(work.values) };
    return writeTo(work, proofLines(work.opened.context, asked));
  },
};

const journalCommand: RegisterCommand = {
  words: ["journal"],
  run: (work) => writeTo(work, journalText(work.opened.context)),
};

const verifyCommand: RegisterCommand = {
  words: ["verify"],
  async run({ opened, values, terminal }) {
    const books = await inSnapshot(opened.context.db, verifyBooks);
    const { transfers, auditRows, accounts, heads, faults } = books;
    const told = faults.map(({ law, found }) => sentence(`books.${law}`, { found }));
    if (values["json"]) {
      const counts = {
        transfers: String(transfers),
        auditRows: String(auditRows),
        accounts: String(accounts),
      };
      terminal.print(JSON.stringify({ ...counts, heads, faults: tell(told) }, undefined, 2));
    } else if (faults.length === 0) {
      const counts = { transfers: String(transfers), rows: String(auditRows) };
      terminal.say(
        sentence("cli.register.sound", { ...counts, accounts: String(accounts), ...heads }),
      );
    } else {
      terminal.say(sentence("cli.register.not-sound", { count: faults.length }));
      for (const fault of told) terminal.say(fault);
    }
    return faults.length === 0 ? exitCodes.done : exitCodes.refused;
  },
};

export const ledgerCommands: readonly RegisterCommand[] = [
  verifyCommand,
  proofCommand,
  journalCommand,
];

async function writeTo(
  { values, terminal }: RegisterWork,
  text: AsyncGenerator<string>,
): Promise<ExitCode> {
  const to = textOf(values, "to");
  if (to === undefined) throw new Refusal(sentence("proof.no-file"));
  const file = path.resolve(terminal.folder, to);
  try {
    await pipeline(Readable.from(text), createWriteStream(file));
  } catch (error) {
    // What the disk refuses has a code of the system's own; anything else is no matter of the file.
    if (!(error instanceof Error && "syscall" in error)) throw error;
    throw new Refusal(sentence("proof.unwritable", { file, reason: reasonOf(error) }), {
      cause: error,
    });
  }
  terminal.say(sentence("proof.written", { file }));
  return exitCodes.done;
}

/** Sizes of the chains at which somebody kept a root: "ledger:120" and "trail:300". */
function keptSizes({ kept }: OptionValues): { ledgerSize?: number; trailSize?: number } {
  const given = Array.isArray(kept) ? (kept as readonly string[]) : [];
  const sizes = given.map((value) => {
    const [, chain, size] = /^(ledger|trail):([1-9]\d{0,8})(?::[0-9a-f]{64})?$/.exec(value) ?? [];
    if (!chain) throw new Refusal(sentence("proof.bad-kept", { value }));
    return [`${chain}Size`, Number(size)] as const;
  });
  return Object.fromEntries(sizes);
}
