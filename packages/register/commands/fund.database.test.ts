/** The year's money of a scheme before it is anybody's: what is left of it lapses, and then the year closes. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { personWith, type PersonWithRole } from "../store/people.test-data.ts";
import { closeFiscalYear, moveFund, type fundMoves } from "./fund.ts";
import { by, done, refusedWith, testOffice, type Office } from "./office.test-data.ts";

let office: Office;
let finance: PersonWithRole;
let authority: PersonWithRole;

beforeAll(async () => {
  office = await testOffice();
  finance = await personWith(office.database, "finance");
  authority = await personWith(office.database, "authority");
});
afterAll(() => office.close());

const scheme = "magnet-scheme";
const fiscalYear = "2025-26";
const move = (person: PersonWithRole, name: keyof typeof fundMoves, year: string | null) =>
  moveFund(office.context, by(person.actor), name, {
    scheme,
    fiscalYear: year,
    amountPaise: "500",
  });
const close = () => closeFiscalYear(office.context, by(finance.actor), { scheme, fiscalYear });

test("what stands allotted when the year has ended keeps it open until it lapses", async () => {
  done(await move(authority, "approve-outlay", null));
  done(await move(finance, "allot", fiscalYear));
  expect(refusedWith(await close())).toBe("ledger.year-unsettled");
  expect(refusedWith(await move(authority, "lapse-allotment", fiscalYear))).toBe("duty.wrong-desk");
  done(await move(finance, "lapse-allotment", fiscalYear));
  expect(refusedWith(await move(finance, "lapse-allotment", fiscalYear))).toBe(
    "ledger.balance-short",
  );
  done(await close());
});
