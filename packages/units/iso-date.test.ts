import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, addMonths, daysBetween, isIsoDate, laterOf, monthsBetween } from "./iso-date.ts";

test("a date must exist in the calendar", () => {
  expect(isIsoDate("2028-02-29")).toBe(true);
  for (const text of ["2026-02-29", "2026-13-01", "2026-1-1", "01-02-2026", ""])
    expect(isIsoDate(text)).toBe(false);
});

test("24 months after an award on 30 June 2026 is 30 June 2028", () => {
  expect(addMonths("2026-06-30", 24)).toBe("2028-06-30");
  expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
  expect(addMonths("2026-03-15", -3)).toBe("2025-12-15");
});

test("adding months and taking them away again leaves the month as it was", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1990, max: 2060 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 600 }),
      (year, month, months) => {
        const date = `${year}-${String(month).padStart(2, "0")}-15`;
        expect(addMonths(addMonths(date, months), -months)).toBe(date);
        expect(Math.abs(monthsBetween(date, addMonths(date, months)) - months)).toBeLessThan(0.2);
      },
    ),
  );
});

test("the later of two dates", () => {
  expect(laterOf("2026-06-30", "2026-06-29")).toBe("2026-06-30");
});

test("29 February 2028 is one day after the 28th, and 41 days are left of a year on 18 February", () => {
  expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
  expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
  expect(daysBetween("2027-02-18", "2027-03-31")).toBe(41);
});
