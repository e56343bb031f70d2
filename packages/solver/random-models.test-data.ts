/** Random linear models with a known feasible point, for laws that hold of every optimum. */
import fc from "fast-check";
import type { LinearModel } from "./linear-model.ts";
import { ModelBuilder } from "./model-builder.ts";

const small = fc.integer({ min: -5, max: 5 });

const column = fc.record({
  lower: small,
  width: fc.nat({ max: 8 }),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cost: small,
});
const row = fc.record({
  entries: fc.array(fc.tuple(fc.nat(), small), { minLength: 1, maxLength: 6 }),
  below: fc.option(fc.nat({ max: 6 })),
  above: fc.option(fc.nat({ max: 6 })),
});

/** Bounded columns and rows that hold at a point inside: feasible and bounded by construction. */
export const feasibleModel: fc.Arbitrary<LinearModel> = fc
  .record({
    columns: fc.array(column, { minLength: 1, maxLength: 9 }),
    rows: fc.array(row, { maxLength: 8 }),
    offset: small,
  })
  .map(({ columns, rows, offset }) => {
    const builder = new ModelBuilder();
    builder.offset = offset;
    for (const { lower, width, cost } of columns) {
      builder.addColumns(1, { lower, upper: lower + width, cost });
    }
    for (const { entries, below, above } of rows) {
      const activity = entries.reduce((sum, [j, value]) => {
        const { lower, width, at } = columns[j % columns.length] ?? { lower: 0, width: 0, at: 0 };
        return sum + value * (lower + width * at);
      }, 0);
      builder.beginRow(
        below === null ? -Infinity : activity - below,
        above === null ? Infinity : activity + above,
      );
      for (const [j, value] of entries) builder.put(j % columns.length, value);
    }
    return builder.build();
  });
