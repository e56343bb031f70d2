/** Lines over the plan's years, each named at its end and drawn with a dash of its own. */
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import { useWidth } from "./width.ts";
import { textWidth } from "./wrap-text.ts";

export interface Line {
  readonly key: string;
  readonly label: string;
  readonly colour: string;
  readonly dash?: string;
  readonly values: readonly (number | null)[];
  readonly onPick?: (year: number) => void;
}

interface LinesProps {
  readonly title: string;
  readonly years: readonly number[];
  readonly lines: readonly Line[];
  /** Writes a value of the vertical axis. */
  readonly write: (value: number) => string;
  readonly unit: string;
  readonly least?: number;
  readonly most?: number;
  /** A year to mark with an upright line. */
  readonly markYear?: number;
}

const HEIGHT = 340;
const TOP = 26;
const BOTTOM = 34;
const LEFT = 52;
const LABEL_SIZE = 14;

export function Lines({ title, years, lines, write, unit, least = 0, most, markYear }: LinesProps) {
  const [box, width] = useWidth();
  const narrow = width < 760;
  const longest = Math.max(0, ...lines.map((line) => textWidth(line.label, LABEL_SIZE)));
  const right = narrow ? 12 : Math.min(longest * 1.08 + 18, 240);
  const values = lines.flatMap((line) => line.values.filter((value) => value !== null));
  const ceiling = most ?? niceCeiling(Math.max(0, ...values));
  const parts = tickParts(ceiling);
  const x = (y: number) => LEFT + (y / Math.max(1, years.length - 1)) * (width - LEFT - right);
  const up = (value: number) =>
    HEIGHT - BOTTOM - ((value - least) / (ceiling - least || 1)) * (HEIGHT - TOP - BOTTOM);
  const ticks = Array.from(
    { length: parts + 1 },
    (_, i) => least + (i / parts) * (ceiling - least),
  );
  const step = narrow ? 5 : 3;
  const labels = spreadLabels(lines, up);
  return (
    <div ref={box}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={title}>
        <text x={0} y={12} fontSize="13" className="soft-text">
          {unit}
        </text>
        <g className="axis">
          {ticks.map((tick) => (
            <g key={tick}>
              <line x1={LEFT} x2={width - right} y1={up(tick)} y2={up(tick)} />
              <text x={LEFT - 8} y={up(tick) + 4.5} textAnchor="end" fontSize="13">
                {write(tick)}
              </text>
            </g>
          ))}
          {years.map((fy, y) =>
            y % step === 0 ? (
              <text key={fy} x={x(y)} y={HEIGHT - 12} textAnchor="middle" fontSize="13">
                {fiscalYearLabel(fy).slice(2)}
              </text>
            ) : null,
          )}
        </g>
        {markYear === undefined ? null : (
          <line
            x1={x(markYear)}
            x2={x(markYear)}
            y1={TOP}
            y2={HEIGHT - BOTTOM}
            stroke="var(--line-strong)"
            strokeDasharray="3 3"
          />
        )}
        {lines.map((line) => (
          <g key={line.key}>
            <path
              d={pathOf(line.values, x, up, least, ceiling)}
              fill="none"
              stroke={line.colour}
              strokeWidth="2.6"
              strokeDasharray={line.dash}
            />
            {narrow ? null : (
              <text
                x={width - right + 10}
                y={labels.get(line.key)}
                fontSize="14"
                fontWeight="600"
                style={{ fill: line.colour }}
              >
                {line.label}
              </text>
            )}
          </g>
        ))}
      </svg>
      {narrow ? (
        <ul className="key">
          {lines.map((line) => (
            <li key={line.key}>
              <svg viewBox="0 0 30 8" className="key-mark" aria-hidden="true">
                <path
                  d="M0 4H30"
                  stroke={line.colour}
                  strokeWidth="3"
                  strokeDasharray={line.dash}
                />
              </svg>
              {line.label}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function niceCeiling(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value || 1));
  return (
    [1, 1.5, 2, 3, 4, 5, 6, 8, 10].map((part) => part * power).find((nice) => nice >= value) ??
    value
  );
}

/** Parts of the axis that keep its marks round: 1.5 in three, 4 in four, 5 in five. */
function tickParts(ceiling: number): number {
  const lead = Number(ceiling.toExponential().split("e")[0]);
  return [3, 4, 5].find((parts) => Number.isInteger((lead * 10) / parts / 2.5)) ?? 4;
}

/** A path that breaks where a year has no value. */
function pathOf(
  values: readonly (number | null)[],
  x: (year: number) => number,
  up: (value: number) => number,
  least: number,
  most: number,
): string {
  let pen = "M";
  return values
    .map((value, y) => {
      if (value === null) {
        pen = "M";
        return "";
      }
      const clipped = Math.min(most, Math.max(least, value));
      const point = `${pen}${x(y).toFixed(1)} ${up(clipped).toFixed(1)}`;
      pen = "L";
      return point;
    })
    .join("");
}

/** Ends of lines pushed apart, so that no name covers another. */
function spreadLabels(
  lines: readonly Line[],
  up: (value: number) => number,
): ReadonlyMap<string, number> {
  const ends = lines.map((line) => ({
    key: line.key,
    at: up(line.values.findLast((value) => value !== null) ?? 0) + 5,
  }));
  ends.sort((a, b) => a.at - b.at);
  for (let i = 1; i < ends.length; i++) {
    const [above, own] = [ends[i - 1], ends[i]];
    if (above && own) own.at = Math.max(own.at, above.at + 19);
  }
  return new Map(ends.map(({ key, at }) => [key, at]));
}
