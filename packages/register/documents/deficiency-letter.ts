/**
 * The one list of what a claim lacks: what, why, and how to mend it. Claims die of lists that come
 * piece by piece (facts 4.6), so the letter is the whole list and says so, and the days until the
 * reply are not the agency's.
 */
import { formatPaise } from "@lodestone/units/indian-number";
import type { IsoDate } from "@lodestone/units/iso-date";
import type { Paise } from "@lodestone/units/money";
import { sentence } from "@lodestone/words/sentence";
import {
  amountBlock,
  bothWords,
  type Block,
  type DocumentFacts,
  type OfficialDocument,
  type Text,
} from "./document.ts";

/** A check of the claim that failed. */
export interface Deficiency {
  readonly what: Text;
  readonly why: Text;
  readonly remedy: Text;
  /** What is not admissible while it lasts, where that can be said. */
  readonly atStake?: Paise;
}

export interface DeficiencyFacts extends DocumentFacts {
  readonly filedOn: IsoDate;
  readonly claimed: Paise;
  readonly deficiencies: readonly Deficiency[];
  /** Undefined where no text sets the days for an answer. */
  readonly replyBy?: IsoDate;
}

export function deficiencyLetter(facts: DeficiencyFacts): OfficialDocument {
  const { party, instrument, caseId, fy, filedOn, claimed, deficiencies, replyBy } = facts;
  const atStake = deficiencies.reduce((sum, one) => sum + (one.atStake ?? 0n), 0n);
  return {
    kind: "deficiency-letter",
    title: sentence("document.deficiency-letter"),
    facts,
    letterhead: facts.office,
    addressee: party,
    blocks: [
      {
        kind: "paragraph",
        text: sentence("document.deficiency-opening", {
          party: party.name,
          instrument,
          caseId,
          fy,
          filedOn,
          amount: formatPaise(claimed),
          words: bothWords(claimed),
          count: deficiencies.length,
        }),
      },
      {
        kind: "table",
        caption: sentence("document.deficiencies"),
        columns: [
          sentence("document.column-number"),
          sentence("document.column-what"),
          sentence("document.column-why"),
          sentence("document.column-remedy"),
          sentence("document.column-at-stake"),
        ],
        rows: deficiencies.map(({ what, why, remedy, atStake: amount }, i) => ({
          cells: [String(i + 1), what, why, remedy, amount ?? ""],
        })),
      },
      ...(atStake > 0n ? [amountBlock(sentence("document.at-stake"), atStake)] : []),
      ...(replyBy === undefined ? [] : [replyParagraph(replyBy)]),
      { kind: "paragraph", text: sentence("document.deficiency-once") },
    ],
    signatories: [facts.signatory],
  };
}

function replyParagraph(replyBy: IsoDate): Block {
  return { kind: "paragraph", text: sentence("document.deficiency-reply", { replyBy }) };
}
