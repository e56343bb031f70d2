/**
 * What the database's own guards refuse, as a sentence: LS002 is a record's shape, LS003 separation of
 * duty. (The ledger's refusals, LS001, are told by record-commands.ts.) A full disk and a database
 * that ended are no fault of the program either. Anything else is a fault and stays one.
 */
import { sentence, type Sentence } from "@lodestone/words/sentence";

export function refusalOfDatabase(error: unknown): Sentence | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  if (error.code === "LS002" || error.code === "LS003") {
    return sentence("duty.prevented", { reason: error.message });
  }
  return troubleOfDatabase(error);
}

/** 53100 is a full disk, 58030 one that fails; 57P0x and 08xxx an end of the server or the session. */
export function troubleOfDatabase(error: unknown): Sentence | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = "code" in error ? String(error.code) : "";
  if (code === "53100" || code === "58030") return sentence("database.disk-full");
  const ended =
    /^(?:57P0[1-3]|08...|ECONNREFUSED|ECONNRESET|EPIPE)$/.test(code) ||
    // node-postgres gives the loss of a session no code.
    /^(?:Connection terminated|Client has encountered a connection error)/.test(error.message);
  return ended ? sentence("database.ended") : undefined;
}
