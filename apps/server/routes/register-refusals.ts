/** The refusals any route of the register may answer, each a sentence in both languages. */
import { registerRefusal } from "@lodestone/api/register-words";
import { z } from "zod";

export const readRefusals = {
  400: registerRefusal,
  401: registerRefusal,
  403: registerRefusal,
  404: registerRefusal,
  422: registerRefusal,
  503: registerRefusal,
};

export const verbRefusals = {
  ...readRefusals,
  409: registerRefusal,
  413: registerRefusal,
  415: registerRefusal,
};

/** A case's number is its address: scheme, kind of case, year and count. */
const part = z.string().min(1).max(80);
export const caseParams = z.object({ scheme: part, workflow: part, year: part, number: part });
export const CASE = ":scheme/:workflow/:year/:number";

export function caseIdOf(params: z.infer<typeof caseParams>): string {
  return `${params.scheme}/${params.workflow}/${params.year}/${params.number}`;
}
