/**
 * The order by which an office sanctions a claim: to whom, how much in figures and words, and how
 * the amount is reached from what was claimed, every rupee not allowed under its clause.
 */
import type { Paise } from "@lodestone/units/money";
import { formatPaise } from "@lodestone/units/indian-number";
import type { IsoDate } from "@lodestone/units/iso-date";
import { sentence, type Bilingual } from "@lodestone/words/sentence";
import {
  amountBlock,
  bothWords,
  type Block,
  type DocumentFacts,
  type OfficialDocument,
  type Row,
  type Text,
} from "./document.ts";

/** What a claim's rule decided, fresh from it or as the register kept it. */
export interface SanctionedOutcome {
  readonly claimed: Paise;
  readonly admissible: { readonly amount: Paise };
  readonly disallowed: {
    readonly parts: readonly {
      readonly what: Text;
      readonly amount: Paise;
      readonly clause: { readonly row: string };
    }[];
  };
  readonly release: {
    readonly share: number;
    readonly clause: { readonly row: string };
    readonly due: Paise;
    readonly setOff: Paise;
    readonly payable: Paise;
  };
}

export interface SanctionFacts extends DocumentFacts {
  /** What the money is for: "Sales-linked incentive". */
  readonly head: Bilingual;
  readonly outcome: SanctionedOutcome;
  /** What a clause says, by the row it stands in; a row without words shows its name. */
  readonly clauses: Readonly<Record<string, Bilingual>>;
  /** The row of the clause under which damages are set off, where some are. */
  readonly damagesClause?: string;
  readonly conditions: readonly Text[];
  /** The account the money is charged to, as the budget writes it. */
  readonly chargedTo?: Text;
  /** Agreement of the finance side. */
  readonly concurrence?: { readonly number: string; readonly date: IsoDate };
}

export function sanctionOrder(facts: SanctionFacts): OfficialDocument {
  const { outcome, party, instrument, caseId, fy, head, conditions } = facts;
  const { payable } = outcome.release;
  const blocks: Block[] = [
    {
      kind: "paragraph",
      text: sentence("document.sanction-conveyed", {
        amount: formatPaise(payable),
        words: bothWords(payable),
        party: party.name,
        head,
        instrument,
        fy,
        caseId,
      }),
    },
    amountBlock(sentence("document.amount-sanctioned"), payable),
    reckoning(facts),
    ...chargeAndConcurrence(facts),
  ];
  if (conditions.length > 0) {
    blocks.push({ kind: "heading", text: sentence("document.conditions") });
    blocks.push({ kind: "list", items: conditions });
  }
  return {
    kind: "sanction-order",
    title: sentence("document.sanction-order"),
    facts,
    letterhead: facts.office,
    addressee: party,
    blocks,
    signatories: [facts.signatory],
  };
}

/** From what was claimed to what is paid now. */
function reckoning({ outcome, clauses, damagesClause }: SanctionFacts): Block {
  const { claimed, disallowed, admissible, release } = outcome;
  const clause = (row: string): Text => clauses[row] ?? row;
  const rows: Row[] = [
    { cells: [sentence("document.claimed"), "", claimed] },
    ...disallowed.parts.map(({ what, clause: at, amount }) => ({
      cells: [sentence("document.less", { what }), clause(at.row), -amount],
    })),
    {
      cells: [sentence("document.admissible"), "", admissible.amount],
      isTotal: true,
    },
    {
      cells: [
        sentence("document.kept-back", { share: 1 - release.share }),
        clause(release.clause.row),
        release.due - admissible.amount,
      ],
    },
    { cells: [sentence("document.set-off"), clause(damagesClause ?? ""), -release.setOff] },
    { cells: [sentence("document.payable-now"), "", release.payable], isTotal: true },
  ];
  const isShown = ({ cells, isTotal }: Row) => isTotal ?? cells[2] !== 0n;
  return {
    kind: "table",
    caption: sentence("document.how-reached"),
    columns: [
      sentence("document.column-item"),
      sentence("document.column-clause"),
      sentence("document.column-amount"),
    ],
    rows: rows.filter(isShown),
  };
}

function chargeAndConcurrence({ chargedTo, concurrence }: SanctionFacts): Block[] {
  const blocks: Block[] = [];
  if (chargedTo !== undefined) {
    const text = sentence("document.charged-to", { account: chargedTo });
    blocks.push({ kind: "paragraph", text });
  }
  if (concurrence) {
    const text = sentence("document.concurrence", { ...concurrence });
    blocks.push({ kind: "paragraph", text });
  }
  return blocks;
}
