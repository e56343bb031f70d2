/** A linear programme as written down on paper, name by name, and solved by GLPK. */
import createGlpk from "glpk.js/node";

export type Term = readonly [name: string, times: number];

/** A linear programme on paper: variables by name, rows of terms, what is lowered. */
export class Paper {
  readonly most = new Map<string, number>();
  readonly rows: { terms: Map<string, number>; lower: number; upper: number }[] = [];
  readonly lowered = new Map<string, number>();
  constant = 0;

  variable(name: string, most = Infinity): void {
    this.most.set(name, most);
  }

  /** Terms in variables that the page does not give are nil. */
  row(lower: number, upper: number, terms: Iterable<Term>): void {
    this.rows.push({ terms: this.#sum(terms), lower, upper });
  }

  lower(terms: Iterable<Term>): void {
    for (const [name, times] of this.#sum(terms)) {
      this.lowered.set(name, (this.lowered.get(name) ?? 0) + times);
    }
  }

  #sum(terms: Iterable<Term>): Map<string, number> {
    const sum = new Map<string, number>();
    for (const [name, times] of terms) {
      if (this.most.has(name)) sum.set(name, (sum.get(name) ?? 0) + times);
    }
    return sum;
  }

  async solve(): Promise<number> {
    const glpk = await createGlpk();
    const named = (terms: Map<string, number>) =>
      [...terms].map(([name, coef]) => ({ name, coef }));
    const bound = (lower: number, upper: number) => ({
      type:
        lower === upper
          ? glpk.GLP_FX
          : lower === -Infinity
            ? glpk.GLP_UP
            : upper === Infinity
              ? glpk.GLP_LO
              : glpk.GLP_DB,
      lb: lower === -Infinity ? 0 : lower,
      ub: upper === Infinity ? 0 : upper,
    });
    const { result } = glpk.solve({
      name: "page",
      objective: { direction: glpk.GLP_MIN, name: "lens", vars: named(this.lowered) },
      subjectTo: this.rows
        .filter(({ terms }) => terms.size > 0)
        .map(({ terms, lower, upper }, i) => ({
          name: `r${i}`,
          vars: named(terms),
          bnds: bound(lower, upper),
        })),
      bounds: [...this.most].map(([name, most]) => ({ name, ...bound(0, most) })),
    });
    if (result.status !== glpk.GLP_OPT) throw new Error(`GLPK ended with ${result.status}`);
    return result.z + this.constant;
  }
}

export function times(factor: number, terms: readonly Term[]): Term[] {
  return terms.map(([name, value]) => [name, factor * value]);
}

/** What the pack must hold for the page's formula to mean anything. */
export function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the pack holds no such row");
  return value;
}
