/** Which documents can be drawn from a case as it stands. */
import { tell } from "@lodestone/words/say";
import { sentence } from "@lodestone/words/sentence";
import type { WordKey } from "@lodestone/words/catalogue";
import type { StoredCase } from "../store/cases.ts";

export const documentNames = [
  "sanction-order",
  "deficiency-letter",
  "utilisation-certificate",
] as const;
export type DocumentName = (typeof documentNames)[number];

export function documentsOf({ record }: StoredCase): readonly DocumentName[] {
  const has = (stage: string) => record.moves.some((move) => move.stage === stage);
  const sanctioned = record.workflow === "claim" && has("sanction");
  const filed = record.workflow === "certificate" && record.moves.length > 1;
  return [
    ...(sanctioned ? (["sanction-order"] as const) : []),
    ...(has("return") && record.partyId !== null ? (["deficiency-letter"] as const) : []),
    ...(filed ? (["utilisation-certificate"] as const) : []),
  ];
}

export function documentLinks(stored: StoredCase) {
  return documentsOf(stored).map((document) => ({
    document,
    title: tell(sentence(`register.${document}` as WordKey)),
    url: `/api/register/documents/${document}/${stored.record.caseId}`,
  }));
}
