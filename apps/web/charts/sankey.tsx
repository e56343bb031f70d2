/** An element's way through the chain in a year: links that balance, nodes named, losses shown. */
import { sankey as layout, sankeyJustify, type SankeyLink } from "d3-sankey";
import type { PlanFlows } from "@lodestone/api/chain";
import { useWidth } from "./width.ts";
import { textWidth, wrapText } from "./wrap-text.ts";

interface Node {
  readonly key: string;
  readonly label: string;
  readonly colour: string;
  /** How far down a beginning or an end lies; what lies between follows its highest source. */
  readonly lane?: number;
  /** A step changes what enters it, so what leaves it has the colour of what it has become. */
  readonly isStep?: boolean;
}

interface SankeyProps {
  readonly title: string;
  readonly links: PlanFlows["years"][number]["links"];
  readonly nodeOf: (key: string) => Node;
  /** Writes an amount with its unit. */
  readonly write: (kt: number) => string;
}

const HEIGHT = 600;
const NODE_WIDTH = 12;
const SIZE = 13.5;
const LINE = 16;
/** Room at the right for the names of the last column. */
const MARGIN = 142;
/** A narrower picture cannot hold ten columns side by side; it scrolls instead. */
const WIDTH_LEAST = 1180;

export function Sankey({ title, links, nodeOf, write }: SankeyProps) {
  const [box, seen] = useWidth();
  const width = Math.max(WIDTH_LEAST, seen);
  if (links.length === 0) return null;
  const keys = [...new Set(links.flatMap((link) => [link.from, link.to]))];
  const nodes = keys.map(nodeOf);
  const lanes = lanesOf(nodes, links);
  const graph = layout<Node, object>()
    .nodeId((node) => node.key)
    .nodeAlign(sankeyJustify)
    .nodeWidth(NODE_WIDTH)
    .nodePadding(46)
    .nodeSort((a, b) => (lanes.get(a.key) ?? 0) - (lanes.get(b.key) ?? 0))
    .extent([
      [2, 12],
      [width - MARGIN, HEIGHT - 46],
    ])({
    nodes: nodes.map((node) => ({ ...node })),
    links: links.map(({ from, to, kt }) => ({ source: from, target: to, value: kt })),
  });
  const layers = 1 + Math.max(...graph.nodes.map((node) => node.depth ?? 0));
  const column = (width - MARGIN) / Math.max(1, layers - 1) - NODE_WIDTH;
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
              d={ribbon(link)}
              fill={source.isStep ? target.colour : source.colour}
              fillOpacity="0.42"
            >
              <title>{`${source.label} → ${target.label}: ${write(link.value)}`}</title>
            </path>
          );
        })}
        {graph.nodes.map((node) => {
          const [x0, x1, y0, y1] = [node.x0 ?? 0, node.x1 ?? 0, node.y0 ?? 0, node.y1 ?? 0];
          const amount = write(node.value ?? 0);
          // A thin node has its name below it, where the name covers no ribbon of its own; the last
          // column has the margin for its names.
          const isLast = x1 > width - MARGIN - 1;
          const thin = y1 - y0 < 2 * LINE && !isLast;
          const lines = thin
            ? wrapText(`${node.label} ${amount}`, column + NODE_WIDTH - 12, SIZE, 2)
            : [
                ...wrapText(node.label, (isLast ? MARGIN : column) - 14, SIZE, isLast ? 2 : 4),
                amount,
              ];
          const top = thin ? y1 + LINE : (y0 + y1) / 2 - ((lines.length - 1) * LINE) / 2 + 4;
          const left = thin ? x0 : x1 + 9;
          const wide = Math.max(...lines.map((said) => textWidth(said, SIZE)));
          return (
            <g key={node.key}>
              <rect
                x={x0}
                y={y0}
                width={x1 - x0}
                height={Math.max(1, y1 - y0)}
                fill={node.colour}
              />
              <rect
                x={left - 4}
                y={top - SIZE}
                width={wide + 8}
                height={lines.length * LINE + 2}
                rx={2}
                fill="var(--paper)"
                fillOpacity={0.86}
              />
              {lines.map((said, i) => (
                <text
                  key={said}
                  x={left}
                  y={top + i * LINE}
                  fontSize={SIZE}
                  fontWeight={thin || i < lines.length - 1 ? 600 : undefined}
                >
                  {said}
                </text>
              ))}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** A band as an area between two curves; a thick stroke would fold over itself where it is steep. */
function ribbon(link: SankeyLink<Node, object>): string {
  const { x1: from = 0 } = link.source as { x1?: number };
  const { x0: to = 0 } = link.target as { x0?: number };
  const half = Math.max(1, link.width ?? 1) / 2;
  const [begin, end] = [link.y0 ?? 0, link.y1 ?? 0];
  const middle = (from + to) / 2;
  return [
    `M${from} ${begin - half}C${middle} ${begin - half} ${middle} ${end - half} ${to} ${end - half}`,
    `V${end + half}C${middle} ${end + half} ${middle} ${begin + half} ${from} ${begin + half}Z`,
  ].join("");
}

/** Lanes keep home ores above, what is bought and returned below, and losses at the foot. */
function lanesOf(nodes: readonly Node[], links: SankeyProps["links"]): ReadonlyMap<string, number> {
  const lanes = new Map<string, number>();
  const own = new Map(nodes.map((node) => [node.key, node.lane]));
  const find = (key: string): number => {
    const known = lanes.get(key) ?? own.get(key);
    if (known !== undefined) return known;
    const sources = links.filter((link) => link.to === key).map((link) => find(link.from));
    const lane = Math.min(...sources, Number.MAX_SAFE_INTEGER);
    lanes.set(key, lane);
    return lane;
  };
  return new Map(nodes.map((node) => [node.key, find(node.key)]));
}
