/** What a role is limited to, in a few words. */
import { formatCrore, type Language } from "@lodestone/units/indian-number";
import { croreFromPaise } from "@lodestone/units/money";

interface Limited {
  readonly scope: { readonly kind: string; readonly key: string } | null;
  readonly amountMostPaise: string | null;
}

export function scopeText({ scope, amountMostPaise }: Limited, language: Language): string {
  const amount =
    amountMostPaise === null
      ? ""
      : `≤ ${formatCrore(croreFromPaise(BigInt(amountMostPaise)), language)}`;
  return [scope?.key ?? "", amount].filter(Boolean).join(", ");
}
