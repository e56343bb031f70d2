/** The verbs of a case: open, revise, move. */
import { z } from "zod";
import { written } from "./register-form.ts";

const key = z.string().min(1).max(80);

export const openCaseBody = z.strictObject({
  scheme: key,
  workflow: key,
  kind: z.string().max(80).default(""),
  parentCaseId: z.string().max(200).nullable().default(null),
  data: written,
});

export const reviseCaseBody = z.strictObject({
  /** The version the person changed from. */
  version: z.int().min(1),
  data: written,
});

export const moveCaseBody = z.strictObject({
  verb: z.enum([
    "submit",
    "return",
    "verify",
    "recommend",
    "approve",
    "sanction",
    "release",
    "lapse",
    "recover",
    "close",
  ]),
  response: z.enum(["approve", "reject", "modify"]).optional(),
  /** The version of the case's facts that the person saw. */
  version: z.int().min(1),
  reason: z.string().max(4000).optional(),
  added: written.optional(),
  deficiencies: z.array(z.string().max(2000)).max(100).optional(),
  answers: z.record(z.string().regex(/^\d{1,4}$/), z.string().max(2000)).optional(),
});

/** Money asked back that has come in, as people write it. */
export const receiveBody = z.strictObject({ amountRupees: z.string().max(40) });
