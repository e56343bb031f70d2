/** Claims within one pool: who is served first, and that nobody loses by who comes later. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { shareOfPool, type PoolClaim } from "./pool-order.ts";

const claims = fc.uniqueArray(
  fc.record({
    caseId: fc.string({ minLength: 1, maxLength: 4 }),
    completeOn: fc.constantFrom("2030-05-01", "2030-05-02", "2030-06-30"),
    admissible: fc.bigInt({ min: 0n, max: 1000n }),
  }),
  { maxLength: 8, selector: ({ caseId }) => caseId },
);
const pools = fc.bigInt({ min: -10n, max: 3000n });
const paid = (left: bigint, all: readonly PoolClaim[]) =>
  new Map(shareOfPool(left, all).map(({ caseId, gets }) => [caseId, gets]));

test("a claim complete earlier is paid first; on one day the case id decides; the last in part", () => {
  const all = [
    { caseId: "C-3", completeOn: "2030-06-30", admissible: 50n },
    { caseId: "C-2", completeOn: "2030-05-02", admissible: 40n },
    { caseId: "C-1", completeOn: "2030-05-02", admissible: 60n },
  ];
  expect(shareOfPool(90n, all)).toEqual([
    { caseId: "C-1", place: 1, gets: 60n, lacks: 0n },
    { caseId: "C-2", place: 2, gets: 30n, lacks: 10n },
    { caseId: "C-3", place: 3, gets: 0n, lacks: 50n },
  ]);
});

test("no pool pays more than it holds, and no claim more than it is admitted", () => {
  fc.assert(
    fc.property(pools, claims, (left, all) => {
      const shares = shareOfPool(left, all);
      const total = shares.reduce((sum, { gets }) => sum + gets, 0n);
      const wanted = all.reduce((sum, { admissible }) => sum + admissible, 0n);
      const holds = left > 0n ? left : 0n;
      expect(total).toBe(wanted < holds ? wanted : holds);
      expect(shares.every(({ gets, lacks }) => gets >= 0n && lacks >= 0n)).toBe(true);
    }),
  );
});

test("an earlier claim never gets less because a later one exists", () => {
  fc.assert(
    fc.property(pools, claims, (left, all) => {
      const alone = paid(left, all);
      const more = [...all, { caseId: "~~~~~", completeOn: "2030-06-30", admissible: 700n }];
      const beside = paid(left, more);
      for (const { caseId } of all) expect(beside.get(caseId)).toBe(alone.get(caseId));
    }),
  );
});

test("the order in which claims are listed changes nothing, and a larger pool gives nobody less", () => {
  fc.assert(
    fc.property(pools, claims, (left, all) => {
      expect(shareOfPool(left, [...all].reverse())).toEqual(shareOfPool(left, all));
      const larger = paid(left + 100n, all);
      for (const [caseId, gets] of paid(left, all)) {
        expect((larger.get(caseId) ?? -1n) >= gets).toBe(true);
      }
    }),
  );
});
