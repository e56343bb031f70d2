/**
 * The sixteen verbs of the register, the same in page, API, command line and import. A verb is one
 * command, one transaction, one row of the trail, one key that makes its repetition harmless.
 */
export const verbs = [
  "register",
  "revise",
  "import",
  "submit",
  "return",
  "verify",
  "recommend",
  "approve",
  "sanction",
  "release",
  "lapse",
  "recover",
  "observe",
  "attach",
  "raise",
  "close",
] as const;
export type Verb = (typeof verbs)[number];

/** What a decision answers: `approve` is a verb with two answers, a return asks for changes. */
export type Response = "approve" | "reject" | "modify";

/** Verbs that move money; an administrator holds none of them. */
export const moneyVerbs: readonly Verb[] = ["sanction", "release", "lapse", "recover"];
