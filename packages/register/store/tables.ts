/** The tables the program reads and writes, as Kysely knows them; each migration adds its own. */
<<<<<<< HEAD
import type { CaseTables } from "./case-tables.ts";
import type { ColumnType, Generated } from "kysely";
import type { PeopleTables } from "./people-tables.ts";
=======
import type { ColumnType } from "kysely";
>>>>>>> ground

/** An instant set once, by the database unless given: ISO text in UTC, which keeps the microseconds. */
export type Instant = ColumnType<string, string | undefined, never>;

export interface Tables extends CaseTables, PeopleTables {
  "register.migration": {
    readonly number: number;
    readonly name: string;
    readonly sha256: string;
    readonly applied_at: Instant;
  };
}
