/** What the ledger refuses: a code and its values from the database, said in words. */
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import { rupeesExactly } from "@lodestone/units/money";
import { sentence, type Sentence } from "@lodestone/words/sentence";

export const refusalCodes = [
  "key-reused",
  "bad-path",
  "bad-amount",
  "kind-misfit",
  "case-missing",
  "balance-short",
  "year-closed",
  "year-unsettled",
  "prior-period-approvers",
  "reversal-unnamed",
  "unknown-transfer",
  "reversal-reversed",
  "reversed-before",
  "reversal-misfit",
  "case-over-sanction",
  "case-over-release",
  "case-over-demand",
  "case-below-zero",
  "cap-exceeded",
  "cap-below-paid",
] as const;
type RefusalCode = (typeof refusalCodes)[number];

/** As the database gives it; amounts are paise as digits in values whose name ends so. */
export type LedgerRefusal = { readonly code: RefusalCode } & Readonly<Record<string, string>>;

export function ledgerRefusalSentence({ code, ...values }: LedgerRefusal): Sentence {
  const blanks = Object.entries(values).map(([name, value]) => {
    if (name === "fiscalYear") return ["year", fiscalYearLabel(Number(value))];
    if (!name.endsWith("Paise")) return [name, value];
    return [name.slice(0, -"Paise".length), rupeesExactly(BigInt(value))];
  });
  return sentence(`ledger.${code}`, Object.fromEntries(blanks) as Record<string, string>);
}

/** The refusal that the database raised, by its own SQLSTATE. */
export function refusalIn(error: unknown): LedgerRefusal | undefined {
  if (!(error instanceof Error) || !("code" in error) || error.code !== "LS001") return undefined;
  return "detail" in error ? (JSON.parse(String(error.detail)) as LedgerRefusal) : undefined;
}
