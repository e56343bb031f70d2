/** Separation of duty on a claim, case by case; the whole matrix is walked in duty-matrix.test.ts. */
import { describe, expect, test } from "vitest";
import { actorOf, caseAfter } from "./case.test-data.ts";
import { permissionFor, type Intent } from "./duty.ts";
import type { Actor } from "./actor.ts";
import type { CaseRecord } from "./case-record.ts";
import { claimWorkflow } from "./flows/claim.ts";

const maker = actorOf("maker", "applicant");
const agency = actorOf("agency-1", "agency");
const programme = actorOf("programme-1", "programme");
const finance = actorOf("finance-1", "finance");
const authority = actorOf("authority-1", "authority");

const filed = { by: maker, verb: "submit" } as const;
const verified = { by: agency, verb: "verify" } as const;
const recommended = { by: programme, verb: "recommend" } as const;
const concurred = { by: finance, verb: "approve" } as const;
const sanctioned = { by: authority, verb: "sanction" } as const;

function refusalOf(record: CaseRecord, actor: Actor, intent: Intent): string | undefined {
  const permission = permissionFor(claimWorkflow, record, actor, intent);
  return "refused" in permission ? permission.refused.key : undefined;
}

describe("a claim on the agency's desk", () => {
  const record = caseAfter("claim", [filed]);

  test("is verified by the agency and by nobody else", () => {
    expect(refusalOf(record, agency, { verb: "verify" })).toBeUndefined();
    expect(refusalOf(record, programme, { verb: "verify" })).toBe("duty.wrong-desk");
  });

  test("is not verified by the person who made it, in whatever role", () => {
    expect(refusalOf(record, actorOf("maker", "agency"), { verb: "verify" })).toBe("duty.maker");
  });

  test("nor by the person who last changed it", () => {
    const changed = { ...record, lastEditorId: "agency-1" };
    expect(refusalOf(changed, agency, { verb: "verify" })).toBe("duty.last-editor");
  });

  test("nor by a delegate who acts for the maker, nor by the maker for somebody else", () => {
    const forMaker = actorOf("agency-1", "agency", { forPersonId: "maker" });
    const byMaker = actorOf("maker", "agency", { forPersonId: "agency-1" });
    expect(refusalOf(record, forMaker, { verb: "verify" })).toBe("duty.maker");
    expect(refusalOf(record, byMaker, { verb: "verify" })).toBe("duty.maker");
  });

  test("cannot be sanctioned from there, and what is possible is said", () => {
    expect(refusalOf(record, authority, { verb: "sanction" })).toBe("duty.no-step");
  });
});

test("nobody takes two consecutive stages, not even as a delegate", () => {
  const record = caseAfter("claim", [filed, verified]);
  expect(refusalOf(record, actorOf("agency-1", "programme"), { verb: "recommend" })).toBe(
    "duty.consecutive",
  );
  const delegate = actorOf("other", "programme", { forPersonId: "agency-1" });
  expect(refusalOf(record, delegate, { verb: "recommend" })).toBe("duty.consecutive");
  expect(refusalOf(record, programme, { verb: "recommend" })).toBeUndefined();
});

test("a return voids the decisions before it: the next round begins with clean hands", () => {
  const returned = { by: finance, verb: "return" } as const;
  const record = caseAfter("claim", [filed, verified, recommended, returned, filed]);
  expect(record.round).toBe(2);
  expect(refusalOf(record, agency, { verb: "verify" })).toBeUndefined();
});

test("who recommended or concurred does not release, however many stages lie between", () => {
  const record = caseAfter("claim", [filed, verified, recommended, concurred, sanctioned]);
  expect(refusalOf(record, actorOf("programme-1", "releasing"), { verb: "release" })).toBe(
    "duty.never-after",
  );
  expect(refusalOf(record, actorOf("finance-1", "releasing"), { verb: "release" })).toBe(
    "duty.never-after",
  );
  expect(
    refusalOf(record, actorOf("releasing-1", "releasing"), { verb: "release" }),
  ).toBeUndefined();
});

test("a competent authority decides up to its amount, and one paisa more is another's", () => {
  const record = caseAfter("claim", [filed, verified, recommended, concurred]);
  const limited = { ...authority, amountMostPaise: 100n };
  expect(refusalOf(record, limited, { verb: "sanction", amountPaise: 100n })).toBeUndefined();
  expect(refusalOf(record, limited, { verb: "sanction", amountPaise: 101n })).toBe("duty.amount");
});

test("a role limited to a scheme, a State or a party does not reach beyond it", () => {
  const record = caseAfter("claim", [filed]);
  const elsewhere = { ...agency, scope: { kind: "scheme", key: "recycling-scheme" } } as const;
  expect(refusalOf(record, elsewhere, { verb: "verify" })).toBe("duty.out-of-scope");
  const draft = caseAfter("claim", []);
  const other = actorOf("maker", "applicant", { scope: { kind: "party", key: "chandra" } });
  expect(refusalOf(draft, other, { verb: "submit" })).toBe("duty.out-of-scope");
  expect(refusalOf(draft, { ...maker, scope: null }, { verb: "submit" })).toBe(
    "duty.applicant-without-party",
  );
});

test("an ended case takes no step", () => {
  const rejected = { by: finance, verb: "approve", response: "reject" } as const;
  const record = caseAfter("claim", [filed, verified, recommended, rejected]);
  expect(record.state).toBe("rejected");
  expect(refusalOf(record, authority, { verb: "sanction" })).toBe("duty.ended");
});
