/** The dated numbers of a scheme, taken from its rows; a number that is missing is told by name. */
import type { MissionTables } from "@lodestone/mission/mission";
import type { Row } from "@lodestone/mission/pack-tables";

export type SchemeRow = Row<"scheme_parameters">;

/** A scheme's rule needs a number the pack does not give. */
export class SchemeNumberMissing extends Error {
  override readonly name = "SchemeNumberMissing";
  readonly scheme: string;
  readonly parameter: string;

  constructor(scheme: string, parameter: string) {
    super(`scheme_parameters.csv gives no ${parameter} for ${scheme} marked use`);
    this.scheme = scheme;
    this.parameter = parameter;
  }
}

export class SchemeNumbers {
  readonly scheme: string;
  readonly #rows: readonly SchemeRow[];

  constructor(tables: Pick<MissionTables, "scheme_parameters">, scheme: string) {
    this.scheme = scheme;
    this.#rows = tables.scheme_parameters.filter((row) => row.scheme === scheme && row.use);
  }

  /** The row of a number without bands. */
  row(parameter: string): SchemeRow {
    const row = this.#rows.find((candidate) => candidate.parameter === parameter);
    if (!row) throw new SchemeNumberMissing(this.scheme, parameter);
    return row;
  }

  /** The row of the band a capacity falls in: the highest band not above it. */
  bandRow(parameter: string, capacityT: number): SchemeRow {
    const bands = this.#rows
      .filter((row) => row.parameter === parameter && (row.band_t_per_a ?? 0) <= capacityT)
      .sort((a, b) => (b.band_t_per_a ?? 0) - (a.band_t_per_a ?? 0));
    const [row] = bands;
    if (!row) throw new SchemeNumberMissing(this.scheme, parameter);
    return row;
  }

  /** The row of a step named by where it begins ("late-6"): the highest step not above the value. */
  stepRow(prefix: string, value: number): SchemeRow | undefined {
    const startOf = (row: SchemeRow) => Number(row.parameter.slice(prefix.length));
    const steps = this.#rows
      .filter((row) => row.parameter.startsWith(prefix) && startOf(row) <= value)
      .sort((a, b) => startOf(b) - startOf(a));
    return steps[0];
  }
}
