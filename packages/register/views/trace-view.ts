/** Why a decision's amount is what it is, from what was kept with the move. */
import { factName } from "./named.ts";
import type { Bilingual } from "@lodestone/words/sentence";
import type { RowAddress } from "@lodestone/mission/table";

interface Kept {
  readonly claimedPaise?: string;
  readonly admissiblePaise?: string;
  readonly disallowedPaise?: string;
  readonly limits?: readonly {
    readonly what: Bilingual;
    readonly allowsPaise: string;
    readonly clause: RowAddress;
    readonly binds: boolean;
  }[];
  readonly disallowed?: readonly {
    readonly what: Bilingual;
    readonly amountPaise: string;
    readonly clause: RowAddress;
  }[];
  readonly unmet?: readonly { readonly what: Bilingual; readonly clause: RowAddress }[];
}

/** Amounts with a column of their own. */
const OWN = ["claimedPaise", "admissiblePaise", "disallowedPaise"];

export function traceView(facts: Readonly<Record<string, unknown>>) {
  const kept = facts as Kept;
  const amounts = Object.entries(facts)
    .filter(([key, value]) => key.endsWith("Paise") && !OWN.includes(key) && isDigits(value))
    .map(([key, value]) => ({ key, name: factName(key), paise: String(value) }));
  if (kept.limits === undefined && amounts.length === 0) return null;
  return {
    claimedPaise: kept.claimedPaise ?? null,
    admissiblePaise: kept.admissiblePaise ?? null,
    disallowedPaise: kept.disallowedPaise ?? null,
    limits: [...(kept.limits ?? [])],
    cuts: [...(kept.disallowed ?? [])],
    unmet: [...(kept.unmet ?? [])],
    amounts,
  };
}

function isDigits(value: unknown): boolean {
  return typeof value === "string" && /^-?\d+$/.test(value);
}
