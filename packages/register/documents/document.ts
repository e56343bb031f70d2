/**
 * A document of the register before it is in any language: what it says as sentences, what it counts
 * as paise, and the place in the ledger or the audit trail it stands for. Builders in this folder
 * make it from plain facts; document-html.ts prints it.
 */
import { amountInWords } from "@lodestone/units/amount-in-words";
import type { FiscalYear } from "@lodestone/units/fiscal-year";
import type { IsoDate } from "@lodestone/units/iso-date";
import type { Paise } from "@lodestone/units/money";
import type { Bilingual, Sentence } from "@lodestone/words/sentence";

/** A sentence, a name in both languages, or a mark that is the same in both (a number, a hash). */
export type Text = Sentence | Bilingual | string;

/** Paise are printed as an amount to the right. */
export type Cell = Text | Paise;

export interface Row {
  readonly cells: readonly Cell[];
  /** A sum of what stands above it. */
  readonly isTotal?: boolean;
}

export type Block =
  | { readonly kind: "paragraph"; readonly text: Text }
  | { readonly kind: "heading"; readonly text: Sentence }
  | { readonly kind: "list"; readonly items: readonly Text[] }
  | { readonly kind: "facts"; readonly rows: readonly (readonly [Sentence, Text])[] }
  | {
      readonly kind: "amount";
      readonly label: Sentence;
      readonly amount: Paise;
      readonly words: Bilingual;
    }
  | {
      readonly kind: "table";
      readonly caption: Sentence;
      readonly columns: readonly Sentence[];
      readonly rows: readonly Row[];
    };

export interface Addressee {
  readonly name: Bilingual;
  readonly address?: Bilingual;
}

/** Where the record stood when the document was made: whoever holds the record can find it again. */
export interface Anchor {
  readonly record: "ledger" | "audit";
  readonly position: number;
  /** Hash of the record's head at that position. */
  readonly head: string;
}

/** What every document is told. */
export interface DocumentFacts {
  readonly number: string;
  readonly date: IsoDate;
  readonly standing: "draft" | "issued";
  /** True until a deployment says that its documents are an office's own. */
  readonly isDemonstration: boolean;
  readonly office: Bilingual;
  readonly signatory: Bilingual;
  readonly party: Addressee;
  readonly instrument: Bilingual;
  readonly caseId: string;
  readonly fy: FiscalYear;
  readonly anchor: Anchor;
}

export interface OfficialDocument {
  readonly kind: "sanction-order" | "deficiency-letter" | "utilisation-certificate";
  readonly title: Sentence;
  readonly facts: DocumentFacts;
  /** Whose paper it is: the office's, or that of the party that certifies. */
  readonly letterhead: Bilingual;
  /** Undefined for a certificate, which is addressed to nobody. */
  readonly addressee?: Addressee;
  readonly blocks: readonly Block[];
  /** Who signs, left to right. */
  readonly signatories: readonly Text[];
}

export function amountBlock(label: Sentence, amount: Paise): Block {
  return { kind: "amount", label, amount, words: bothWords(amount) };
}

export function bothWords(amount: Paise): Bilingual {
  return { en: amountInWords(amount, "en"), hi: amountInWords(amount, "hi") };
}
