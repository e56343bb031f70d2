/** Horizontal bars with their labels and values written out; no axis is needed to read them. */
import { useWidth } from "./width.ts";
import { textWidth, wrapText } from "./wrap-text.ts";

export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly colour?: string;
  /** A second value drawn as a line across the bar, such as a target. */
  readonly mark?: number;
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
  const twoLines = labels.some((lines) => lines.length > 1);
  const row = (twoLines ? ROW_OF_TWO_LINES : ROW) + (narrow ? 18 : 0);
  const most = Math.max(1e-9, ...bars.flatMap((bar) => [bar.value, bar.mark ?? 0]));
  const valueWidth = Math.max(...bars.map((bar) => textWidth(bar.text, SIZE)), 40) + 16;
  const room = Math.max(60, width - labelWidth - valueWidth);
  const x = (value: number) => (value / most) * room;
  return (
    <div ref={box}>
      <svg
        viewBox={`0 0 ${width} ${bars.length * row + 4}`}
        role="img"
        aria-label={`${title}: ${bars.map((bar) => `${bar.label} ${bar.text}`).join("; ")}`}
      >
        {bars.map((bar, i) => {
          const lines = labels[i] ?? [];
          const top = i * row + (narrow ? 4 + 17 * (twoLines ? 2 : 1) : (row - 20) / 2);
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
              {bar.mark === undefined ? null : (
                <line
                  x1={labelWidth + x(bar.mark)}
                  x2={labelWidth + x(bar.mark)}
                  y1={top - 3}
                  y2={top + 23}
                  stroke="var(--ink)"
                  strokeWidth="2"
                />
              )}
              <text
                x={labelWidth + x(Math.max(bar.value, bar.mark ?? 0)) + 8}
                y={top + 15}
                fontSize={SIZE}
              >
                {bar.text}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
