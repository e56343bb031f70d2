/**
 * Utilisation certificate after Form GFR 12-A (Rule 238 (1), General Financial Rules 2017): what
 * stood unspent, what interest it bore, what was received under which sanction, what was spent on
 * what, and what is left. The text of the certificate is shortened here; the sums are the form's.
 */
import { fiscalYearEnd, fiscalYearStart } from "@lodestone/units/fiscal-year";
import { formatPaise } from "@lodestone/units/indian-number";
import type { IsoDate } from "@lodestone/units/iso-date";
import type { Paise } from "@lodestone/units/money";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import {
  amountBlock,
  bothWords,
  type Block,
  type DocumentFacts,
  type OfficialDocument,
  type Row,
} from "./document.ts";

/** Money in hand: in cash or bank, and advances not yet accounted for. */
export interface Position {
  readonly cash: Paise;
  readonly advances: Paise;
}

export interface Receipt {
  readonly sanctionNumber: string;
  readonly date: IsoDate;
  readonly amount: Paise;
}

/** Expenditure by the components of the form. */
export interface Utilised {
  readonly general: Paise;
  readonly salaries: Paise;
  readonly capitalAssets: Paise;
}

export interface UtilisationFacts extends DocumentFacts {
  readonly isRecurring: boolean;
  readonly opening: Position;
  readonly interestEarned: Paise;
  readonly interestReturned: Paise;
  readonly receipts: readonly Receipt[];
  readonly utilised: Utilised;
  /** Of what is left at the year's end, advances not yet accounted for. */
  readonly closingAdvances: Paise;
}

export interface UtilisationSums {
  readonly opening: Paise;
  readonly received: Paise;
  readonly available: Paise;
  readonly utilised: Paise;
  readonly closing: Paise;
}

/** Columns 1 to 7 of the form; more spent than was there is no certificate but an error. */
export function utilisationSums(facts: UtilisationFacts): UtilisationSums {
  const { opening: position, utilised: parts } = facts;
  const opening = position.cash + position.advances;
  const received = facts.receipts.reduce((sum, { amount }) => sum + amount, 0n);
  const available = opening + facts.interestEarned - facts.interestReturned + received;
  const utilised = parts.general + parts.salaries + parts.capitalAssets;
  const closing = available - utilised;
  if (closing < 0n || facts.closingAdvances > closing) {
    throw new RangeError(
      `${facts.caseId}: spent ${formatPaise(utilised)} and advances of ${formatPaise(facts.closingAdvances)} left are more than the ${formatPaise(available)} there were`,
    );
  }
  return { opening, received, available, utilised, closing };
}

export function utilisationCertificate(facts: UtilisationFacts): OfficialDocument {
  const sums = utilisationSums(facts);
  return {
    kind: "utilisation-certificate",
    title: sentence("document.utilisation-certificate", { fy: facts.fy }),
    facts,
    letterhead: facts.party.name,
    blocks: [
      { kind: "paragraph", text: sentence("document.after-form-12a") },
      {
        kind: "facts",
        rows: [
          [sentence("document.scheme"), facts.instrument],
          [sentence("document.grantee"), facts.party.name],
          [
            sentence("document.grant-kind"),
            sentence(facts.isRecurring ? "document.recurring" : "document.non-recurring"),
          ],
        ],
      },
      positionTable(
        sentence("document.position-opening", { date: fiscalYearStart(facts.fy) }),
        facts.opening,
      ),
      sumsTable(facts, sums),
      componentTable(facts.utilised, sums.utilised),
      positionTable(sentence("document.position-closing", { date: fiscalYearEnd(facts.fy) }), {
        cash: sums.closing - facts.closingAdvances,
        advances: facts.closingAdvances,
      }),
      amountBlock(sentence("document.utilised"), sums.utilised),
      ...certificate(facts, sums),
    ],
    signatories: [sentence("document.finance-head"), sentence("document.organisation-head")],
  };
}

function positionTable(caption: Sentence, { cash, advances }: Position): Block {
  return table(caption, [
    { cells: [sentence("document.cash"), cash] },
    { cells: [sentence("document.advances"), advances] },
    { cells: [sentence("document.total"), cash + advances], isTotal: true },
  ]);
}

function sumsTable(facts: UtilisationFacts, sums: UtilisationSums): Block {
  return table(sentence("document.grants"), [
    { cells: [sentence("document.unspent"), sums.opening] },
    { cells: [sentence("document.interest-earned"), facts.interestEarned] },
    { cells: [sentence("document.interest-returned"), -facts.interestReturned] },
    ...facts.receipts.map(({ sanctionNumber, date, amount }) => ({
      cells: [sentence("document.received", { number: sanctionNumber, date }), amount],
    })),
    { cells: [sentence("document.available"), sums.available], isTotal: true },
    { cells: [sentence("document.expenditure"), -sums.utilised] },
    { cells: [sentence("document.closing"), sums.closing], isTotal: true },
  ]);
}

function componentTable({ general, salaries, capitalAssets }: Utilised, total: Paise): Block {
  return table(sentence("document.components"), [
    { cells: [sentence("document.component-general"), general] },
    { cells: [sentence("document.component-salaries"), salaries] },
    { cells: [sentence("document.component-assets"), capitalAssets] },
    { cells: [sentence("document.total"), total], isTotal: true },
  ]);
}

function table(caption: Sentence, rows: readonly Row[]): Block {
  return {
    kind: "table",
    caption,
    columns: [sentence("document.column-item"), sentence("document.column-amount")],
    rows,
  };
}

function certificate(facts: UtilisationFacts, sums: UtilisationSums): Block[] {
  return [
    {
      kind: "paragraph",
      text: sentence("document.certified", {
        utilised: formatPaise(sums.utilised),
        words: bothWords(sums.utilised),
        available: formatPaise(sums.available),
        closing: formatPaise(sums.closing),
        fy: facts.fy,
      }),
    },
    { kind: "paragraph", text: sentence("document.checks-made") },
    {
      kind: "list",
      items: [
        sentence("document.check-accounts"),
        sentence("document.check-controls"),
        sentence("document.check-purpose"),
        sentence("document.check-returns"),
      ],
    },
  ];
}
