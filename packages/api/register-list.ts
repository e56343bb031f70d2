/** Lists in: what a file would do before anything is written; and the pack against the register. */
import { z } from "zod";
import { formField } from "./register-form.ts";
import { day, instant } from "./register-words.ts";
import { text } from "./text.ts";

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const listLineKinds = ["new", "changed", "same", "duplicate", "fault"] as const;

const listLine = z.object({
  row: z.int(),
  kind: z.enum(listLineKinds),
  key: z.string(),
  name: z.string(),
  changes: z.array(z.object({ field: z.string(), register: value, list: value })),
  /** Keys of records, or of rows above, that this may be again. */
  like: z.array(z.string()),
  faults: z.array(z.object({ column: z.string().nullable(), value: z.string(), what: text })),
});
export type ListLine = z.infer<typeof listLine>;

const counts = z.object({
  new: z.int(),
  changed: z.int(),
  same: z.int(),
  duplicate: z.int(),
  fault: z.int(),
});

export const listPreview = z.object({
  header: z.array(z.string()),
  /** By the header's word, the field it holds. */
  columns: z.record(z.string(), z.string()),
  columnsFrom: z.enum(["given", "remembered", "guessed"]),
  /** The fields a column may hold; the record's own key is one. */
  fields: z.array(formField),
  counts,
  /** What is not the same, the first of each kind; `shown` of `lines` in all. */
  lines: z.array(listLine),
  linesLeftOut: z.int(),
  /** When these very bytes were taken before: only what is new is then written. */
  takenAt: instant.nullable(),
  /** Names exactly what was shown; sent back with the import. */
  seen: z.string(),
});
export type ListPreview = z.infer<typeof listPreview>;

/** Opening balances: what came of each row, and the workbook with its reasons where rows were refused. */
export const openingAnswer = listPreview
  .pick({
    header: true,
    columns: true,
    columnsFrom: true,
    fields: true,
    counts: true,
    lines: true,
    linesLeftOut: true,
  })
  .extend({
    /** The case in which the new rows wait for a second person. */
    proposed: z.string().nullable(),
    reasonsBase64: z.string().nullable(),
  });
export type OpeningAnswer = z.infer<typeof openingAnswer>;

const packLineKinds = ["new", "changed", "conflict", "gone", "key-taken", "same"] as const;

const packLine = z.object({
  /** "centres/iit-bombay". */
  line: z.string(),
  table: z.string(),
  kind: z.enum(packLineKinds),
  name: text,
  changes: z.array(
    z.object({
      column: z.string(),
      imported: value,
      register: value,
      pack: value,
      conflict: z.boolean(),
    }),
  ),
});
export type PackLine = z.infer<typeof packLine>;

export const packQuestion = z.object({
  table: z.string().max(60).optional(),
  kind: z.enum(packLineKinds).optional(),
  after: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

export const packDifferences = z.object({
  pack: text,
  asOf: day,
  seen: z.string(),
  tables: z.array(z.object({ table: z.string(), counts: z.record(z.string(), z.int()) })),
  lines: z.array(packLine),
  next: z.string().nullable(),
  /** Records that stand in the register and not in the mission that pages read, and why. */
  left: z.array(z.object({ key: z.string(), why: z.array(text) })),
});
export type PackDifferences = z.infer<typeof packDifferences>;

const takenKind = z.enum(["new", "changed", "conflict", "gone"]);

export const importPackBody = z.strictObject({
  seen: z.string().max(100),
  /** Every line of these kinds is taken. */
  take: z.array(takenKind).max(4).default([]),
  /** By line, and before `take`. */
  choices: z.record(z.string().max(200), z.enum(["take", "keep"])).default({}),
});
