/**
 * Links of a flow diagram from flows that balance: at every node that is neither a source nor a
 * sink, what comes in goes out, losses drawn as a link of their own. Loops (scrap that returns)
 * are allowed; drawing them is the picture's business.
 */
export interface SankeyLink {
  readonly from: string;
  readonly to: string;
  readonly kt: number;
}

export interface SankeyNode {
  readonly node: string;
  readonly inKt: number;
  readonly outKt: number;
}

export interface Sankey {
  readonly links: readonly SankeyLink[];
  readonly nodes: readonly SankeyNode[];
}

/** Links thinner than this share of the widest are rounding and are left out. */
const THINNEST_SHARE = 1e-6;

/** Adds up links between the same nodes and drops those of no width. */
export function sankeyOf(links: readonly SankeyLink[]): Sankey {
  const merged = new Map<string, SankeyLink>();
  for (const link of links) {
    const key = `${link.from} ${link.to}`;
    merged.set(key, { ...link, kt: link.kt + (merged.get(key)?.kt ?? 0) });
  }
  const widest = Math.max(0, ...[...merged.values()].map((link) => link.kt));
  const kept = [...merged.values()].filter((link) => link.kt > widest * THINNEST_SHARE);
  return { links: kept, nodes: nodesOf(kept) };
}

function nodesOf(links: readonly SankeyLink[]): SankeyNode[] {
  const sums = new Map<string, { inKt: number; outKt: number }>();
  const at = (node: string) => {
    const sum = sums.get(node) ?? { inKt: 0, outKt: 0 };
    sums.set(node, sum);
    return sum;
  };
  for (const { from, to, kt } of links) {
    at(from).outKt += kt;
    at(to).inKt += kt;
  }
  return [...sums].map(([node, sum]) => ({ node, ...sum }));
}

/** Nodes where more comes in than goes out or the other way round, sources and sinks aside. */
export function openNodes(sankey: Sankey, toleranceKt: number): readonly SankeyNode[] {
  return sankey.nodes.filter(
    ({ inKt, outKt }) => inKt > 0 && outKt > 0 && Math.abs(inKt - outKt) > toleranceKt,
  );
}
