/** The verb `attach`: a file, known by the hash of its bytes, to a case, an undertaking or an obligation. */
import type { Kysely } from "kysely";
import { evidenceKinds } from "../evidence/evidence-kinds.ts";
import { insertEvidence, type Evidence, type EvidenceSubject } from "../store/evidence.ts";
import { ownerOf } from "../store/owners-read.ts";
import { readCaseFor } from "../store/readable-case.ts";
import type { Tables } from "../store/tables.ts";
import type { Actor } from "../workflow/actor.ts";
import { indianDay } from "../workflow/desk-clock.ts";
import { roleName, verbName } from "../workflow/names.ts";
import type { Role } from "../workflow/roles.ts";
import type { Caller, RegisterContext } from "./context.ts";
import { refuse } from "./refusal.ts";
import { runCommand, type Outcome } from "./run-command.ts";

export interface AttachEvidence {
  readonly subject: EvidenceSubject;
  readonly kind: string;
  readonly file: Pick<Evidence, "sha256" | "sizeBytes" | "mediaType" | "fileName">;
}

/** An auditor reads, the public looks, an administrator minds people: these attach nothing. */
export const attachers: readonly Role[] = [
  "applicant",
  "state-officer",
  "agency",
  "programme",
  "finance",
  "authority",
  "releasing",
  "steward",
];

export function attachEvidence(
  context: RegisterContext,
  caller: Caller,
  input: AttachEvidence,
): Promise<Outcome> {
  const { sizeBytes, ...file } = input.file;
  const asked = { ...input, file: { ...file, sizeBytes: String(sizeBytes) } };
  const subject = Object.values(input.subject).join();
  const command = { verb: "attach", subjectKind: "evidence", subject, input: asked } as const;
  return runCommand(context, caller, command, async ({ trx, at }) => {
    await mayAttachTo(trx, caller.actor, input, at);
    const evidenceId = context.newId();
    const attached = { attachedBy: caller.actor.personId, attachedAt: at };
    const { kind, subject } = input;
    await insertEvidence(trx, { evidenceId, ...input.file, kind, ...attached }, subject);
    return {
      subject: evidenceId,
      result: { evidenceId, sha256: input.file.sha256 },
      detail: { sha256: input.file.sha256, kind, to: { ...subject } },
    };
  });
}

/** Refuses what the command would refuse, so that a face can ask before it takes a file in. */
export async function mayAttachTo(
  db: Kysely<Tables>,
  actor: Actor,
  { kind, subject }: Pick<AttachEvidence, "kind" | "subject">,
  at: string,
): Promise<void> {
  if (!attachers.includes(actor.role)) {
    const blanks = { verb: verbName("attach"), desk: roleName("applicant") };
    refuse("duty.wrong-desk", { ...blanks, role: roleName(actor.role) });
  }
  if (!(evidenceKinds as readonly string[]).includes(kind)) {
    refuse("register.no-evidence-kind", { value: kind.slice(0, 80), known: evidenceKinds });
  }
  if ("caseId" in subject) {
    const stored = await readCaseFor(db, subject.caseId, actor, indianDay(at));
    if (!stored) refuse("duty.no-case", { case: subject.caseId });
    return;
  }
  const owner = await ownerOf(db, subject);
  if (!owner) {
    if ("obligationId" in subject) refuse("obligation.none", { obligation: subject.obligationId });
    refuse("register.no-undertaking", { undertaking: subject.undertakingId });
  }
  const own = { party: owner.partyId, state: owner.place, scheme: owner.scheme };
  if (actor.scope !== null && own[actor.scope.kind] !== actor.scope.key) {
    refuse("duty.out-of-scope", {
      case: Object.values(subject).join(),
      scope: actor.scope.key,
    });
  }
}
