/** Reads what a person would change of a record: only the values named, each by its kind's own field. */
import { sentence } from "@lodestone/words/sentence";
import type { Field } from "../forms/field.ts";
import { readForm, type FormRead } from "../forms/read-form.ts";

/** A value named with nothing in it is taken away, unless it is one that every record has. */
export function readChanges(
  fields: readonly Field[],
  changes: Readonly<Record<string, unknown>>,
): FormRead {
  const known = fields.map(({ name }) => name);
  const unknown = Object.keys(changes).filter((name) => !known.includes(name));
  const read = readForm(
    fields.filter(({ name }) => Object.hasOwn(changes, name)),
    Object.fromEntries(Object.entries(changes).filter(([name]) => known.includes(name))),
  );
  if (unknown.length === 0) return read;
  const faults = unknown.map((name) => {
    const shown = name.slice(0, 60);
    return { field: shown, what: sentence("form.unknown-field", { field: shown, known }) };
  });
  return { faults: [...("faults" in read ? read.faults : []), ...faults] };
}
