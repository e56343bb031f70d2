/** Opening a claim: under an agreement in force, by its own party, once for each period. */
import { fiscalYearEnd, parseFiscalYear } from "@lodestone/units/fiscal-year";
import { indianDay } from "../workflow/desk-clock.ts";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import type { Opening, OpeningFacts, Under } from "../commands/case-kind.ts";
import { refuse } from "../commands/refusal.ts";
import { readChildCases } from "../store/cases.ts";

const ENDED_UNPAID = ["rejected", "withdrawn"];

/** A claim rests on an agreement in force. */
export function underAgreement({ parent }: Under): Promise<Sentence | undefined> {
  const stands = parent.record.state === "in-force";
  return Promise.resolve(stands ? undefined : sentence("magnet.agreement-not-in-force"));
}

export async function openClaim(opening: Opening, kind: string): Promise<OpeningFacts> {
  const { parent, values, trx, at } = opening;
  if (!parent) throw new Error("a claim is opened under an agreement");
  const label = values["fiscalYear"] === undefined ? null : String(values["fiscalYear"]);
  const year = label === null ? null : (parseFiscalYear(label) ?? null);
  if (year !== null && fiscalYearEnd(year) >= indianDay(at)) {
    refuse("magnet.year-not-over", { year: label ?? "" });
  }
  const standing = (await readChildCases(trx, parent.record.caseId, "claim")).find(
    (claim) =>
      claim.kind === kind &&
      claim.record.fiscalYear === year &&
      !ENDED_UNPAID.includes(claim.record.state),
  );
  if (standing) refuse("magnet.claimed-already", { case: standing.record.caseId });
  return {
    partyId: parent.record.partyId,
    undertakingId: parent.undertakingId,
    place: parent.record.place,
    fiscalYear: year,
  };
}
