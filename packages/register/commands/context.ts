/**
 * What a command is given: the database as the server's own role, the clock, chance, and the rules
 * of the schemes. Page, API, command line and import all call with the same.
 */
import type { Database } from "../store/connect.ts";
import type { Actor } from "../workflow/actor.ts";
import type { SchemeRules } from "../magnet/scheme-rules.ts";

export interface RegisterContext {
  readonly db: Database;
  /** The office's clock, as an ISO instant. */
  readonly now: () => string;
  readonly newId: () => string;
  readonly rules: SchemeRules;
  /** Set in the demonstration office, whose every document says that all in it is invented. */
  readonly isDemonstration?: boolean;
}

export interface Caller {
  readonly actor: Actor;
  /** The command's own key: the same key again is the same command, done once. */
  readonly key: string;
  /** Where the command came in, where that was not a page of the person's own session. */
  readonly channel?: "command-line" | "import";
}
