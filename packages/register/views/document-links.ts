/** Which documents can be drawn from a case as it stands. */
import { tell } from "@lodestone/words/say";
import { sentence } from "@lodestone/words/sentence";
import type { WordKey } from "@lodestone/words/catalogue";
import type { StoredCase } from "../store/cases.ts";
import type { Deficiency } from "../store/deficiencies.ts";
import type { CaseMove } from "../workflow/case-record.ts";
import type { Verb } from "../workflow/verbs.ts";

export const documentNames = [
  "sanction-order",
  "deficiency-letter",
  "utilisation-certificate",
] as const;
export type DocumentName = (typeof documentNames)[number];

/** A sanction that stands, a list that a party was sent, a certificate that was filed: nothing before. */
export function documentsOf(
  { record }: StoredCase,
  deficiencies: readonly Deficiency[],
): readonly DocumentName[] {
  const has = (verb: Verb) => record.moves.some((move) => move.verb === verb);
  const filed = record.workflow === "certificate" && has("submit");
  const listed = has("return") && record.partyId !== null && deficiencies.length > 0;
  return [
    ...(sanctionOf(record) ? (["sanction-order"] as const) : []),
    ...(listed ? (["deficiency-letter"] as const) : []),
    ...(filed ? (["utilisation-certificate"] as const) : []),
  ];
}

/** The sanction that stands: neither voided by a return nor lapsed with its year. */
export function sanctionOf<Move extends CaseMove>(record: {
  readonly round: number;
  readonly moves: readonly Move[];
}): Move | undefined {
  const last = record.moves.findLast(({ verb }) => verb === "sanction" || verb === "lapse");
  return last?.verb === "sanction" && last.round === record.round ? last : undefined;
}

export function documentLinks(stored: StoredCase, deficiencies: readonly Deficiency[]) {
  return documentsOf(stored, deficiencies).map((document) => ({
    document,
    title: tell(sentence(`register.${document}` as WordKey)),
    url: `/api/register/documents/${document}/${stored.record.caseId}`,
  }));
}
