import fc from "fast-check";
import { expect, test } from "vitest";
import { gamma } from "./gamma.ts";
import {
  leavingShare,
  survivalAt,
  survivalCurve,
  survivalShare,
  type Lifetime,
} from "./lifetime.ts";
import { normalTail } from "./normal-tail.ts";

const lifetime = fc.record({
  distribution: fc.constantFrom("fixed", "normal", "log_normal", "weibull"),
  meanYears: fc.double({ min: 0.3, max: 30, noNaN: true }),
  spread: fc.double({ min: 0.5, max: 6, noNaN: true }),
}) satisfies fc.Arbitrary<Lifetime>;

test("the normal tail agrees with printed tables", () => {
  // Abramowitz and Stegun, table 26.1.
  const printed: [number, number][] = [
    [0, 0.5],
    [1, 0.158655253931457],
    [2, 0.0227501319481792],
    [3, 0.00134989803163009],
    [5, 2.86651571879194e-7],
    [-1, 0.841344746068543],
  ];
  for (const [x, tail] of printed) expect(normalTail(x) / tail).toBeCloseTo(1, 12);
});

test("the gamma function agrees with factorials and with the square root of pi", () => {
  expect(gamma(1)).toBeCloseTo(1, 12);
  expect(gamma(5)).toBeCloseTo(24, 10);
  expect(gamma(0.5)).toBeCloseTo(Math.sqrt(Math.PI), 12);
});

test("a three-year fixed life sold at mid-year returns everything in the third year", () => {
  const survival = survivalCurve({ distribution: "fixed", meanYears: 3, spread: 0 }, 6, "middle");
  expect([...survival]).toEqual([1, 1, 1, 0, 0, 0]);
  expect(leavingShare(survival, 3)).toBe(1);
});

test("a life shorter than the year leaves within the year", () => {
  expect(survivalShare({ distribution: "fixed", meanYears: 0.3, spread: 0 }, 0, "middle")).toBe(0);
});

test("a Weibull life of shape 1 is exponential", () => {
  const exponential: Lifetime = { distribution: "weibull", meanYears: 10, spread: 1 };
  expect(survivalAt(exponential, 10)).toBeCloseTo(Math.exp(-1), 12);
});

test("survival starts at one, never rises and ends at nothing", () => {
  fc.assert(
    fc.property(lifetime, fc.constantFrom("start", "middle", "end", "even"), (life, timing) => {
      const survival = survivalCurve(life, 400, timing);
      expect(survivalAt(life, 0)).toBeCloseTo(1, 9);
      for (let k = 1; k < survival.length; k++) {
        expect(survival[k]).toBeLessThanOrEqual((survival[k - 1] ?? 0) + 1e-12);
      }
      // A Weibull of shape 0.5 has a heavy tail: mean 30 leaves 1 % after 400 years.
      expect(survival[399]).toBeLessThan(0.02);
    }),
  );
});

test("the mean of what leaves is the mean life", () => {
  fc.assert(
    fc.property(lifetime, (life) => {
      // Sum of survival over fine steps is the mean; the normal is truncated, so its mean is higher.
      fc.pre(life.distribution !== "normal");
      let sum = 0;
      for (let age = 0.005; age < 2000; age += 0.01) sum += survivalAt(life, age) * 0.01;
      expect(sum).toBeGreaterThan(life.meanYears * 0.98);
      expect(sum).toBeLessThan(life.meanYears * 1.02);
    }),
    { numRuns: 20 },
  );
});
