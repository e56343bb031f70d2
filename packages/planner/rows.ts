/** Rows of the model with what each one means, kept as numbers until somebody asks for words. */
import { GrowingInts } from "@lodestone/solver/growing-array";
import type { ModelBuilder } from "@lodestone/solver/model-builder";

/** The constraint families, each a file of constraints/; a scheme's pools stand in scheme.ts. */
export const families = [
  "balance",
  "capacity",
  "site-limit",
  "scrap",
  "counted-import",
  "dependence-cap",
  "embodied-cap",
  "supplier-share",
  "index-cap",
  "cash",
  "participation",
  "scheme",
  "scheme-capacity",
  "incentive-pool",
  "subsidy-pool",
  "tranche",
  "tranche-pool",
  "winners",
  "winners-most",
  "cover",
  "cover-pool",
  "fund",
  "near",
] as const;
export type Family = (typeof families)[number];

export interface RowMeaning {
  readonly family: Family;
  /** Index of the family's subject: commodity, project, site, account, cap, scheme, cover, fund. */
  readonly subject: number;
  /** Index of the plan year, -1 for rows over the whole plan. */
  readonly year: number;
}

export class PlanRows {
  readonly #builder: ModelBuilder;
  readonly #meanings = new GrowingInts();

  constructor(builder: ModelBuilder) {
    this.#builder = builder;
  }

  /** Opens a row of a family; entries follow by `put`. */
  begin(family: Family, subject: number, year: number, lower: number, upper: number): number {
    this.#meanings.push(families.indexOf(family));
    this.#meanings.push(subject);
    this.#meanings.push(year);
    return this.#builder.beginRow(lower, upper);
  }

  put(column: number, value: number): void {
    if (column >= 0) this.#builder.put(column, value);
  }

  meaning(row: number): RowMeaning {
    const [family = 0, subject = 0, year = -1] = this.#meanings
      .view()
      .subarray(row * 3, row * 3 + 3);
    return { family: families[family] ?? "balance", subject, year };
  }

  /** Whether another model's rows mean the same, one by one. */
  equals(other: PlanRows): boolean {
    const [mine, theirs] = [this.#meanings.view(), other.#meanings.view()];
    return mine.length === theirs.length && mine.every((part, i) => part === theirs[i]);
  }

  get count(): number {
    return this.#builder.rowCount;
  }
}
