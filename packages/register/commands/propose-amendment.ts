/**
 * Opens an amendment of an undertaking from what a person wrote into its form: each change is read by
 * its field and kept with the value it was changed from.
 */
import { sentence } from "@lodestone/words/sentence";
import { plain } from "../records/record.ts";
import { mayReadRecord, recordReaderOf } from "../records/record-reader.ts";
import { readUndertaking } from "../store/records.ts";
import type { Caller, RegisterContext } from "./context.ts";
import { openAsked } from "./open-case.ts";
import { readUndertakingChanges, type ReviseRecord } from "./record-undertaking.ts";
import { refuse } from "./refusal.ts";
import type { Outcome } from "./run-command.ts";

export function proposeAmendment(
  context: RegisterContext,
  caller: Caller,
  asked: ReviseRecord,
): Promise<Outcome> {
  const { key, version, changes } = asked;
  const amendment = { scheme: "register", workflow: "amendment", kind: "", parentCaseId: null };
  return openAsked(context, caller, amendment, { ...amendment, ...asked }, async ({ trx }) => {
    const record = await readUndertaking(trx, key);
    if (!record || !mayReadRecord(recordReaderOf(caller.actor), record)) {
      refuse("record.none", { noun: sentence("record.undertaking"), key });
    }
    if (record.version !== version) {
      refuse("record.changed", { key, seen: version, now: record.version });
    }
    const read = readUndertakingChanges(record, changes);
    if (Object.keys(read).length === 0) refuse("record.no-change");
    const proposed = Object.fromEntries(
      Object.entries(read).map(([name, to]) => [name, { from: plain(record.values[name]), to }]),
    );
    return { noun: "undertaking", key, baseVersion: version, changes: JSON.stringify(proposed) };
  });
}
