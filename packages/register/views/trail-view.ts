/** Rows of the trail as an auditor reads them, and what makes one an exception. */
import { tell } from "@lodestone/words/say";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import type { WordKey } from "@lodestone/words/catalogue";
import type { Exceptional, ExceptionKind, TrailRow } from "../store/trail-read.ts";
import type { Role } from "../workflow/roles.ts";
import { deedView } from "./deed-view.ts";

export function trailRowView(row: TrailRow, names: ReadonlyMap<string, string>, reader: Role) {
  const { auditNo, at, recordedAt, verb, subjectKind, subject, channel, refusedBy, hash } = row;
  return {
    auditNo,
    at,
    recordedAt,
    by: deedView(row, names, reader),
    verb,
    subjectKind,
    subject,
    channel,
    refused: refusedBy !== null,
    hash,
  };
}

export function exceptionView(
  kind: ExceptionKind,
  { count, rows }: Exceptional,
  names: ReadonlyMap<string, string>,
  reader: Role,
) {
  const title = tell(sentence(`register.exception-${kind}`));
  return {
    kind,
    title,
    count,
    rows: rows.map((row) => ({
      row: trailRowView(row, names, reader),
      what: row.refusedBy === null ? title : tell(refusalTold(row, row.refusedBy)),
    })),
  };
}

function refusalTold({ furtherRefused }: TrailRow, refusedBy: string): Sentence {
  const what = sentence(refusalWord(refusedBy));
  return furtherRefused === null
    ? what
    : sentence("register.attempts-counted", { what, count: furtherRefused });
}

/** Why it was refused, without the names and sums it was refused with: those are not kept. */
function refusalWord(key: string): WordKey {
  return `register.attempt-${key.replaceAll(".", "-")}` as WordKey;
}
