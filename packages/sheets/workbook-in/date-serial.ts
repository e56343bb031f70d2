/** Dates as a spreadsheet keeps them: days since the end of 1899, known for dates by their format alone. */

/** Days from 1899-12-30, the spreadsheets' day 0, to 1970-01-01; four years less in the Macintosh's count. */
const DAYS_TO_1970 = 25_569;
const DAYS_1900_TO_1904 = 1_462;

/** Formats whose number needs no definition: ECMA-376 Part 1, 18.8.30, and their East Asian kin. */
function isDateFormatId(id: number): boolean {
  return (
    (id >= 14 && id <= 22) ||
    (id >= 27 && id <= 36) ||
    (id >= 45 && id <= 47) ||
    (id >= 50 && id <= 58)
  );
}

/** Whether a number in this format is shown as a date or time. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return isDateFormatId(id);
  const bare = code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  return /[ymdhs]/i.test(bare) && !/general/i.test(bare);
}

/** "2026-06-30" for a whole day; undefined for a time of day or what is no date. */
export function dateOfSerial(serial: number, from1904: boolean): string | undefined {
  const days = serial + (from1904 ? DAYS_1900_TO_1904 : 0);
  // 1900-02-29, which spreadsheets believe in, lies before day 61; no pack is that old.
  if (!Number.isInteger(days) || days < 61 || days > 2_958_465) return undefined;
  return new Date((days - DAYS_TO_1970) * 86_400_000).toISOString().slice(0, 10);
}
