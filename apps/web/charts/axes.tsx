/** The axes that pictures over a ground line share: round values up the left, names along the foot. */
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import { ticks, yearMarks } from "./axis.ts";

interface ValueAxisProps {
  readonly unit: string;
  readonly ceiling: number;
  readonly left: number;
  readonly right: number;
  readonly up: (value: number) => number;
  readonly write: (value: number) => string;
}

/** The unit above, a line and a figure at each round value. */
export function ValueAxis({ unit, ceiling, left, right, up, write }: ValueAxisProps) {
  return (
    <>
      <text x={0} y={12} fontSize="13" className="soft-text">
        {unit}
      </text>
      <g className="axis">
        {ticks(ceiling).map((tick) => (
          <g key={tick}>
            <line x1={left} x2={right} y1={up(tick)} y2={up(tick)} />
            <text x={left - 8} y={up(tick) + 4.5} textAnchor="end" fontSize="13">
              {write(tick)}
            </text>
          </g>
        ))}
      </g>
    </>
  );
}

interface YearAxisProps {
  readonly years: readonly number[];
  /** Every so many years has its name. */
  readonly step: number;
  readonly x: (year: number) => number;
  readonly y: number;
}

export function YearAxis({ years, step, x, y }: YearAxisProps) {
  return (
    <g className="axis">
      {yearMarks(years.length, step).map((year) => (
        <text key={year} x={x(year)} y={y} textAnchor="middle" fontSize="13">
          {fiscalYearLabel(years[year] ?? 0).slice(2)}
        </text>
      ))}
    </g>
  );
}
