/** What the competent authority decides lies within its limit; a refusal names who may. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { say } from "@lodestone/words/say";
import { personWith, type PersonWithRole } from "../store/people.test-data.ts";
import { moveFund } from "./fund.ts";
import { by, done, refusedWith, testOffice, type Office } from "./office.test-data.ts";

let office: Office;
let small: PersonWithRole;
let large: PersonWithRole;

beforeAll(async () => {
  office = await testOffice();
  small = await personWith(office.database, "authority", {
    name: "Small Limit",
    amountMostPaise: 500_00_00_000n * 100n,
  });
  large = await personWith(office.database, "authority", {
    name: "Large Limit",
    amountMostPaise: 8_000_00_00_000n * 100n,
  });
});
afterAll(() => office.close());

const outlay = (person: PersonWithRole, crore: bigint) =>
  moveFund(office.context, by(person.actor), "approve-outlay", {
    scheme: "magnet-scheme",
    fiscalYear: null,
    amountPaise: String(crore * 1_00_00_000n * 100n),
  });

test("an outlay beyond the authority's limit is refused with the limit, the amount and who may", async () => {
  const outcome = await outlay(small, 7_280n);
  expect(refusedWith(outcome)).toBe("duty.amount");
  if (!("refused" in outcome)) throw new Error("not refused");
  expect(say("en", outcome.refused)).toBe(
    "You may decide up to ₹500 crore; this is ₹7,280 crore. May decide it: Large Limit.",
  );
});

test("the limit itself may be decided, and the one whose limit reaches it may", async () => {
  expect(done(await outlay(small, 500n))["move"]).toBe("approve-outlay");
  expect(done(await outlay(large, 6_780n))["move"]).toBe("approve-outlay");
});

test("where nobody's limit reaches it, that is said", async () => {
  const outcome = await outlay(large, 9_000n);
  if (!("refused" in outcome)) throw new Error("not refused");
  expect(say("en", outcome.refused)).toContain("Nobody has a limit that reaches it");
});
