/** What a role is limited to, in a few words. */
import type { Text } from "@lodestone/api/text";
import { formatCrore } from "@lodestone/units/indian-number";
import { croreFromPaise } from "@lodestone/units/money";
import type { Words } from "../data/words.ts";

interface Limited {
  readonly name: Text;
  readonly scopeName: Text | null;
  readonly amountMostPaise: string | null;
}

/** The role with its limits. */
export function roleText(
  { name, scopeName, amountMostPaise }: Limited,
  { n, language }: Pick<Words, "n" | "language">,
): string {
  const amount =
    amountMostPaise === null
      ? ""
      : `≤ ${formatCrore(croreFromPaise(BigInt(amountMostPaise)), language)}`;
  return [n(name), scopeName ? n(scopeName) : "", amount].filter(Boolean).join(", ");
}
