/** Forms as data: what a page asks. Values go in as people write them, rupees with commas and all. */
import { z } from "zod";
import { named } from "./register-words.ts";
import { text } from "./text.ts";

export const formField = z.object({
  name: z.string(),
  kind: z.enum([
    "text",
    "rupees",
    "kg",
    "t",
    "count",
    "number",
    "key",
    "keys",
    "share",
    "date",
    "fiscal-year",
    "yes-no",
    "choice",
  ]),
  label: text,
  required: z.boolean(),
  least: z.number().nullable(),
  most: z.number().nullable(),
  choices: z.array(z.string()),
  /** What each choice is called; null where they are called as they are written. */
  choiceNames: z.array(text).nullable(),
});
export type FormField = z.infer<typeof formField>;

/** What people wrote, by field. */
export const written = z.record(
  z.string().max(100),
  z.union([z.string().max(4000), z.number(), z.boolean(), z.null()]),
);

/** A kind of case and the form that opens it. */
const caseKindForm = z.object({
  scheme: named,
  workflow: named,
  kind: named.nullable(),
  /** Workflow of the case it is opened under; null for one that stands by itself. */
  under: named.nullable(),
  /** Whether the person asking may open one, in the role they act in. */
  mayOpen: z.boolean(),
  form: z.array(formField),
});

export const caseKindList = z.object({ kinds: z.array(caseKindForm) });
export type CaseKindList = z.infer<typeof caseKindList>;
