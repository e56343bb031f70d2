/**
 * What the database's own guards refuse, as a sentence: LS002 is a record's shape, LS003 separation of
 * duty. (The ledger's refusals, LS001, are told by record-commands.ts.) Anything else is a fault and
 * stays one.
 */
import { sentence, type Sentence } from "@lodestone/words/sentence";

export function refusalOfDatabase(error: unknown): Sentence | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  if (error.code !== "LS002" && error.code !== "LS003") return undefined;
  return sentence("duty.prevented", { reason: error.message });
}
