/** How far the headline swings with each uncertain figure, from its low to its high. */
import { DoorText } from "./door-text.tsx";
import { useWidth } from "./width.ts";
import { wrapText } from "./wrap-text.ts";

export interface Swing {
  readonly key: string;
  readonly label: string;
  readonly range: string;
  readonly assumed: boolean;
  readonly atLow: number | null;
  readonly atHigh: number | null;
  readonly onOpen: () => void;
}

const LINE = 16;
const BAR = 20;
const TOP = 30;

export function Tornado({
  title,
  base,
  swings,
  write,
}: {
  readonly title: string;
  readonly base: number;
  readonly swings: readonly Swing[];
  readonly write: (value: number) => string;
}) {
  const [box, width] = useWidth();
  const narrow = width < 720;
  const left = narrow ? 0 : Math.min(440, width * 0.36);
  const room = narrow ? width : left - 16;
  const told = swings.map((swing) => ({
    name: wrapText(swing.label, room, 14, 2),
    range: wrapText(swing.range, room, 13, 2),
  }));
  const heights = told.map(({ name, range }) => {
    const words = (name.length + range.length) * LINE;
    return narrow ? words + BAR + 22 : Math.max(words, BAR) + 14;
  });
  const tops = heights.map((_, i) => heights.slice(0, i).reduce((sum, high) => sum + high, TOP));
  const values = swings.flatMap((swing) => [swing.atLow ?? base, swing.atHigh ?? base]);
  const least = Math.min(base, ...values);
  const most = Math.max(base, ...values);
  const pad = 58;
  const x = (value: number) =>
    left + pad + ((value - least) / (most - least || 1)) * (width - left - 2 * pad);
  const height = heights.reduce((sum, high) => sum + high, TOP);
  return (
    <div ref={box}>
      <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={title}>
        <text x={x(base)} y={14} textAnchor="middle" fontSize="13.5" fontWeight="600">
          {write(base)}
        </text>
        {narrow ? null : <BaseLine x={x(base)} from={TOP - 10} to={height} />}
        {swings.map((swing, i) => {
          const top = tops[i] ?? TOP;
          const { name, range } = told[i] ?? { name: [], range: [] };
          const words = (name.length + range.length) * LINE;
          const bar = narrow ? top + words + 6 : top + Math.max(0, (words - BAR) / 2) + 2;
          const [low, high] = [swing.atLow ?? base, swing.atHigh ?? base];
          const [from, to] = [Math.min(low, high), Math.max(low, high)];
          return (
            <g key={swing.key}>
              <DoorText y={top + 14} fontSize="14" fontWeight="600" onOpen={swing.onOpen}>
                {name.map((line, at) => (
                  <tspan key={line} x={0} dy={at === 0 ? 0 : LINE}>
                    {line}
                  </tspan>
                ))}
              </DoorText>
              {range.map((line, at) => (
                <text
                  key={line}
                  x={0}
                  y={top + 14 + LINE * (name.length + at)}
                  fontSize="13"
                  className="soft-text"
                >
                  {line}
                </text>
              ))}
              <rect
                x={x(from)}
                y={bar}
                width={Math.max(2, x(to) - x(from))}
                height={BAR}
                fill={swing.assumed ? "var(--at-risk)" : "var(--stage-5)"}
              />
              <BaseLine x={x(base)} from={bar - 3} to={bar + BAR + 3} />
              <text x={x(from) - 6} y={bar + 15} textAnchor="end" fontSize="13">
                {write(from)}
              </text>
              <text x={x(to) + 6} y={bar + 15} fontSize="13">
                {write(to)}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** The headline as it stands, through every bar. */
function BaseLine({ x, from, to }: Readonly<Record<"x" | "from" | "to", number>>) {
  return <line x1={x} x2={x} y1={from} y2={to} stroke="var(--ink)" strokeWidth="1.5" />;
}
