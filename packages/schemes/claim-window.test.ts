/** For which time a claim may be made, and by which days it is filed and decided. */
import { beforeAll, describe, expect, test } from "vitest";
import { decisionDue, filingDue } from "./claim-days.ts";
import { incentiveWindow, periodFaults, type ClaimPeriod } from "./claim-window.ts";
import { magnetNumbers, withValue } from "./india-numbers.test-data.ts";
import type { SchemeNumbers } from "./scheme-numbers.ts";

let numbers: SchemeNumbers;
const awardedOn = "2026-10-01";

beforeAll(async () => {
  numbers = await magnetNumbers();
});

describe("days whose sales earn the incentive", () => {
  test("two years of gestation and five of incentive are the seven the scheme lasts", () => {
    const years = ["gestation-years", "incentive-years", "scheme-years"].map(
      (parameter) => numbers.row(parameter).value,
    );
    expect(years).toEqual([2, 5, 7]);
  });

  test("a plant on time sells for five years; an early one adds what it is early by; a late one loses", () => {
    const windowOf = (commissionedOn: string) =>
      incentiveWindow(numbers, { awardedOn, commissionedOn });
    expect(windowOf("2028-10-01")).toEqual({ from: "2028-10-01", to: "2033-09-30" });
    expect(windowOf("2028-04-01")).toEqual({ from: "2028-04-01", to: "2033-09-30" });
    expect(windowOf("2029-10-01")).toEqual({ from: "2029-10-01", to: "2033-09-30" });
    expect(incentiveWindow(numbers, { awardedOn })).toBeUndefined();
  });

  test("where an early sale earns nothing, the window opens at the end of gestation", async () => {
    const strict = await magnetNumbers(withValue("incentive-from-early-sale", 0));
    const dates = { awardedOn, commissionedOn: "2027-06-01" };
    expect(incentiveWindow(strict, dates)?.from).toBe("2028-10-01");
    const early = { from: "2027-04-01", to: "2028-03-31" };
    expect(periodFaults(strict, early, dates, []).map(({ what }) => what.key)).toEqual([
      "claim.condition-window-opens",
    ]);
    expect(periodFaults(numbers, early, dates, [])).toEqual([]);
  });
});

describe("a claim is for a whole fiscal year, once, within the window", () => {
  const year: ClaimPeriod = { from: "2029-04-01", to: "2030-03-31" };
  const faultsOf = (
    period: ClaimPeriod,
    claimedBefore: readonly number[] = [],
    commissionedOn: string | undefined = "2028-08-01",
  ) =>
    periodFaults(numbers, period, { awardedOn, commissionedOn }, claimedBefore).map(
      ({ what, clause }) => [what.key, clause.row.split("/")[1]],
    );

  test("a whole year within the window has no fault", () => {
    expect(faultsOf(year)).toEqual([]);
    expect(faultsOf(year, [2029])).toEqual([]);
  });

  test.each<readonly [string, ClaimPeriod, string, string]>([
    [
      "half a year",
      { from: "2029-04-01", to: "2029-09-30" },
      "claim.condition-whole-year",
      "claim-for-whole-fiscal-year",
    ],
    [
      "a calendar year",
      { from: "2029-01-01", to: "2029-12-31" },
      "claim.condition-whole-year",
      "claim-for-whole-fiscal-year",
    ],
    [
      "a year before commissioning",
      { from: "2027-04-01", to: "2028-03-31" },
      "claim.condition-commissioned",
      "incentive-per-kg-most",
    ],
    [
      "a year after the fifth",
      { from: "2034-04-01", to: "2035-03-31" },
      "claim.condition-window-closes",
      "incentive-years",
    ],
  ])("%s is refused under its clause", (_case, period, key, clause) => {
    expect(faultsOf(period)).toEqual([[key, clause]]);
  });

  test("a second claim for a year is refused", () => {
    expect(faultsOf(year, [2029, 2030])).toEqual([
      ["claim.condition-once", "claims-per-period-most"],
    ]);
  });

  test("a plant commissioned after the window has closed may claim for no year", () => {
    const last = { from: "2033-04-01", to: "2034-03-31" };
    expect(faultsOf(last, [], "2033-09-30")).toEqual([]);
    expect(faultsOf(last, [], "2033-10-01")).toEqual([
      ["claim.condition-window-closes", "incentive-years"],
    ]);
  });
});

test("a claim for FY2029-30 is in time until 31 December 2030, and decided in sixty days", () => {
  expect(filingDue(numbers, 2030)).toMatchObject({ on: "2030-12-31" });
  expect(decisionDue(numbers, "2030-12-31")).toMatchObject({ on: "2031-03-01" });
});
