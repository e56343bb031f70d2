/**
 * Opens an amendment of an undertaking from what a person wrote into its form: each change is read by
 * its field and kept with the value it was changed from.
 */
import { Refusal } from "../refusal.ts";
import { sentence } from "@lodestone/words/sentence";
import { plain } from "../records/record.ts";
import { mayReadRecord, recordReaderOf } from "../records/record-reader.ts";
import { readUndertaking } from "../store/records.ts";
import type { Caller, RegisterContext } from "./context.ts";
import { openCase } from "./open-case.ts";
import { readUndertakingChanges, type ReviseRecord } from "./record-undertaking.ts";
import { FormRefusal } from "./refusal.ts";
import type { Outcome } from "./run-command.ts";

export async function proposeAmendment(
  context: RegisterContext,
  caller: Caller,
  { key, version, changes }: ReviseRecord,
): Promise<Outcome> {
  try {
    const record = await readUndertaking(context.db, key);
    if (!record || !mayReadRecord(recordReaderOf(caller.actor), record)) {
      const noun = sentence("record.undertaking");
      throw new Refusal(sentence("record.none", { noun, key }));
    }
    if (record.version !== version) {
      throw new Refusal(sentence("record.changed", { key, seen: version, now: record.version }));
    }
    const read = readUndertakingChanges(record, changes);
    if (Object.keys(read).length === 0) throw new Refusal(sentence("record.no-change"));
    const proposed = Object.fromEntries(
      Object.entries(read).map(([name, to]) => [name, { from: plain(record.values[name]), to }]),
    );
    const data = {
      noun: "undertaking",
      key,
      baseVersion: version,
      changes: JSON.stringify(proposed),
    };
    const amendment = { scheme: "register", workflow: "amendment", kind: "", parentCaseId: null };
    return await openCase(context, caller, { ...amendment, data });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { refused: error.sentence, faults: error instanceof FormRefusal ? error.faults : [] };
  }
}
