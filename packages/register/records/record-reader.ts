/**
 * Who reads records, and which: an office all within its scope, a party its own, everybody else what
 * is published. Closed by default: a role that is to have a scope and has none reads as the public.
 */
import type { Actor } from "../workflow/actor.ts";
import type { RecordField } from "./kind.ts";
import { recordKindOf, recordKinds, valueFields } from "./kinds.ts";
import type { UndertakingRecord } from "./record.ts";

export interface RecordReader {
  readonly reader: "public" | "office";
  /** What every record that is read must say; a reader of all has none. */
  readonly held: {
    readonly place?: string;
    readonly scheme?: string;
    readonly partyId?: string;
  };
  /** The kinds that are read; undefined for all. */
  readonly kinds: readonly string[] | undefined;
}

export const publicReader: RecordReader = {
  reader: "public",
  held: {},
  kinds: recordKinds.filter(({ closed }) => !closed).map(({ kind }) => kind),
};

export function recordReaderOf({ role, scope }: Actor): RecordReader {
  if (role === "public" || role === "administrator") return publicReader;
  if (scope === null) {
    const isHeld = role === "applicant" || role === "state-officer";
    return isHeld ? publicReader : { reader: "office", held: {}, kinds: undefined };
  }
  const name = ({ state: "place", scheme: "scheme", party: "partyId" } as const)[scope.kind];
  return { reader: "office", held: { [name]: scope.key }, kinds: undefined };
}

export function mayReadRecord(
  { reader, held }: RecordReader,
  { kind, values }: UndertakingRecord,
): boolean {
  if (reader === "public")
    return recordKindOf(kind)?.closed !== true && recordKindOf(kind) !== undefined;
  return (
    (held.place === undefined || values["place"] === held.place) &&
    (held.scheme === undefined || values["scheme"] === held.scheme) &&
    (held.partyId === undefined || values["party_id"] === held.partyId)
  );
}

/** The fields of a kind that are shown to the reader. */
export function readableFields(
  { reader }: Pick<RecordReader, "reader">,
  kind: string,
): readonly RecordField[] {
  const found = recordKindOf(kind);
  const fields = found ? valueFields(found) : [];
  return fields.filter(({ publish }) => reader === "office" || publish);
}
