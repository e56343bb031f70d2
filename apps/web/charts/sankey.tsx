/** An element's way through the chain in a year: links that balance, nodes named, losses shown. */
import { sankey as layout, sankeyJustify, sankeyLinkHorizontal } from "d3-sankey";
import type { PlanFlows } from "@lodestone/api/chain";
import { formatNumber } from "@lodestone/units/indian-number";
import { useWidth } from "./width.ts";
import { wrapText } from "./wrap-text.ts";

interface Node {
  readonly key: string;
  readonly label: string;
  readonly colour: string;
}

interface SankeyProps {
  readonly title: string;
  readonly links: PlanFlows["years"][number]["links"];
  readonly nodeOf: (key: string) => Node;
  readonly unit: string;
}

const HEIGHT = 520;
const NODE_WIDTH = 12;
const SIZE = 13.5;
const LINE = 16;
/** A narrower picture cannot hold eight stages side by side; it scrolls instead. */
const WIDTH_LEAST = 1040;

export function Sankey({ title, links, nodeOf, unit }: SankeyProps) {
  const [box, seen] = useWidth();
  const width = Math.max(WIDTH_LEAST, seen);
  if (links.length === 0) return null;
  const keys = [...new Set(links.flatMap((link) => [link.from, link.to]))];
  const graph = layout<Node, object>()
    .nodeId((node) => node.key)
    .nodeAlign(sankeyJustify)
    .nodeWidth(NODE_WIDTH)
    .nodePadding(34)
    .extent([
      [2, 12],
      [width - 2, HEIGHT - 40],
    ])({
    nodes: keys.map((key) => ({ ...nodeOf(key) })),
    links: links.map(({ from, to, kt }) => ({ source: from, target: to, value: kt })),
  });
  const layers = 1 + Math.max(...graph.nodes.map((node) => node.depth ?? 0));
  const column = (width - 4) / Math.max(1, layers - 1) - NODE_WIDTH;
  const line = sankeyLinkHorizontal<Node, object>();
  const t = (kt: number) => formatNumber(kt * 1000);
  return (
    <div ref={box} className="chart-scroll" role="region" aria-label={title} tabIndex={0}>
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        style={{ minWidth: `${WIDTH_LEAST}px` }}
        role="img"
        aria-label={title}
      >
        {graph.links.map((link) => {
          const source = link.source as Node;
          const target = link.target as Node;
          return (
            <path
              key={`${source.key} ${target.key}`}
              d={line(link) ?? ""}
              fill="none"
              stroke={source.colour}
              strokeOpacity="0.42"
              strokeWidth={Math.max(1, link.width ?? 1)}
            >
              <title>{`${source.label} → ${target.label}: ${t(link.value)} ${unit}`}</title>
            </path>
          );
        })}
        {graph.nodes.map((node) => {
          const [x0, x1, y0, y1] = [node.x0 ?? 0, node.x1 ?? 0, node.y0 ?? 0, node.y1 ?? 0];
          const isLast = x1 > width - 40;
          const lines = wrapText(node.label, column - 12, SIZE, 3);
          const top = (y0 + y1) / 2 - ((lines.length - 1) * LINE) / 2 - 2;
          const words = {
            x: isLast ? x0 - 7 : x1 + 7,
            textAnchor: isLast ? ("end" as const) : ("start" as const),
            stroke: "var(--paper)",
            strokeWidth: 3.5,
            paintOrder: "stroke",
          };
          return (
            <g key={node.key}>
              <rect
                x={x0}
                y={y0}
                width={x1 - x0}
                height={Math.max(1, y1 - y0)}
                fill={node.colour}
              />
              {lines.map((label, i) => (
                <text key={label} {...words} y={top + i * LINE} fontSize={SIZE} fontWeight="600">
                  {label}
                </text>
              ))}
              <text {...words} y={top + lines.length * LINE} fontSize="13">
                {t(node.value ?? 0)} {unit}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
