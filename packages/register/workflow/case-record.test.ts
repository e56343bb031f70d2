/** What a return does to the decisions before it: they are void, it is not, and new ones count. */
import { expect, test } from "vitest";
import { actorOf, caseAfter, type Deed } from "./case.test-data.ts";
import { isVoid, validDecisions } from "./case-record.ts";

const filed: Deed = { by: actorOf("maker", "applicant"), verb: "submit" };
const verified: Deed = { by: actorOf("agency-1", "agency"), verb: "verify" };
const recommended: Deed = { by: actorOf("programme-1", "programme"), verb: "recommend" };
const returned: Deed = { by: actorOf("finance-1", "finance"), verb: "return" };

test("a return voids the decisions before it and is not void itself", () => {
  const record = caseAfter("claim", [filed, verified, recommended, returned]);
  const standing = record.moves.map((move) => [move.verb, isVoid(record, move)]);
  expect(standing).toEqual([
    ["register", false],
    ["submit", false],
    ["verify", true],
    ["recommend", true],
    ["return", false],
  ]);
  expect(validDecisions(record)).toEqual([]);
});

test("what is decided after the return counts, what was before stays void", () => {
  const record = caseAfter(
    "claim",
    [filed, verified, returned, filed, verified].map((deed) =>
      deed === returned ? { ...deed, by: actorOf("programme-1", "programme") } : deed,
    ),
  );
  expect(record.moves.filter((move) => isVoid(record, move)).map(({ moveNo }) => moveNo)).toEqual([
    3,
  ]);
  expect(validDecisions(record).map(({ moveNo }) => moveNo)).toEqual([6]);
});
