/** What the pictures over years share: round marks on their axes, and names that do not collide. */

export function niceCeiling(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value || 1));
  return (
    [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].map((part) => part * power).find((nice) => nice >= value) ??
    value
  );
}

/** Marks from nothing to the ceiling, round ones: 1.5 in three parts, 4 in four, 5 in five. */
export function ticks(ceiling: number): number[] {
  const lead = Number(ceiling.toExponential().split("e")[0]);
  const parts = [3, 4, 5].find((count) => Number.isInteger((lead * 10) / count / 2.5)) ?? 4;
  return Array.from({ length: parts + 1 }, (_, i) => (i / parts) * ceiling);
}

/** Places of the years to name: every so many, and the last, which a reader looks for. */
export function yearMarks(count: number, step: number): number[] {
  const last = count - 1;
  const marks = Array.from({ length: count }, (_, y) => y).filter((y) => y % step === 0);
  return [...marks.filter((y) => last - y > step * 0.6), last];
}

export interface Named {
  readonly key: string;
  readonly at: number;
}

/** Names pushed apart downwards, then back up from the floor, so that none covers another. */
export function spreadNames(
  names: readonly Named[],
  apart: number,
  floor: number,
): ReadonlyMap<string, number> {
  const placed = names.map(({ key, at }) => ({ key, at })).sort((a, b) => a.at - b.at);
  for (let i = 1; i < placed.length; i++) {
    const [above, own] = [placed[i - 1], placed[i]];
    if (above && own) own.at = Math.max(own.at, above.at + apart);
  }
  for (let i = placed.length - 1; i >= 0; i--) {
    const [own, below] = [placed[i], placed[i + 1]];
    if (own) own.at = Math.min(own.at, below ? below.at - apart : floor);
  }
  return new Map(placed.map(({ key, at }) => [key, at]));
}
