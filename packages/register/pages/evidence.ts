/** A file of evidence for one who may read what it is attached to; undefined alike where it is not there. */
import { readEvidence, type Evidence, type EvidenceSubject } from "../store/evidence.ts";
import { ownerOf } from "../store/owners-read.ts";
import { readCaseFor } from "../store/readable-case.ts";
import type { Reader } from "./reader.ts";

export async function readEvidenceFor(
  reader: Reader,
  evidenceId: string,
): Promise<Evidence | undefined> {
  const found = await readEvidence(reader.context.db, evidenceId);
  return found && (await mayReadSubject(reader, found.subject)) ? found.evidence : undefined;
}

async function mayReadSubject(
  { context, actor, today }: Reader,
  subject: EvidenceSubject,
): Promise<boolean> {
  const { db } = context;
  if ("caseId" in subject)
    return (await readCaseFor(db, subject.caseId, actor, today)) !== undefined;
  if (actor.role === "administrator" || actor.role === "public") return false;
  const owner = await ownerOf(db, subject);
  if (!owner) return false;
  const { scope } = actor;
  if (scope === null) return actor.role !== "applicant";
  return (
    { party: owner.partyId, state: owner.place, scheme: owner.scheme }[scope.kind] === scope.key
  );
}
