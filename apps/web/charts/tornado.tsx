/** How far the headline swings with each uncertain figure, from its low to its high. */
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

const ROW = 46;
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
  const left = narrow ? 0 : 360;
  const row = narrow ? ROW + 38 : ROW;
  const values = swings.flatMap((swing) => [swing.atLow ?? base, swing.atHigh ?? base]);
  const least = Math.min(base, ...values);
  const most = Math.max(base, ...values);
  const pad = 58;
  const x = (value: number) =>
    left + pad + ((value - least) / (most - least || 1)) * (width - left - 2 * pad);
  const height = TOP + swings.length * row;
  return (
    <div ref={box}>
      <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={title}>
        <text x={x(base)} y={14} textAnchor="middle" fontSize="13.5" fontWeight="600">
          {write(base)}
        </text>
        {swings.map((swing, i) => {
          const top = TOP + i * row;
          const bar = narrow ? top + 50 : top + 8;
          const wide = narrow ? width : left - 10;
          const [low, high] = [swing.atLow ?? base, swing.atHigh ?? base];
          const [from, to] = [Math.min(low, high), Math.max(low, high)];
          return (
            <g key={swing.key}>
              <text
                x={0}
                y={top + 15}
                fontSize="14"
                fontWeight="600"
                role="button"
                tabIndex={0}
                style={{ cursor: "pointer", textDecoration: "underline dotted" }}
                onClick={swing.onOpen}
                onKeyDown={(event) => {
                  if (event.key === "Enter" || event.key === " ") swing.onOpen();
                }}
              >
                {wrapText(swing.label, wide, 15, 1)[0]}
                <title>{swing.label}</title>
              </text>
              {wrapText(swing.range, wide, 13, narrow ? 2 : 1).map((line, at) => (
                <text key={line} x={0} y={top + 31 + 14 * at} fontSize="12.5" className="soft-text">
                  {line}
                </text>
              ))}
              <rect
                x={x(from)}
                y={bar}
                width={Math.max(2, x(to) - x(from))}
                height={20}
                fill={swing.assumed ? "var(--at-risk)" : "var(--stage-5)"}
              />
              <line
                x1={x(base)}
                x2={x(base)}
                y1={narrow ? bar - 3 : top - 8}
                y2={narrow ? bar + 23 : top + row}
                stroke="var(--ink)"
                strokeWidth="1.5"
              />
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
