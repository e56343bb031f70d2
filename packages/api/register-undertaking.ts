/** Undertakings: the list with its tally, one whole with its history, the kinds and their forms. */
import { z } from "zod";
import { caseRow } from "./register-case-list.ts";
import { evidenceRow } from "./register-evidence.ts";
import { formField, written } from "./register-form.ts";
import { obligationRow } from "./register-obligation.ts";
import { day, instant, named, pageEnd, pageQuestion } from "./register-words.ts";
import { text } from "./text.ts";

const key = z.string().min(1).max(120).optional();

const picks = {
  kind: key,
  place: key,
  status: key,
  party: key,
  scheme: key,
  /** Words of a name or key, each by how it begins. */
  text: z.string().max(100).optional(),
};

export const undertakingsQuestion = z.object({
  ...picks,
  sort: z.enum(["name", "key", "changed"]).default("name"),
  descending: z.enum(["yes", "no"]).default("no"),
  ...pageQuestion,
});

export const exportParams = z.object({ form: z.enum(["csv", "xlsx", "geojson", "datapackage"]) });
export const exportQuestion = z.object({ ...picks, language: z.enum(["en", "hi"]).default("en") });

const undertakingRow = z.object({
  key: z.string(),
  name: text,
  kind: named,
  place: z.string().nullable(),
  party: z.string().nullable(),
  scheme: z.string().nullable(),
  status: named,
  version: z.int(),
  /** Whether it came from the mission's pack. */
  imported: z.boolean(),
});
export type UndertakingRow = z.infer<typeof undertakingRow>;

const counted = z.object({ of: named, count: z.int() });

export const undertakingList = z.object({
  asOf: day,
  reader: z.enum(["public", "office"]),
  rows: z.array(undertakingRow),
  ...pageEnd,
  /** With the first page alone: how many there are, and how many each choice would leave. */
  tally: z
    .object({
      count: z.int(),
      kinds: z.array(counted),
      statuses: z.array(counted),
      places: z.array(z.object({ place: z.string(), count: z.int() })),
    })
    .nullable(),
});
export type UndertakingList = z.infer<typeof undertakingList>;

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const recordField = formField.extend({
  /** As the register keeps it; money in paise. */
  value,
  published: z.boolean(),
  /** What the pack says of it; null where no pack does. */
  pack: z.object({ value, isSame: z.boolean() }).nullable(),
});
export type UndertakingField = z.infer<typeof recordField>;

export const undertakingPage = undertakingRow.extend({
  reader: z.enum(["public", "office"]),
  party: named.nullable(),
  /** The row of the pack it came from. */
  origin: z.object({ table: z.string(), row: z.string() }).nullable(),
  groups: z.array(z.object({ title: text.nullable(), fields: z.array(recordField) })),
  /** Newest first. */
  history: z.array(
    z.object({
      version: z.int(),
      at: instant,
      by: z.string().nullable(),
      role: named.nullable(),
      auditNo: z.int().nullable(),
      changes: z.array(z.object({ field: formField, from: value, to: value })),
    }),
  ),
  cases: z.array(caseRow),
  obligations: z.array(obligationRow),
  evidence: z.array(evidenceRow),
  mayRevise: z.boolean(),
  mayPropose: z.boolean(),
  /** Why the reader may not change it by themselves. */
  whyNot: text.nullable(),
});
export type UndertakingPage = z.infer<typeof undertakingPage>;

export const undertakingKinds = z.object({
  kinds: z.array(z.object({ kind: named, statuses: z.array(named), form: z.array(formField) })),
  mayRegister: z.boolean(),
  mayImport: z.boolean(),
  mayImportPack: z.boolean(),
  mayImportOpening: z.boolean(),
  mayPropose: z.boolean(),
});
export type UndertakingKinds = z.infer<typeof undertakingKinds>;

export const undertakingParams = z.object({ key: z.string().min(1).max(120) });

export const registerUndertakingBody = z.strictObject({
  /** Made of the name and the place where it is left out. */
  key: z.string().max(130).optional(),
  kind: z.string().max(60),
  values: written,
});
/** What is to change, as people write it; a field named with nothing in it is emptied. */
export const changeUndertakingBody = z.strictObject({
  version: z.int().min(1),
  changes: written,
});
