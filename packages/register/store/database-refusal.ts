/**
 * What the database's own guards refuse, as a sentence: LS001 is the ledger's refusal with its
 * values, LS002 a record's shape, LS003 separation of duty. Anything else is a fault and stays one.
 */
import { sentence, type Sentence } from "@lodestone/words/sentence";
import { ledgerRefusal } from "./ledger-refusal.ts";

export function refusalOfDatabase(error: unknown): Sentence | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  if (error.code === "LS001") return ledgerRefusal(error);
  if (error.code === "LS002" || error.code === "LS003") {
    return sentence("duty.prevented", { reason: error.message });
  }
  return undefined;
}
