/** Exploration support on worked cases, each number taken from the India pack's own rows. */
import path from "node:path";
import { readFolder } from "@lodestone/mission/folder";
import type { Mission } from "@lodestone/mission/mission";
import { readMission } from "@lodestone/mission/read-mission";
import { croreFromPaise, paiseFromCrore } from "@lodestone/units/money";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import {
  explorationIncentive,
  levyDue,
  licenceReimbursement,
  repaymentSchedule,
} from "./exploration-support.ts";
import { SchemeNumbers } from "./scheme-numbers.ts";

let mission: Mission;
let numbers: SchemeNumbers;

beforeAll(async () => {
  const india = path.join(import.meta.dirname, "..", "..", "missions", "india");
  const read = readMission((await readFolder(india)).files);
  if (!read.mission) throw new Error("the India pack does not read");
  mission = read.mission;
  numbers = new SchemeNumbers(mission, "exploration-support");
});

/** Crore spent by head, within the heads' caps unless drilling is raised. */
function reimbursed(drilling: number, others: number, earlyG2 = false, before = 0) {
  const each = paiseFromCrore(others / 6);
  return licenceReimbursement(numbers, {
    spent: {
      "mapping-sampling": each,
      geophysics: each,
      drilling: paiseFromCrore(drilling),
      "chemical-petrology": each,
      beneficiation: each,
      "research-consultancy": each,
      logistics: each,
    },
    earlyG2,
    reimbursedBefore: paiseFromCrore(before),
  });
}

describe("reimbursement of an exploration licence", () => {
  test("half of 30 crore within the heads' caps: 15 crore, repaid in ten instalments of 1.5", () => {
    const { amount } = reimbursed(18, 12);
    expect(croreFromPaise(amount)).toBe(15);
    expect(repaymentSchedule(numbers, amount).map(croreFromPaise)).toEqual(Array(10).fill(1.5));
  });

  test("50 crore spent: 20 crore, 24 for an early G2 block; repaid by 2.0 or 2.4 a year", () => {
    const spent = {
      "mapping-sampling": paiseFromCrore(3),
      geophysics: paiseFromCrore(6),
      drilling: paiseFromCrore(27),
      "chemical-petrology": paiseFromCrore(5),
      beneficiation: paiseFromCrore(3),
      "research-consultancy": paiseFromCrore(3),
      logistics: paiseFromCrore(3),
    };
    const paid = (earlyG2: boolean) =>
      licenceReimbursement(numbers, { spent, earlyG2, reimbursedBefore: 0n });
    expect(croreFromPaise(paid(false).amount)).toBe(20);
    expect(paid(false).binding.clause.row).toContain("/reimbursement-cap/");
    expect(croreFromPaise(paid(true).amount)).toBe(24);
    expect(croreFromPaise(repaymentSchedule(numbers, paid(true).amount)[0] ?? 0n)).toBe(2.4);
  });

  test("drilling beyond its head earns nothing more, and the head says why", () => {
    const { amount, heads } = reimbursed(40, 0);
    expect(croreFromPaise(amount)).toBe(10);
    expect(heads[2]?.binding.clause.row).toContain("head-cap-drilling");
  });

  test("the heads' caps add up to more than the cap and less than the early one", () => {
    const caps = mission.scheme_parameters.filter((row) => row.parameter.startsWith("head-cap-"));
    expect(caps.reduce((sum, row) => sum + row.value, 0)).toBeCloseTo(21.5, 9);
  });

  test("however spent and claimed, never above half of it nor above the cap; instalments add up", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 80 }),
        fc.integer({ min: 0, max: 40 }),
        fc.boolean(),
        fc.integer({ min: 0, max: 24 }),
        (drilling, others, earlyG2, before) => {
          const { amount } = reimbursed(drilling, others, earlyG2, before);
          const paid = croreFromPaise(amount);
          if (paid > 0) {
            expect(paid + before).toBeLessThanOrEqual((drilling + others) / 2 + 1e-6);
            expect(paid + before).toBeLessThanOrEqual(earlyG2 ? 24 : 20);
          }
          const schedule = repaymentSchedule(numbers, amount);
          expect(schedule.reduce((sum, each) => sum + each, 0n)).toBe(amount);
        },
      ),
    );
  });
});

test("an agency's incentive is a quarter of the project's cost", () => {
  const { amount } = explorationIncentive(numbers, paiseFromCrore(6.8));
  expect(croreFromPaise(amount)).toBe(1.7);
});

test("the levy is two per cent of royalty, three from 1 September 2025", () => {
  const due = (day: string) =>
    croreFromPaise(levyDue(mission.levies, "nmedt", paiseFromCrore(1000), day).amount);
  expect(due("2025-08-31")).toBe(20);
  expect(due("2025-09-01")).toBe(30);
  expect(due("1990-01-01")).toBe(0);
});
