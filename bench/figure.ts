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
}

export function summaryOf({ name, unit, samples, limit, peer }: Figure): Summary {
  const median = medianOf(samples);
  return {
    name,
    unit,
    median,
    least: Math.min(...samples),
    most: Math.max(...samples),
    ...(limit === undefined ? {} : { limit, ofLimit: median / limit }),
    ...(peer ? { peer: peer.name, ofPeer: medianOfPairs(samples, peer.samples) } : {}),
  };
}

/** The median ratio and not the ratio of medians: a slow minute slows both sides of a pair. */
function medianOfPairs(samples: readonly number[], beside: readonly number[]): number {
  return medianOf(samples.map((sample, i) => sample / (beside[i] ?? NaN)));
}

function medianOf(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}
