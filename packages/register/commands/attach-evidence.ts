/** The verb `attach`: a file, known by the hash of its bytes, to a case, an undertaking or an obligation. */
import { insertEvidence, type Evidence, type EvidenceSubject } from "../store/evidence.ts";
import { readCase } from "../store/cases.ts";
import { readObligation } from "../store/obligations.ts";
import { roleName, verbName } from "../workflow/names.ts";
import type { Caller, RegisterContext } from "./context.ts";
import { refuse } from "./refusal.ts";
import { runCommand, type CommandWork, type Outcome } from "./run-command.ts";

export interface AttachEvidence {
  readonly subject: EvidenceSubject;
  readonly kind: string;
  readonly file: Pick<Evidence, "sha256" | "sizeBytes" | "mediaType" | "fileName">;
}

/** Who may never attach: an auditor reads, the public looks, an administrator minds people. */
const NEVER = ["auditor", "public", "administrator"];

export function attachEvidence(
  context: RegisterContext,
  caller: Caller,
  input: AttachEvidence,
): Promise<Outcome> {
  const { sizeBytes, ...file } = input.file;
  const asked = { ...input, file: { ...file, sizeBytes: String(sizeBytes) } };
  const command = { verb: "attach", subjectKind: "evidence", input: asked } as const;
  return runCommand(context, caller, command, async (work) => {
    const { actor } = caller;
    if (NEVER.includes(actor.role)) {
      const blanks = { verb: verbName("attach"), desk: roleName("applicant") };
      refuse("duty.wrong-desk", { ...blanks, role: roleName(actor.role) });
    }
    const partyId = await partyOf(work, input.subject);
    if (actor.scope?.kind === "party" && actor.scope.key !== partyId) {
      refuse("duty.out-of-scope", {
        case: Object.values(input.subject).join(),
        scope: actor.scope.key,
      });
    }
    const evidenceId = context.newId();
    await insertEvidence(
      work.trx,
      {
        evidenceId,
        ...input.file,
        kind: input.kind,
        attachedBy: actor.personId,
        attachedAt: work.at,
      },
      input.subject,
    );
    return {
      subject: evidenceId,
      result: { evidenceId, sha256: input.file.sha256 },
      detail: { sha256: input.file.sha256, kind: input.kind, to: { ...input.subject } },
    };
  });
}

async function partyOf(work: CommandWork, subject: EvidenceSubject): Promise<string | null> {
  if ("caseId" in subject) {
    const stored = await readCase(work.trx, subject.caseId);
    if (!stored) refuse("duty.no-case", { case: subject.caseId });
    return stored.record.partyId;
  }
  if ("obligationId" in subject) {
    const obligation = await readObligation(work.trx, subject.obligationId);
    if (!obligation) refuse("obligation.none", { obligation: subject.obligationId });
    return obligation.partyId;
  }
  return null;
}
