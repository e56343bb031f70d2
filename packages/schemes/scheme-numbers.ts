/**
 * The dated numbers of a scheme, taken from its rows; a number that is missing is told by name. Of
 * two rows of a number the later one holds from its first day on, so a rule asked for an award or
 * a claim of a past day takes the number in force then.
 */
import type { MissionTables } from "@lodestone/mission/mission";
import type { Row } from "@lodestone/mission/pack-tables";
import type { IsoDate } from "@lodestone/units/iso-date";

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

  /** Numbers in force on a day; without one, as the latest rows have them. */
  constructor(tables: Pick<MissionTables, "scheme_parameters">, scheme: string, on?: IsoDate) {
    this.scheme = scheme;
    this.#rows = tables.scheme_parameters
      .filter((row) => row.scheme === scheme && row.use)
      .filter(({ from_date }) => !on || !from_date || from_date <= on)
      .sort((a, b) => compareText(b.from_date ?? "", a.from_date ?? ""));
  }

  /** The row of a number without bands. */
  row(parameter: string): SchemeRow {
    const row = this.#rows.find((candidate) => candidate.parameter === parameter);
    if (!row) throw new SchemeNumberMissing(this.scheme, parameter);
    return row;
  }

  /** The row of a clause written as 1 or 0, where it says 1; a pack without it says 0. */
  yes(parameter: string): SchemeRow | undefined {
    return this.#rows.find((row) => row.parameter === parameter && row.value === 1);
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

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
