/** A file of evidence as pages list it. */
import type { Evidence } from "../store/evidence.ts";
import { evidenceKindName } from "./named.ts";

export function evidenceView(evidence: Evidence) {
  const { evidenceId, kind, fileName, mediaType, sizeBytes, sha256, attachedAt } = evidence;
  return {
    evidenceId,
    kind,
    kindName: evidenceKindName(kind),
    fileName,
    mediaType,
    sizeBytes: Number(sizeBytes),
    sha256,
    attachedAt,
    url: `/api/register/evidence/${evidenceId}`,
  };
}
