/** Parts of a whole over the years, laid on one another, so that the outline is their sum. */
import { ValueAxis, YearAxis } from "./axes.tsx";
import { niceCeiling, spreadNames } from "./axis.ts";
import { useWidth } from "./width.ts";
import { textWidth } from "./wrap-text.ts";

export interface Band {
  readonly key: string;
  readonly label: string;
  readonly values: readonly number[];
}

interface StackProps {
  readonly title: string;
  readonly years: readonly number[];
  /** From the ground up. */
  readonly bands: readonly Band[];
  readonly colour: string;
  readonly unit: string;
  readonly write: (value: number) => string;
}

const HEIGHT = 360;
const TOP = 26;
const BOTTOM = 34;
const LEFT = 52;
const SIZE = 14;

export function Stack({ title, years, bands, colour, unit, write }: StackProps) {
  const [box, width] = useWidth();
  const narrow = width < 760;
  const longest = Math.max(0, ...bands.map((band) => textWidth(band.label, SIZE)));
  const right = narrow ? 20 : longest + 18;
  const tops = bands.map((_, i) =>
    years.map((_fy, y) =>
      bands.slice(0, i + 1).reduce((sum, { values }) => sum + at(values, y), 0),
    ),
  );
  const ceiling = niceCeiling(Math.max(0, ...tops.flat()));
  const last = years.length - 1;
  const x = (y: number) => LEFT + (y / Math.max(1, last)) * (width - LEFT - right);
  const up = (value: number) => HEIGHT - BOTTOM - (value / ceiling) * (HEIGHT - TOP - BOTTOM);
  const floors = (i: number) => tops[i - 1] ?? years.map(() => 0);
  const middle = (i: number) => (at(tops[i] ?? [], last) + at(floors(i), last)) / 2;
  const names = spreadNames(
    bands.map((band, i) => ({ key: band.key, at: up(middle(i)) + 5 })),
    18,
    HEIGHT - BOTTOM + 4,
  );
  return (
    <div ref={box}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={title}>
        <ValueAxis
          unit={unit}
          ceiling={ceiling}
          left={LEFT}
          right={width - right}
          up={up}
          write={write}
        />
        <YearAxis years={years} step={narrow ? 5 : 3} x={x} y={HEIGHT - 12} />
        {bands.map((band, i) => (
          <g key={band.key}>
            <path
              d={area(tops[i] ?? [], floors(i), x, up)}
              fill={colour}
              fillOpacity={shade(i, bands.length)}
              stroke="var(--paper)"
              strokeWidth="1.2"
            >
              <title>{band.label}</title>
            </path>
            {narrow ? null : (
              <>
                <path
                  d={`M${x(last) + 1} ${up(middle(i))}L${x(last) + 8} ${(names.get(band.key) ?? 0) - 5}`}
                  stroke="var(--line-strong)"
                />
                <text x={x(last) + 11} y={names.get(band.key)} fontSize={SIZE}>
                  {band.label}
                </text>
              </>
            )}
          </g>
        ))}
      </svg>
      {narrow ? (
        <ul className="key">
          {bands
            .map((band, i) => (
              <li key={band.key}>
                <svg viewBox="0 0 30 10" className="key-mark" aria-hidden="true">
                  <path
                    d="M0 5H30"
                    stroke={colour}
                    strokeWidth="10"
                    strokeOpacity={shade(i, bands.length)}
                  />
                </svg>
                {band.label}
              </li>
            ))
            .reverse()}
        </ul>
      ) : null}
    </div>
  );
}

const at = (values: readonly number[], year: number) => values[year] ?? 0;

/** Darkest at the ground; the order of the bands is told by their names, not by the shade alone. */
function shade(place: number, of: number): number {
  return 1 - (0.8 * place) / Math.max(1, of - 1);
}

function area(
  tops: readonly number[],
  floors: readonly number[],
  x: (year: number) => number,
  up: (value: number) => number,
): string {
  const point = (value: number, y: number) => `${x(y).toFixed(1)} ${up(value).toFixed(1)}`;
  return `M${tops.map(point).join("L")}L${floors.map(point).reverse().join("L")}Z`;
}
