/** The tables the program reads and writes, as Kysely knows them; each migration adds its own. */
import type { Generated } from "kysely";
import type { CaseTables } from "./case-tables.ts";
import type { LedgerTables } from "./ledger-tables.ts";
import type { PeopleTables } from "./people-tables.ts";
import type { RecordTables } from "./record-tables.ts";

export interface Tables extends CaseTables, LedgerTables, PeopleTables, RecordTables {
  "register.migration": {
    readonly number: number;
    readonly name: string;
    readonly sha256: string;
    readonly applied_at: Generated<string>;
  };
}
