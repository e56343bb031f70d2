/** Horizontal bars with their labels and values written out; no axis is needed to read them. */
import { DoorText } from "./door-text.tsx";
import { useWidth } from "./width.ts";
import { textWidth, wrapText } from "./wrap-text.ts";

export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly colour?: string;
  /** A whole among its parts stands out by weight as well as by colour. */
  readonly strong?: boolean;
  readonly onOpen?: () => void;
}

const ROW = 34;
const ROW_OF_TWO_LINES = 44;
const NARROW = 560;
const SIZE = 14.5;

export function Bars({ bars, title }: { readonly bars: readonly Bar[]; readonly title: string }) {
  const [box, width] = useWidth();
  const narrow = width < NARROW;
  const longest = Math.max(0, ...bars.map((bar) => textWidth(bar.label, SIZE)));
  const labelWidth = narrow ? 0 : Math.min(longest + 14, width * 0.4, 340);
  const labels = bars.map((bar) => wrapText(bar.label, (narrow ? width : labelWidth) - 12, SIZE));
  const heights = labels.map((lines) =>
    narrow ? ROW + 18 + 17 * (lines.length - 1) : lines.length > 1 ? ROW_OF_TWO_LINES : ROW,
  );
  const tops = heights.map((_, i) => heights.slice(0, i).reduce((sum, height) => sum + height, 0));
  const most = Math.max(1e-9, ...bars.map((bar) => bar.value));
  const valueWidth = Math.max(...bars.map((bar) => textWidth(bar.text, SIZE)), 40) + 16;
  const room = Math.max(60, width - labelWidth - valueWidth);
  const x = (value: number) => (value / most) * room;
  return (
    <div ref={box}>
      <svg
        viewBox={`0 0 ${width} ${heights.reduce((sum, height) => sum + height, 4)}`}
        role={bars.some((bar) => bar.onOpen) ? "group" : "img"}
        aria-label={`${title}: ${bars.map((bar) => `${bar.label} ${bar.text}`).join("; ")}`}
      >
        {bars.map((bar, i) => {
          const lines = labels[i] ?? [];
          const inRow = narrow ? 4 + 17 * lines.length : ((heights[i] ?? ROW) - 20) / 2;
          const top = (tops[i] ?? 0) + inRow;
          const firstLine = narrow
            ? top - 5 - 17 * (lines.length - 1)
            : top + 24 - 9 * lines.length;
          return (
            <g key={bar.key}>
              {lines.map((line, at) => (
                <text
                  key={line}
                  x={narrow ? 0 : labelWidth - 10}
                  y={firstLine + 17 * at}
                  textAnchor={narrow ? "start" : "end"}
                  fontSize={SIZE}
                  fontWeight={bar.strong ? 600 : undefined}
                >
                  {line}
                  <title>{bar.label}</title>
                </text>
              ))}
              <rect
                x={labelWidth}
                y={top}
                width={Math.max(1.5, x(bar.value))}
                height={20}
                fill={bar.colour ?? "var(--stage-5)"}
              />
              <BarText bar={bar} x={labelWidth + x(bar.value) + 8} y={top + 15} />
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function BarText({ bar, x, y }: { readonly bar: Bar; readonly x: number; readonly y: number }) {
  const place = { x, y, fontSize: SIZE, fontWeight: bar.strong ? 600 : undefined };
  if (!bar.onOpen) return <text {...place}>{bar.text}</text>;
  return (
    <DoorText {...place} onOpen={bar.onOpen} aria-label={`${bar.label}: ${bar.text}`}>
      {bar.text}
    </DoorText>
  );
}
