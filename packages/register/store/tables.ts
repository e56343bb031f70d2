/** The tables the program reads and writes, as Kysely knows them; each migration adds its own. */
import type { ColumnType } from "kysely";

/** An instant set once, by the database unless given: ISO text in UTC, which keeps the microseconds. */
export type Instant = ColumnType<string, string | undefined, never>;

export interface Tables {
  "register.migration": {
    readonly number: number;
    readonly name: string;
    readonly sha256: string;
    readonly applied_at: Instant;
  };
}
