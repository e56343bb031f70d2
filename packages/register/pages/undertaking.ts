/** One undertaking whole: its values and where they come from, its history, and what hangs on it. */
import { tell } from "@lodestone/words/say";
import { recordRefusal } from "../commands/record-right.ts";
import {
  mayReadRecord,
  publicReader,
  readableFields,
  recordReaderOf,
} from "../records/record-reader.ts";
import type { UndertakingRecord } from "../records/record.ts";
import { listCases } from "../store/case-list-read.ts";
import { obligationsOfUndertaking } from "../store/due-read.ts";
import { evidenceOfUndertaking } from "../store/evidence.ts";
import { partyName, personNames } from "../store/names-read.ts";
import { versionsOf } from "../store/record-history.ts";
import { readUndertaking } from "../store/records.ts";
import { inSnapshot } from "../store/snapshot.ts";
import { caseRow } from "../views/case-row.ts";
import { obligationView } from "../views/due-view.ts";
import { evidenceView } from "../views/evidence-view.ts";
import { recordView } from "../views/named.ts";
import { fieldGroups, historyView, originView, undertakingRow } from "../views/undertaking-view.ts";
import { workflowNamed } from "../workflow/workflows.ts";
import type { RegisterContext } from "../commands/context.ts";
import type { Kysely } from "kysely";
import type { Tables } from "../store/tables.ts";
import type { Reader } from "./reader.ts";

const VERSIONS_MOST = 50;
const CASES_MOST = 100;

/** What the public reads of one; undefined alike where it is not there and where it is closed. */
export async function readPublicUndertaking({ db }: RegisterContext, key: string) {
  const record = await readUndertaking(db, key);
  if (!record || !mayReadRecord(publicReader, record)) return undefined;
  return {
    ...(await headOf(db, record, "public")),
    history: [],
    cases: [],
    obligations: [],
    evidence: [],
    mayRevise: false,
    mayPropose: false,
    whyNot: null,
  };
}

export async function readUndertakingPage(reader: Reader, key: string) {
  const { context, actor, now, today } = reader;
  const who = recordReaderOf(actor);
  if (who.reader === "public") return await readPublicUndertaking(context, key);
  return await inSnapshot(context.db, async (trx) => {
    const record = await readUndertaking(trx, key);
    if (!record || !mayReadRecord(who, record)) return undefined;
    const versions = await versionsOf(trx, key, VERSIONS_MOST);
    // Officers' names are for offices; a party sees roles.
    const people = actor.role === "applicant" ? [] : versions.map(({ changedBy }) => changedBy);
    const { cases } = await listCases(trx, reader, { undertakingId: key }, { limit: CASES_MOST });
    const owed = await obligationsOfUndertaking(trx, actor, key);
    const refused = recordRefusal(actor, key, record.values);
    return {
      ...(await headOf(trx, record, "office")),
      history: historyView(
        versions,
        readableFields(who, record.kind),
        await personNames(trx, people),
      ),
      cases: cases.map((outline) => caseRow(outline, context.rules, now)),
      obligations: owed.map((one) => obligationView(one, actor, today)),
      evidence: (await evidenceOfUndertaking(trx, key)).map(evidenceView),
      mayRevise: refused === undefined,
      mayPropose: workflowNamed("amendment")?.openedBy.includes(actor.role) ?? false,
      whyNot: refused ? tell(refused) : null,
    };
  });
}

async function headOf(db: Kysely<Tables>, record: UndertakingRecord, reader: "public" | "office") {
  const shown = readableFields({ reader }, record.kind);
  return {
    ...undertakingRow(record),
    reader,
    origin: originView(record),
    groups: fieldGroups(record, shown),
    ...(await partyOf(db, record)),
  };
}

async function partyOf(db: Kysely<Tables>, { values }: UndertakingRecord) {
  const partyId = values["party_id"] ? String(values["party_id"]) : null;
  const name = partyId === null ? undefined : await partyName(db, partyId);
  return { party: partyId === null ? null : recordView(partyId, name ?? { en: partyId, hi: "" }) };
}
