/**
 * India's fiscal year, 1 April to 31 March, named by the calendar year in which it ends: FY2026-27
 * is the number 2027 (the "FY27" of budget papers). Plain numbers, so that years can be counted.
 */
export type FiscalYear = number;

const label = /^(\d{4})-(\d{2})$/;

/** Reads "2026-27"; undefined when the two years do not follow each other. */
export function parseFiscalYear(text: string): FiscalYear | undefined {
  const match = label.exec(text);
  if (!match) return undefined;
  const end = Number(match[1]) + 1;
  return end % 100 === Number(match[2]) ? end : undefined;
}

/** 2027 -> "2026-27", the form of every column, key and page. */
export function fiscalYearLabel(year: FiscalYear): string {
  return `${year - 1}-${String(year % 100).padStart(2, "0")}`;
}

/** The fiscal year that holds an ISO date: "2026-03-31" lies in FY2025-26. */
export function fiscalYearOf(isoDate: string): FiscalYear {
  const year = Number(isoDate.slice(0, 4));
  return Number(isoDate.slice(5, 7)) >= 4 ? year + 1 : year;
}

/** The last day of a fiscal year, "2027-03-31" for FY2026-27. */
export function fiscalYearEnd(year: FiscalYear): string {
  return `${year}-03-31`;
}

/** The first day of a fiscal year, "2026-04-01" for FY2026-27. */
export function fiscalYearStart(year: FiscalYear): string {
  return `${year - 1}-04-01`;
}
