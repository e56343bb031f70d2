/** What each side of the race with the peer reports of one round, and whether the two may be compared. */

export interface SideReport {
  readonly buildSeconds: number;
  readonly handOverSeconds: number;
  readonly solveSeconds: number;
  readonly objective: number;
  readonly peakMegabytes: number;
  readonly whatIfs: readonly WhatIf[];
}

interface WhatIf {
  readonly kind: string;
  readonly coldSeconds: number;
  readonly coldObjective: number;
  readonly warmSeconds: number;
  readonly warmObjective: number;
}

/** How far apart the two sides may come out, relative: beyond it they solved different models. */
export const APART_MOST = 1e-6;

/** The furthest apart any two optima of one model came; throws where that is too far. */
export function farthestApart(ours: SideReport, theirs: SideReport): number {
  const pairs = [
    { what: "the plan", values: [ours.objective, theirs.objective] },
    ...ours.whatIfs.map((mine, i) => {
      const other = theirs.whatIfs[i];
      const values = [
        mine.coldObjective,
        mine.warmObjective,
        other?.coldObjective ?? NaN,
        other?.warmObjective ?? NaN,
      ];
      return { what: `another ${mine.kind}`, values };
    }),
  ];
  return Math.max(
    ...pairs.map(({ what, values }) => {
      const [first = NaN] = values;
      const apart = Math.max(...values.map((value) => Math.abs(value / first - 1)));
      // Not a number where a side did not answer, which is too far as well.
      if (!(apart <= APART_MOST)) {
        throw new Error(`${what} came to ${values.join(", ")} with us and with the peer`);
      }
      return apart;
    }),
  );
}
