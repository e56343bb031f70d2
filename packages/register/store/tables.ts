/** The tables the program reads and writes, as Kysely knows them; each migration adds its own. */
import type { ColumnType, Generated } from "kysely";
import type { LedgerTables } from "./ledger-tables.ts";
import type { PeopleTables } from "./people-tables.ts";

/** ISO text in UTC; a Date would lose the microseconds. */
export type Instant = ColumnType<string, string | undefined, never>;

export interface Tables extends LedgerTables, PeopleTables {
  "register.migration": {
    readonly number: number;
    readonly name: string;
    readonly sha256: string;
    readonly applied_at: Generated<string>;
  };
}
