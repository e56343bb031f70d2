/** The tables of lists in and out as Kysely sees them; their meaning stands in 0005-files.sql. */
import type { JSONColumnType } from "kysely";

export interface RecordTables {
  "register.list_mapping": {
    person_id: string;
    list: string;
    header_hash: Buffer;
    columns: JSONColumnType<Record<string, string>>;
    saved_at: string;
  };
  "register.list_file": {
    list: string;
    sha256: Buffer;
    rows_taken: number;
    imported_by: string;
    imported_at: string;
    command_key: string;
  };
}
