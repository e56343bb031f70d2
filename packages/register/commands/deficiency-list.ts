/** The one list of what a case lacks: the checks not met, then what the officer adds in words. */
import { tell } from "@lodestone/words/say";
import type { CaseCheck } from "./case-kind.ts";

export interface DeficiencyItem {
  readonly check: string;
  readonly what: Readonly<Record<string, unknown>>;
}

export function deficienciesOf(
  checks: readonly CaseCheck[],
  added: readonly string[],
): readonly DeficiencyItem[] {
  const failed = checks
    .filter(({ met }) => !met)
    .map(({ check, what, remedy }) => ({
      check,
      what: { what: tell(what), remedy: tell(remedy) },
    }));
  const byHand = added
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .map((text) => ({ check: "by-hand", what: { what: { en: text, hi: text } } }));
  return [...failed, ...byHand];
}
