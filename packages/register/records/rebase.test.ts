import fc from "fast-check";
import { expect, test } from "vitest";
import { readProposed, rebase } from "./rebase.ts";

const value = fc.constantFrom("a", "b", "c", null);
const record = fc.record({ one: value, two: value, three: value, four: value });
type Named = "one" | "two" | "three" | "four";
type Wanted = Readonly<Record<string, string | null>>;
const changesOf = (names: readonly Named[]): fc.Arbitrary<Wanted> =>
  fc.dictionary(fc.constantFrom(...names), value);

test("amendments of different fields give the same record in whichever order they are applied", () => {
  fc.assert(
    fc.property(record, changesOf(["one", "two"]), changesOf(["three", "four"]), (base, a, b) => {
      const propose = (to: Wanted) =>
        Object.fromEntries(
          Object.entries(to).map(([field, now]) => [
            field,
            { from: base[field as Named], to: now },
          ]),
        );
      const apply = (values: typeof base, to: Wanted) => {
        const { changes, conflicts } = rebase(values, propose(to));
        expect(conflicts).toEqual([]);
        return { ...values, ...changes };
      };
      expect(apply(apply(base, a), b)).toEqual(apply(apply(base, b), a));
    }),
  );
});

test("a field that another changed meanwhile is never silently overwritten", () => {
  fc.assert(
    fc.property(record, record, changesOf(["one", "two", "three", "four"]), (base, now, to) => {
      const proposed = Object.fromEntries(
        Object.entries(to).map(([field, wanted]) => [
          field,
          { from: base[field as Named], to: wanted },
        ]),
      );
      const { changes, conflicts } = rebase(now, proposed);
      for (const field of Object.keys(to) as Named[]) {
        if (now[field] !== base[field]) expect(changes).not.toHaveProperty(field);
        const told = conflicts.some((conflict) => conflict.field === field);
        expect(told).toBe(now[field] !== base[field] && now[field] !== to[field]);
      }
    }),
  );
});

test("a conflict tells what it was, what it is and what it would become", () => {
  expect(rebase({ city: "Thane" }, { city: { from: "Mumbai", to: "Powai" } })).toEqual({
    changes: {},
    conflicts: [{ field: "city", from: "Mumbai", to: "Powai", now: "Thane" }],
  });
});

test.each([
  "",
  "null",
  "[]",
  "{}",
  '{"city":"Powai"}',
  '{"city":{"to":"Powai"}}',
  '{"city":{"from":{},"to":1}}',
])("what is no set of changes is not taken for one: %s", (text) => {
  expect(readProposed(text)).toBeUndefined();
});
