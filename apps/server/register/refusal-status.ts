/** The status of a refusal by the register, by what kind of reason it is. */
import type { WordKey } from "@lodestone/words/catalogue";
import { dutyRefusals } from "@lodestone/register/workflow/duty";

const NOT_THERE: readonly WordKey[] = [
  "duty.no-case",
  "record.none",
  "obligation.none",
  "register.no-undertaking",
];
const BAD_INPUT: readonly WordKey[] = [
  "case.no-kind",
  "case.no-parent",
  "duty.key-missing",
  "duty.no-reason",
  "fund.bad-amount",
  "fund.no-scheme",
  "fund.no-year",
  "obligation.met-on",
  "register.no-evidence-kind",
  "record.bad-key",
  "record.no-change",
  "record.no-kind",
  "record.no-party",
  "pack.no-line",
  "pack.not-choosable",
  "undertakings.too-many",
  "list-place.none",
];

export function statusOf(key: WordKey): number {
  if (NOT_THERE.includes(key)) return 404;
  if (dutyRefusals.includes(key)) return 403;
  if (key === "register.file-too-large") return 413;
  if (key.startsWith("register.file-")) return 415;
  if (BAD_INPUT.includes(key)) return 422;
  // It stands against what is there now: a state, a balance, a version.
  return 409;
}
