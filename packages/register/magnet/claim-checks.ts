/** What a claim is checked for by the programme itself; what fails makes the deficiency list. */
import { sentence } from "@lodestone/words/sentence";
import type { WordKey } from "@lodestone/words/catalogue";
import type { CaseCheck, StepWork } from "../commands/case-kind.ts";
import { evidenceOf } from "../store/evidence.ts";
import { winnerOf } from "./winner.ts";

export async function claimChecks(
  work: Omit<StepWork, "added">,
  documents: readonly string[],
  commissioningClause: string,
): Promise<readonly CaseCheck[]> {
  const attached = await evidenceOf(work.trx, work.stored.record.caseId);
  const winner = await winnerOf(work);
  const papers = documents.map((document): CaseCheck => {
    const name = sentence(`evidence.${document}` as WordKey);
    return {
      check: `document-${document}`,
      met: attached.some(({ kind }) => kind === document),
      asks: sentence("magnet.document-attached", { document: name }),
      clause: null,
      what: sentence("magnet.document-missing", { document: name }),
      remedy: sentence("magnet.document-remedy", { document: name }),
    };
  });
  const commissioned: CaseCheck = {
    check: "commissioned",
    met: winner.commissionedOn !== null,
    asks:
      winner.commissionedOn === null
        ? sentence("magnet.commissioning-asked")
        : sentence("magnet.commissioned-on", { on: winner.commissionedOn }),
    clause: work.context.rules.numbers(work.stored.record.scheme).row(commissioningClause).at,
    what: sentence("magnet.not-commissioned"),
    remedy: sentence("magnet.commissioning-remedy"),
  };
  return [...papers, commissioned];
}
