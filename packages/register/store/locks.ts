/** Numbers of the advisory locks; each means one thing in every database of a server. */

/** Held by the one process that runs an embedded server. */
export const HOLD_LOCK = 4_210_001;
/** Held while a database is migrated. */
export const MIGRATION_LOCK = 4_210_002;
