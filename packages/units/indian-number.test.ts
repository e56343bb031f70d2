import { expect, test } from "vitest";
import {
  formatCrore,
  formatDate,
  formatFigure,
  formatNumber,
  formatPaise,
  formatRupees,
  formatShare,
} from "./indian-number.ts";

test("numbers are grouped by lakh and crore", () => {
  expect(formatNumber(320000000000)).toBe("3,20,00,00,00,000");
  expect(formatNumber(12345678.9, 1)).toBe("1,23,45,678.9");
});

test("32,000 crore stays 32,000 crore in both languages", () => {
  expect(formatCrore(32000, "en")).toBe("₹32,000 crore");
  expect(formatCrore(32000, "hi")).toBe("₹32,000 करोड़");
  expect(formatRupees(2150, "en")).toBe("₹2,150");
  expect(formatRupees(2.1e5, "en")).toBe("₹2.1 lakh");
  expect(formatRupees(7.28e10, "en")).toBe("₹7,280 crore");
});

test("figures keep the digits a reader can use", () => {
  expect([0, 0.0123, 1.234, 12.34, 123.4, -5.678].map(formatFigure)).toEqual([
    "0",
    "0.012",
    "1.23",
    "12.3",
    "123",
    "-5.68",
  ]);
});

test("shares are per cent", () => {
  expect([0.56, 0.0225, 1, 0].map(formatShare)).toEqual([
    "56\u00a0%",
    "2.3\u00a0%",
    "100\u00a0%",
    "0\u00a0%",
  ]);
});

test("dates in words, a month or a year alone stays short", () => {
  expect(formatDate("2026-06-30", "en")).toBe("30 June 2026");
  expect(formatDate("2026-06-30", "hi")).toBe("30 जून 2026");
  expect(formatDate("2026-06", "en")).toBe("June 2026");
  expect(formatDate("2026", "en")).toBe("2026");
});

test("an order prints every paisa, grouped by lakh and crore", () => {
  expect(formatPaise(258_000_000_000n)).toBe("₹2,58,00,00,000.00");
  expect(formatPaise(9_007_199_254_740_993n)).toBe("₹9,00,71,99,25,47,409.93");
  expect(formatPaise(-105n)).toBe("−₹1.05");
});
