/** The plain facts of a document, from a case as it stands; documents/ makes the document of them. */
import { provisionalRelease } from "@lodestone/schemes/provisional-release";
import { fiscalYearOf } from "@lodestone/units/fiscal-year";
import { addDays } from "@lodestone/units/iso-date";
import { sentence, type Bilingual } from "@lodestone/words/sentence";
import type { DeficiencyFacts } from "../documents/deficiency-letter.ts";
import type { DocumentFacts, Text } from "../documents/document.ts";
import type { SanctionedOutcome, SanctionFacts } from "../documents/sanction-order.ts";
import type { UtilisationFacts } from "../documents/utilisation-certificate.ts";
import { refuse } from "../commands/refusal.ts";
import type { StoredCase, StoredMove } from "../store/cases.ts";
import type { Deficiency } from "../store/deficiencies.ts";
import type { TrailRow } from "../store/trail-read.ts";
import { indianDay } from "../workflow/desk-clock.ts";
import { roleName } from "../workflow/names.ts";
import type { SchemeRules } from "./scheme-rules.ts";
import { kindView } from "../views/named.ts";
import { tell } from "@lodestone/words/say";

export interface DocumentGround {
  readonly isDemonstration: boolean;
  readonly stored: StoredCase;
  /** The move the document is of, and its row of the trail. */
  readonly move: StoredMove;
  readonly anchor: TrailRow;
  readonly party: Bilingual;
  readonly rules: SchemeRules;
}

function shared(ground: DocumentGround): DocumentFacts {
  const { stored, move, anchor, party, rules } = ground;
  const { caseId, scheme, fiscalYear } = stored.record;
  const date = indianDay(move.at);
  return {
    number: `${caseId}/${String(move.moveNo)}`,
    date,
    standing: "issued",
    isDemonstration: ground.isDemonstration,
    office: tell(sentence("register.office")),
    signatory: tell(roleName(move.role)),
    party: { name: party },
    instrument: rules.name(scheme),
    caseId,
    fy: fiscalYear ?? fiscalYearOf(date),
    anchor: { record: "audit", position: anchor.auditNo, head: anchor.hash },
  };
}

interface KeptOutcome {
  readonly claimedPaise: string;
  readonly admissiblePaise: string;
  readonly disallowed: readonly {
    readonly what: Bilingual;
    readonly amountPaise: string;
    readonly clause: { readonly row: string };
  }[];
}

/** Of a sanction: what was decided, as it was kept, and the part released or to be released first. */
export function sanctionFacts(ground: DocumentGround, damagesDue: bigint): SanctionFacts {
  const { stored, move, rules } = ground;
  const { scheme } = stored.record;
  const kept = move.facts as unknown as KeptOutcome;
  const outcome: SanctionedOutcome = {
    claimed: BigInt(kept.claimedPaise),
    admissible: { amount: BigInt(kept.admissiblePaise) },
    disallowed: {
      parts: kept.disallowed.map(({ what, amountPaise, clause }) => ({
        what,
        amount: BigInt(amountPaise),
        clause,
      })),
    },
    release:
      releasedIn(stored) ??
      provisionalRelease(rules.numbers(scheme), BigInt(kept.admissiblePaise), damagesDue),
  };
  return {
    ...shared(ground),
    standing: releasedIn(stored) ? "issued" : "draft",
    head: kindView(stored.kind).name,
    outcome,
    clauses: rules.clauses(scheme),
    conditions: [
      sentence("register.condition-accounts"),
      sentence("register.condition-certificate"),
    ],
  };
}

interface KeptRelease {
  readonly provisionalShare: number;
  readonly clause: { readonly row: string };
  readonly partPaise: string;
  readonly damagesPaise: string;
}

/** The first release as it was made; undefined before. */
function releasedIn({ moves }: StoredCase): SanctionedOutcome["release"] | undefined {
  const move = moves.findLast(({ stage }) => stage === "release");
  if (!move) return undefined;
  const { provisionalShare, clause, partPaise, damagesPaise } =
    move.facts as unknown as KeptRelease;
  const [due, setOff] = [BigInt(partPaise), BigInt(damagesPaise)];
  return { share: provisionalShare, clause, due, setOff, payable: due - setOff };
}

/** Of the latest return: the list as it stood that day, settled since or not, with the officer's reason. */
export function deficiencyFacts(
  ground: DocumentGround,
  items: readonly Deficiency[],
  reason: string,
): DeficiencyFacts {
  const { stored, move, rules } = ground;
  const filed = stored.moves.findLast(
    ({ verb, moveNo }) => verb === "submit" && moveNo < move.moveNo,
  );
  const days = rules.serviceDays(stored.record.scheme, "deficiency-answer-days");
  const date = indianDay(move.at);
  return {
    ...shared(ground),
    filedOn: indianDay(filed?.at ?? stored.record.openedAt),
    claimed: paiseIn(stored.data, "claimedPaise", "utilisedPaise"),
    deficiencies: items
      .filter(({ raisedAt }) => raisedAt <= move.at)
      .filter(({ settledAt }) => settledAt === null || settledAt > move.at)
      .map(({ what }) => ({ ...toldItem(what), why: reason })),
    ...(days === null ? {} : { replyBy: addDays(date, days) }),
  };
}

/** The first of some sums of a case that is there; nothing where none is. */
export function paiseIn(data: StoredCase["data"], ...names: readonly string[]): bigint {
  const found = names.map((name) => data[name]).find((value) => typeof value === "string");
  return BigInt(found ?? 0);
}

function toldItem(kept: Deficiency["what"]): { readonly what: Text; readonly remedy: Text } {
  const { what, remedy } = kept as { readonly what: Bilingual; readonly remedy?: Bilingual };
  return { what, remedy: remedy ?? sentence("register.remedy-by-hand") };
}

/**
 * Of a certificate: the releases of its claim, what was certified before, and what this one says was
 * used. The incentive repays what was spent, so nothing lay idle and no interest was earned.
 */
export function utilisationFacts(
  ground: DocumentGround,
  claim: StoredCase,
  certifiedBefore: bigint,
): UtilisationFacts {
  const { stored } = ground;
  const releases = claim.moves.filter(
    ({ stage, verb, amountPaise }) =>
      verb === "release" &&
      (stage === "release" || stage === "balance") &&
      (amountPaise ?? 0n) > 0n,
  );
  const received = releases.reduce((sum, { amountPaise }) => sum + (amountPaise ?? 0n), 0n);
  const utilised = paiseIn(stored.data, "utilisedPaise");
  if (utilised + certifiedBefore > received) {
    const rupees = {
      utilised: Number(utilised) / 100,
      open: Number(received - certifiedBefore) / 100,
    };
    refuse("magnet.utilised-beyond-released", rupees);
  }
  const asset = claim.kind === "capital-subsidy";
  return {
    ...shared(ground),
    standing: stored.record.state === "accepted" ? "issued" : "draft",
    isRecurring: !asset,
    opening: { cash: 0n, advances: 0n },
    interestEarned: 0n,
    interestReturned: 0n,
    receipts: notYetCertified(claim.record.caseId, releases, certifiedBefore),
    utilised: {
      general: asset ? 0n : utilised,
      salaries: 0n,
      capitalAssets: asset ? utilised : 0n,
    },
    closingAdvances: 0n,
  };
}

/** Releases, the oldest first, less what earlier certificates have shown as used of them. */
function notYetCertified(
  claimId: string,
  releases: readonly StoredMove[],
  certifiedBefore: bigint,
): UtilisationFacts["receipts"] {
  let left = certifiedBefore;
  return releases.flatMap(({ moveNo, at, amountPaise }) => {
    const amount = amountPaise ?? 0n;
    const taken = amount < left ? amount : left;
    left -= taken;
    const sanctionNumber = `${claimId}/${String(moveNo)}`;
    return amount > taken ? [{ sanctionNumber, date: indianDay(at), amount: amount - taken }] : [];
  });
}
