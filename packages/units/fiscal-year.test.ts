import { expect, test } from "vitest";
import {
  fiscalYearEnd,
  fiscalYearLabel,
  fiscalYearOf,
  fiscalYearStart,
  parseFiscalYear,
} from "./fiscal-year.ts";

test("FY2026-27 is named by the year in which it ends", () => {
  expect(parseFiscalYear("2026-27")).toBe(2027);
  expect(fiscalYearLabel(2027)).toBe("2026-27");
  expect(fiscalYearLabel(2100)).toBe("2099-00");
  expect(parseFiscalYear("2099-00")).toBe(2100);
});

test("two years that do not follow each other are no fiscal year", () => {
  for (const text of ["2026-28", "2026", "26-27", "2026-2027", ""])
    expect(parseFiscalYear(text)).toBeUndefined();
});

test("31 March closes a fiscal year and 1 April opens the next", () => {
  expect(fiscalYearOf("2026-03-31")).toBe(2026);
  expect(fiscalYearOf("2026-04-01")).toBe(2027);
  expect(fiscalYearOf(fiscalYearEnd(2031))).toBe(2031);
  expect(fiscalYearStart(2031)).toBe("2030-04-01");
});
