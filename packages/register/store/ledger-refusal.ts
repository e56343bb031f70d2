/** What the ledger refuses: a code and its values from the database, said in words. */
import { sentence, type Sentence } from "@lodestone/words/sentence";

export type LedgerRefusal = { readonly code: LedgerRefusalCode } & Readonly<Record<string, string>>;
export type LedgerRefusalCode = string;
export function ledgerRefusalSentence(refusal: LedgerRefusal): Sentence {
  return sentence("database.bad-url", refusal);
}
