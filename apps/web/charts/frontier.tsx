/** Cost against dependence: a curve of points from one lens to the other, its ends named. */
import { ValueAxis } from "./axes.tsx";
import { niceCeiling } from "./axis.ts";
import { useWidth } from "./width.ts";

export interface FrontierMark {
  readonly key: string;
  /** Share from abroad. */
  readonly share: number;
  /** Crore rupees more than at the cheapest end. */
  readonly more: number;
  readonly label?: string;
}

interface FrontierProps {
  readonly title: string;
  /** Least dependence first. */
  readonly marks: readonly FrontierMark[];
  readonly unit: string;
  readonly across: string;
  readonly writeShare: (share: number) => string;
  readonly writeMore: (more: number) => string;
}

const HEIGHT = 320;
const TOP = 30;
const BOTTOM = 50;
const LEFT = 64;
const RIGHT = 24;
const PAD = 0.06;
/** Names of the ends stand above their points, and never over the curve. */
const ABOVE = 34;

export function Frontier({ title, marks, unit, across, writeShare, writeMore }: FrontierProps) {
  const [box, width] = useWidth();
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return null;
  const span = last.share - first.share || 1;
  const most = niceCeiling(Math.max(...marks.map(({ more }) => more)));
  const x = (share: number) =>
    LEFT + (PAD + ((1 - 2 * PAD) * (share - first.share)) / span) * (width - LEFT - RIGHT);
  const up = (more: number) => HEIGHT - BOTTOM - (more / most) * (HEIGHT - TOP - BOTTOM);
  const shares = [first.share, first.share + span / 2, last.share];
  return (
    <div ref={box}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={title}>
        <ValueAxis
          unit={unit}
          ceiling={most}
          left={LEFT}
          right={width - RIGHT}
          up={up}
          write={writeMore}
        />
        <g className="axis">
          {shares.map((share) => (
            <text key={share} x={x(share)} y={HEIGHT - 30} textAnchor="middle" fontSize="13">
              {writeShare(share)}
            </text>
          ))}
          <text x={width - RIGHT} y={HEIGHT - 8} textAnchor="end" fontSize="13">
            {across}
          </text>
        </g>
        <path
          d={`M${marks.map(({ share, more }) => `${x(share).toFixed(1)} ${up(more).toFixed(1)}`).join("L")}`}
          fill="none"
          stroke="var(--accent)"
          strokeWidth="2.6"
        />
        {marks.map(({ key, share, more, label }, i) => (
          <g key={key}>
            <circle cx={x(share)} cy={up(more)} r={4.5} fill="var(--accent)" />
            {label ? (
              <text
                x={x(share) + (i === 0 ? 10 : 0)}
                y={up(more) - (i === 0 ? -4 : ABOVE)}
                textAnchor={i === 0 ? "start" : "end"}
                fontSize="14"
                fontWeight="600"
              >
                {label}
              </text>
            ) : null}
          </g>
        ))}
      </svg>
    </div>
  );
}
