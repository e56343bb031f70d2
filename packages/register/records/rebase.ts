/**
 * An amendment laid on what its record has become. What nobody else changed applies; what somebody
 * changed meanwhile to something else is a conflict, told with all values and never overwritten.
 */
import type { FieldValue, FormValues } from "../forms/field.ts";
import { isSame, plain } from "./record.ts";

export interface ProposedChange {
  readonly from: FieldValue;
  readonly to: FieldValue;
}

export type ProposedChanges = Readonly<Record<string, ProposedChange>>;

export interface RebaseConflict extends ProposedChange {
  readonly field: string;
  readonly now: FieldValue;
}

export interface Rebased {
  /** What remains to be written. */
  readonly changes: FormValues;
  readonly conflicts: readonly RebaseConflict[];
}

export function rebase(values: FormValues, proposed: ProposedChanges): Rebased {
  const changes: Record<string, FieldValue> = {};
  const conflicts: RebaseConflict[] = [];
  for (const [field, { from, to }] of Object.entries(proposed)) {
    const now = plain(values[field]);
    // Another has made the same change: nothing is left to do.
    if (isSame(now, to)) continue;
    if (isSame(now, from)) changes[field] = to;
    else conflicts.push({ field, from: plain(from), to: plain(to), now });
  }
  return { changes, conflicts };
}

/** Reads changes as they were sent; undefined where they are no such set. */
export function readProposed(text: string): ProposedChanges | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof json !== "object" || json === null || Array.isArray(json)) return undefined;
  const entries = Object.entries(json);
  return entries.length > 0 && entries.every(([, change]) => isChange(change))
    ? (json as ProposedChanges)
    : undefined;
}

function isChange(change: unknown): change is ProposedChange {
  if (typeof change !== "object" || change === null) return false;
  const { from, to } = change as Record<string, unknown>;
  return isValue(from) && isValue(to) && Object.keys(change).length === 2;
}

function isValue(value: unknown): value is FieldValue {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}
