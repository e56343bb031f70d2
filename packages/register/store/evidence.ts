/** Evidence: what a file is, by its hash; the bytes lie in a folder outside the web's reach. */
import type { Kysely, Selectable, Transaction } from "kysely";
import type { Tables } from "./tables.ts";

export interface Evidence {
  readonly evidenceId: string;
  readonly sha256: string;
  readonly sizeBytes: bigint;
  readonly mediaType: string;
  readonly fileName: string;
  readonly kind: string;
  readonly attachedBy: string;
  readonly attachedAt: string;
}

export type EvidenceSubject =
  | { readonly caseId: string }
  | { readonly undertakingId: string }
  | { readonly obligationId: string };

export async function insertEvidence(
  trx: Transaction<Tables>,
  evidence: Evidence,
  subject: EvidenceSubject,
): Promise<void> {
  await trx
    .insertInto("register.evidence")
    .values({
      evidence_id: evidence.evidenceId,
      sha256: Buffer.from(evidence.sha256, "hex"),
      size_bytes: evidence.sizeBytes,
      media_type: evidence.mediaType,
      file_name: evidence.fileName,
      kind: evidence.kind,
      case_id: "caseId" in subject ? subject.caseId : null,
      undertaking_id: "undertakingId" in subject ? subject.undertakingId : null,
      obligation_id: "obligationId" in subject ? subject.obligationId : null,
      attached_by: evidence.attachedBy,
      attached_at: evidence.attachedAt,
    })
    .execute();
}

export async function evidenceOf(db: Kysely<Tables>, caseId: string): Promise<readonly Evidence[]> {
  const rows = await db
    .selectFrom("register.evidence")
    .selectAll()
    .where("case_id", "=", caseId)
    .orderBy("attached_at")
    .orderBy("evidence_id")
    .execute();
  return rows.map(evidenceFrom);
}

/** A file by its id, with what it was attached to. */
export async function readEvidence(
  db: Kysely<Tables>,
  evidenceId: string,
): Promise<{ readonly evidence: Evidence; readonly subject: EvidenceSubject } | undefined> {
  const row = await db
    .selectFrom("register.evidence")
    .selectAll()
    .where("evidence_id", "=", evidenceId)
    .executeTakeFirst();
  if (!row) return undefined;
  const { case_id: caseId, obligation_id: obligationId, undertaking_id: undertakingId } = row;
  const subject =
    caseId !== null
      ? { caseId }
      : obligationId !== null
        ? { obligationId }
        : { undertakingId: undertakingId ?? "" };
  return { evidence: evidenceFrom(row), subject };
}

function evidenceFrom(row: Selectable<Tables["register.evidence"]>): Evidence {
  return {
    evidenceId: row.evidence_id,
    sha256: row.sha256.toString("hex"),
    sizeBytes: row.size_bytes,
    mediaType: row.media_type,
    fileName: row.file_name,
    kind: row.kind,
    attachedBy: row.attached_by,
    attachedAt: row.attached_at,
  };
}

/** What is attached to an undertaking. */
export async function evidenceOfUndertaking(
  db: Kysely<Tables>,
  undertakingId: string,
): Promise<readonly Evidence[]> {
  const rows = await db
    .selectFrom("register.evidence")
    .selectAll()
    .where("undertaking_id", "=", undertakingId)
    .orderBy("attached_at")
    .orderBy("evidence_id")
    .execute();
  return rows.map(evidenceFrom);
}
