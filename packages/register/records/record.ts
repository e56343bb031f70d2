/**
 * An undertaking as the domain sees it: a few columns that every kind has, fields of its kind, and
 * the pack row it came from. A value is named the same in both, so that a change names one thing.
 */
import type { FieldValue, FormValues } from "../forms/field.ts";

export interface UndertakingRecord {
  readonly undertakingId: string;
  readonly kind: string;
  readonly values: FormValues;
  /** The pack row it came from, as it was when last taken or kept; null for one registered here. */
  readonly pack: PackOrigin | null;
  readonly version: number;
}

export interface PackOrigin {
  readonly table: string;
  readonly key: string;
  readonly row: FormValues;
}

/** What every undertaking has; all else is a field of its kind. */
const ownColumns = ["name_en", "name_hi", "place", "party_id", "scheme", "status"] as const;
export type OwnColumn = (typeof ownColumns)[number];

export function isOwnColumn(name: string): name is OwnColumn {
  return (ownColumns as readonly string[]).includes(name);
}

/** A record's key; packs make theirs of the same letters. */
export const RECORD_KEY = /^[a-z0-9][a-z0-9._-]{0,119}$/;

/** An empty text and no value are the same to a person. */
export function plain(value: FieldValue | undefined): FieldValue {
  return value === undefined || value === "" ? null : value;
}

export function isSame(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  return plain(a) === plain(b);
}

/** Status of an undertaking that is no longer counted; the record itself stays. */
export const WITHDRAWN = "withdrawn";
