/** What is built when: a bar from the first sanction to the first run, then the years it stands. */
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import { DoorText } from "./door-text.tsx";
import { useWidth } from "./width.ts";
import { textWidth, wrapText } from "./wrap-text.ts";

export interface Works {
  readonly key: string;
  readonly label: string;
  readonly place: string;
  readonly colour: string;
  readonly builds: readonly { readonly year: number; readonly lead: number }[];
  /** How much is sanctioned, and when. */
  readonly text: string;
  readonly onOpen: (year: number) => void;
}

const ROW = 44;
const LINE = 17;
const TOP = 26;

export function Gantt({
  title,
  years,
  works,
}: {
  readonly title: string;
  readonly years: readonly number[];
  readonly works: readonly Works[];
}) {
  const [box, width] = useWidth();
  const narrow = width < 680;
  const left = narrow ? 0 : 340;
  const labels = works.map((work) => wrapText(work.label, narrow ? width : left - 12, 14.5, 2));
  const heights = labels.map((lines) => (narrow ? 70 + LINE * lines.length : ROW));
  const tops = heights.map((_, i) => heights.slice(0, i).reduce((sum, high) => sum + high, TOP));
  const x = (y: number) => left + (y / years.length) * (width - left - 4);
  const height = heights.reduce((sum, high) => sum + high, TOP);
  return (
    <div ref={box}>
      <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={title}>
        <g className="axis">
          {years.map((fy, y) =>
            y % (narrow ? 5 : 2) === 0 ? (
              <g key={fy}>
                <line x1={x(y)} x2={x(y)} y1={TOP - 6} y2={height} />
                <text x={x(y) + 2} y={14} fontSize="13">
                  {fiscalYearLabel(fy).slice(2)}
                </text>
              </g>
            ) : null,
          )}
        </g>
        {works.map((work, i) => {
          const top = tops[i] ?? TOP;
          const label = labels[i] ?? [];
          const barTop = narrow ? top + 5 + LINE * label.length : top + 8;
          const said = work.text;
          // A name that holds its place needs no second line to say it.
          const alone = label.length === 1 && work.label.includes(work.place);
          const [first, ...later] = work.builds;
          const begin = x(first?.year ?? 0);
          const firstRun = x(Math.min(years.length, (first?.year ?? 0) + (first?.lead ?? 0)));
          const beside = firstRun + 6;
          const room = width - textWidth(said, 13.5) - 4;
          const saidAt = narrow ? 0 : Math.max(left, Math.min(beside, room));
          return (
            <g key={work.key}>
              {label.map((line, at) => (
                <text
                  key={line}
                  x={0}
                  y={top + (narrow ? 15 : alone ? 23 : 17) + LINE * at}
                  fontSize="14.5"
                  fontWeight="600"
                >
                  {line}
                  <title>{work.label}</title>
                </text>
              ))}
              {narrow || alone || label.length > 1 ? null : (
                <text x={0} y={top + 33} fontSize="12.5" className="soft-text">
                  {work.place}
                </text>
              )}
              <rect
                x={firstRun}
                y={barTop}
                width={Math.max(0, x(years.length) - firstRun)}
                height={20}
                fill={work.colour}
                opacity={0.35}
              />
              <rect
                x={begin}
                y={barTop}
                width={Math.max(3, firstRun - begin)}
                height={20}
                fill={work.colour}
              >
                <title>{`${work.label}: ${said}`}</title>
              </rect>
              {later.map(({ year }) => (
                <rect
                  key={year}
                  x={x(year)}
                  y={barTop + 21}
                  width={3}
                  height={5}
                  fill={work.colour}
                />
              ))}
              <DoorText
                y={barTop + (narrow ? 40 : 15)}
                fontSize="13.5"
                onOpen={() => work.onOpen(work.builds[0]?.year ?? 0)}
              >
                {(narrow ? wrapText(said, width, 13.5, 2) : [said]).map((line, at) => (
                  <tspan key={line} x={saidAt} dy={at === 0 ? 0 : 15}>
                    {line}
                  </tspan>
                ))}
              </DoorText>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
