/** Lines over the plan's years, each named at its end and drawn with a dash of its own. */
import { ValueAxis, YearAxis } from "./axes.tsx";
import { spreadNames } from "./axis.ts";
import { useWidth } from "./width.ts";
import { textWidth } from "./wrap-text.ts";

export interface Line {
  readonly key: string;
  readonly label: string;
  readonly colour: string;
  readonly dash?: string;
  readonly values: readonly (number | null)[];
}

interface LinesProps {
  readonly title: string;
  readonly years: readonly number[];
  readonly lines: readonly Line[];
  /** Writes a value of the vertical axis. */
  readonly write: (value: number) => string;
  readonly unit: string;
  /** The top of the vertical axis; what lies above is drawn at the edge. */
  readonly most: number;
  /** Lower where several stand side by side. */
  readonly height?: number;
}

const HEIGHT_USUAL = 340;
const TOP = 26;
const BOTTOM = 34;
const LEFT = 52;
const LABEL_SIZE = 14;

export function Lines({ title, years, lines, write, unit, most, height }: LinesProps) {
  const [box, width] = useWidth();
  const tall = height ?? HEIGHT_USUAL;
  const narrow = width < 760;
  const longest = Math.max(0, ...lines.map((line) => textWidth(line.label, LABEL_SIZE)));
  const right = narrow ? 20 : Math.min(longest * 1.08 + 18, 240);
  const x = (y: number) => LEFT + (y / Math.max(1, years.length - 1)) * (width - LEFT - right);
  const up = (value: number) => tall - BOTTOM - (value / most) * (tall - TOP - BOTTOM);
  const names = spreadNames(
    lines.map(({ key, values }) => ({
      key,
      at: up(values.findLast((value) => value !== null) ?? 0) + 5,
    })),
    19,
    tall - BOTTOM + 5,
  );
  return (
    <div ref={box}>
      <svg viewBox={`0 0 ${width} ${tall}`} role="img" aria-label={title}>
        <ValueAxis
          unit={unit}
          ceiling={most}
          left={LEFT}
          right={width - right}
          up={up}
          write={write}
        />
        <YearAxis years={years} step={narrow ? 5 : 3} x={x} y={tall - 12} />
        {lines.map((line) => (
          <g key={line.key}>
            <path
              d={pathOf(line.values, x, up, most)}
              fill="none"
              stroke={line.colour}
              strokeWidth="2.6"
              strokeDasharray={line.dash}
            />
            {narrow ? null : (
              <text x={width - right + 10} y={names.get(line.key)} fontSize="14" fontWeight="600">
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

/** A path that breaks where a year has no value. */
function pathOf(
  values: readonly (number | null)[],
  x: (year: number) => number,
  up: (value: number) => number,
  most: number,
): string {
  let pen = "M";
  return values
    .map((value, y) => {
      if (value === null) {
        pen = "M";
        return "";
      }
      const clipped = Math.min(most, Math.max(0, value));
      const point = `${pen}${x(y).toFixed(1)} ${up(clipped).toFixed(1)}`;
      pen = "L";
      return point;
    })
    .join("");
}
