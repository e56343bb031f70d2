import fc from "fast-check";
import { expect, test } from "vitest";
import { inflowOfStock, stockOfInflow } from "./cohort.ts";
import { survivalCurve } from "./lifetime.ts";

const inflows = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), {
  minLength: 1,
  maxLength: 30,
});
const weibull = survivalCurve({ distribution: "weibull", meanYears: 6, spread: 2 }, 60, "middle");

test("what goes in either stays in use or comes out: stock change = inflow - outflow", () => {
  fc.assert(
    fc.property(inflows, (values) => {
      const { inflow, outflow, stock } = stockOfInflow(Float64Array.from(values), weibull);
      for (let t = 0; t < values.length; t++) {
        const change = (stock[t] ?? 0) - (stock[t - 1] ?? 0);
        expect(change).toBeCloseTo((inflow[t] ?? 0) - (outflow[t] ?? 0), 9);
        expect(outflow[t]).toBeGreaterThanOrEqual(-1e-12);
      }
    }),
  );
});

test("sales that build a stock are found again from the stock", () => {
  fc.assert(
    fc.property(inflows, (values) => {
      const { stock } = stockOfInflow(Float64Array.from(values), weibull);
      const { inflow, shrinking } = inflowOfStock(stock, weibull);
      values.forEach((value, t) => expect(inflow[t]).toBeCloseTo(value, 6));
      expect(shrinking.filter((t) => (inflow[t] ?? 0) < -1e-6)).toEqual([]);
    }),
  );
});

test("a stock that falls faster than things wear out is told, not corrected", () => {
  const { inflow, shrinking } = inflowOfStock(Float64Array.of(100, 10), weibull);
  expect(shrinking).toEqual([1]);
  expect(inflow[1]).toBeLessThan(0);
});

test("two tonnes of magnets a year with a three-year life: the third year returns two tonnes", () => {
  const fixed = survivalCurve({ distribution: "fixed", meanYears: 3, spread: 0 }, 6, "middle");
  const { outflow, stock } = stockOfInflow(Float64Array.of(2, 2, 2, 2, 2), fixed);
  expect([...outflow]).toEqual([0, 0, 0, 2, 2]);
  expect([...stock]).toEqual([2, 4, 6, 6, 6]);
});
