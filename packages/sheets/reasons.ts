/** Where the reasons stand in a workbook that comes back. */

/** The sheet in which all reasons are listed; not read. */
export const REASONS_SHEET = "reasons";
/** The column in which a row's own reasons stand; not read. */
export const REASON_COLUMN = "reason";
