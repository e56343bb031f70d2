/** The clock of a case: whose desk, how many days, and the stop while the applicant holds it. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { actorOf, caseAfter } from "./case.test-data.ts";
import { clockOf, indianDay } from "./desk-clock.ts";
import { claimWorkflow } from "./flows/claim.ts";

const applicant = actorOf("maker", "applicant");
const agency = actorOf("agency-1", "agency");
const days = (parameter: string) => (parameter === "agency-decision-days" ? 60 : null);

test("the office's days stand apart from the applicant's, and both are shown", () => {
  const record = caseAfter("claim", [
    { by: applicant, verb: "submit", at: "2029-05-10T05:00:00Z" },
    { by: agency, verb: "return", at: "2029-06-09T05:00:00Z" },
    { by: applicant, verb: "submit", at: "2029-06-29T05:00:00Z" },
  ]);
  const clock = clockOf(claimWorkflow, record, "2029-07-04T05:00:00Z", days);
  expect(clock.officeDays).toBe(30 + 5);
  expect(clock.stoppedDays).toBe(20);
  expect(clock.now).toMatchObject({ desk: "agency", days: 5, serviceDays: 60 });
  expect(clock.daysLeft).toBe(55);
});

test("days are India's: an hour before midnight there is the next day's morning in no book", () => {
  expect(indianDay("2029-03-31T18:29:59Z")).toBe("2029-03-31");
  expect(indianDay("2029-03-31T18:30:00Z")).toBe("2029-04-01");
});

test("a clock that jumped back counts no negative days", () => {
  const record = caseAfter("claim", [
    { by: applicant, verb: "submit", at: "2029-05-10T05:00:00Z" },
    { by: agency, verb: "verify", at: "2029-05-01T05:00:00Z" },
  ]);
  const { stays } = clockOf(claimWorkflow, record, "2029-05-02T05:00:00Z", days);
  expect(stays.every((stay) => stay.days >= 0)).toBe(true);
});

test("on a clock that runs forward, days on all desks add up to the age of the case", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 3, maxLength: 3 }),
      (gaps) => {
        const at = (n: number) => {
          const total = gaps.slice(0, n + 1).reduce((sum, gap) => sum + gap, 0);
          return new Date(Date.parse("2029-05-01T04:30:00Z") + total * 86_400_000).toISOString();
        };
        const record = caseAfter("claim", [
          { by: applicant, verb: "submit", at: at(0) },
          { by: agency, verb: "return", at: at(1) },
        ]);
        const { stays } = clockOf(claimWorkflow, record, at(2), days);
        const total = stays.reduce((sum, stay) => sum + stay.days, 0);
        expect(total).toBe(gaps.reduce((sum, gap) => sum + gap, 0));
      },
    ),
  );
});
