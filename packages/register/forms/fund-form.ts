/** The one amount that is typed for a move of the year's money, read as every form reads rupees. */
import { sentence, type Sentence } from "@lodestone/words/sentence";
import { readForm } from "./read-form.ts";

export function readAmount(
  written: string,
): { readonly amountPaise: string } | { readonly fault: Sentence } {
  const field = {
    name: "amount",
    kind: "rupees",
    label: "register.amount",
    required: true,
  } as const;
  const read = readForm([field], { amount: written });
  if ("faults" in read) {
    const [first] = read.faults;
    return {
      fault: first?.what ?? sentence("form.missing", { field: sentence("register.amount") }),
    };
  }
  return { amountPaise: String(read.values["amount"]) };
}
