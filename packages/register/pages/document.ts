/** A document drawn from a case for one who may read it: the same facts, on paper, in either language. */
import type { Language } from "@lodestone/units/indian-number";
import type { Transaction } from "kysely";
import { documentHtml } from "../documents/document-html.ts";
import { deficiencyLetter } from "../documents/deficiency-letter.ts";
import type { OfficialDocument } from "../documents/document.ts";
import { sanctionOrder } from "../documents/sanction-order.ts";
import { utilisationCertificate } from "../documents/utilisation-certificate.ts";
import type { FormValues } from "../forms/field.ts";
import { damagesDue } from "../magnet/damages.ts";
import {
  deficiencyFacts,
  paiseIn,
  sanctionFacts,
  utilisationFacts,
  type DocumentGround,
} from "../magnet/document-facts.ts";
import { readCase, readChildCases, type StoredCase, type StoredMove } from "../store/cases.ts";
import { readDeficiencies, type Deficiency } from "../store/deficiencies.ts";
import { partyName } from "../store/names-read.ts";
import { notesOf } from "../store/notes.ts";
import { readCaseFor } from "../store/readable-case.ts";
import { inSnapshot } from "../store/snapshot.ts";
import type { Tables } from "../store/tables.ts";
import { trailRowOf } from "../store/trail-read.ts";
import { documentsOf, sanctionOf, type DocumentName } from "../views/document-links.ts";
import type { Reader } from "./reader.ts";

/** The document as a page of HTML; undefined where the case is not there for the one who asks, or has none. */
export async function readDocument(
  reader: Reader,
  name: DocumentName,
  caseId: string,
  language: Language,
): Promise<string | undefined> {
  const { context, actor, today } = reader;
  return await inSnapshot(context.db, async (trx) => {
    const stored = await readCaseFor(trx, caseId, actor, today);
    if (!stored) return undefined;
    const items = await readDeficiencies(trx, caseId);
    if (!documentsOf(stored, items).includes(name)) return undefined;
    const document = await drawn(trx, reader, name, stored, items);
    return document && documentHtml(document, language);
  });
}

async function drawn(
  trx: Transaction<Tables>,
  reader: Reader,
  name: DocumentName,
  stored: StoredCase,
  items: readonly Deficiency[],
): Promise<OfficialDocument | undefined> {
  const ground = await groundOf(trx, reader, stored, moveOf(name, stored));
  if (!ground) return undefined;
  const { context, actor, now: at } = reader;
  switch (name) {
    case "sanction-order": {
      const caller = { actor, key: "" };
      const values = stored.data as FormValues;
      const due = await damagesDue({ trx, at, caller, context, stored, values, added: {} });
      return sanctionOrder(sanctionFacts(ground, due));
    }
    case "deficiency-letter": {
      const { noteId } = ground.move;
      const notes = await notesOf(trx, noteId === null ? [] : [noteId]);
      return deficiencyLetter(deficiencyFacts(ground, items, notes.get(noteId ?? "") ?? ""));
    }
    case "utilisation-certificate": {
      const claim = await readCase(trx, stored.parentCaseId ?? "");
      if (!claim) return undefined;
      const before = await certifiedBefore(trx, stored, claim.record.caseId);
      return utilisationCertificate(utilisationFacts(ground, claim, before));
    }
  }
}

function moveOf(name: DocumentName, { record, moves }: StoredCase): StoredMove | undefined {
  switch (name) {
    case "sanction-order":
      return sanctionOf({ round: record.round, moves });
    case "deficiency-letter":
      return moves.findLast(({ verb }) => verb === "return");
    case "utilisation-certificate":
      return moves.findLast(({ verb }) => verb === "submit");
  }
}

async function groundOf(
  trx: Transaction<Tables>,
  { context }: Reader,
  stored: StoredCase,
  move: StoredMove | undefined,
): Promise<DocumentGround | undefined> {
  const anchor = move && (await trailRowOf(trx, move.commandKey));
  const party = await partyName(trx, stored.record.partyId ?? "");
  const { rules, isDemonstration = false } = context;
  return anchor && party && { stored, move, anchor, party, rules, isDemonstration };
}

/** What other accepted certificates of the claim have shown as used. */
async function certifiedBefore(
  trx: Transaction<Tables>,
  stored: StoredCase,
  claimId: string,
): Promise<bigint> {
  const certificates = await readChildCases(trx, claimId, "certificate");
  return certificates
    .filter(({ record }) => record.state === "accepted" && record.caseId !== stored.record.caseId)
    .filter(({ record }) => record.openedAt < stored.record.openedAt)
    .reduce((sum, { data }) => sum + paiseIn(data, "utilisedPaise"), 0n);
}
