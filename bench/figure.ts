/**
 * A measured figure. A time by itself says little on a machine that others use too, so each is
 * told as a ratio: to the limit it is held to, or to a peer measured in turn with it.
 */

export type Unit = "s" | "MB" | "iterations" | "exponent" | "relative";

/** Something of the same kind, measured right beside each sample so that both meet the same noise. */
export interface Peer {
  readonly name: string;
  readonly samples: readonly number[];
}

export interface Figure {
  readonly name: string;
  readonly unit: Unit;
  readonly samples: readonly number[];
  /** The most the median may be. */
  readonly limit?: number;
  readonly peer?: Peer;
  /** The most it may be of its peer, pair by pair. */
  readonly ofPeerMost?: number;
}

/** What one part of the bench found: its figures, and counts that are the same on every machine. */
export interface Measured {
  readonly figures: readonly Figure[];
  readonly counts: Readonly<Record<string, number>>;
  /** What could not be measured here, and why. */
  readonly notes?: readonly string[];
}

export interface Summary {
  readonly name: string;
  readonly unit: Unit;
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly limit?: number;
  readonly ofLimit?: number;
  readonly peer?: string;
  readonly ofPeer?: number;
  readonly ofPeerMost?: number;
}

export function summaryOf({ name, unit, samples, limit, peer, ofPeerMost }: Figure): Summary {
  const median = medianOf(samples);
  return {
    name,
    unit,
    median,
    least: Math.min(...samples),
    most: Math.max(...samples),
    ...(limit === undefined ? {} : { limit, ofLimit: median / limit }),
    ...(peer ? { peer: peer.name, ofPeer: medianOfPairs(samples, peer.samples) } : {}),
    ...(ofPeerMost === undefined ? {} : { ofPeerMost }),
  };
}

/** The median ratio and not the ratio of medians: a slow minute slows both sides of a pair. */
export function medianOfPairs(samples: readonly number[], beside: readonly number[]): number {
  return medianOf(samples.map((sample, i) => sample / (beside[i] ?? NaN)));
}

export function medianOf(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

/** The slope of the logarithm of a measure over that of the size, by least squares. */
export function exponentOf(points: readonly (readonly [size: number, measure: number])[]): number {
  const xs = points.map(([size]) => Math.log(size));
  const ys = points.map(([, measure]) => Math.log(measure));
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const over = xs.reduce((sum, x, k) => sum + (x - mx) * ((ys[k] ?? 0) - my), 0);
  return over / xs.reduce((sum, x) => sum + (x - mx) ** 2, 0);
}
