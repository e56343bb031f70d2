/** Weighs an element through processes: what goes in, what comes out, what is lost on the way. */

/** A flow of a commodity into (+) or out of (-) the thing balanced, in kt. */
export interface CommodityFlow {
  readonly commodity: string;
  readonly kt: number;
}

export interface ElementBalance {
  readonly element: string;
  readonly inKt: number;
  readonly outKt: number;
  /** In minus out: what a process loses to residues. Negative would be a gain, which checks forbid. */
  readonly residualKt: number;
}

/** Element -> t per t, by commodity. */
export type Contents = ReadonlyMap<string, ReadonlyMap<string, number>>;

export function contentsOf(
  compositions: readonly {
    readonly commodity: string;
    readonly element: string;
    readonly t_per_t: number;
  }[],
): Contents {
  const contents = new Map<string, Map<string, number>>();
  for (const { commodity, element, t_per_t } of compositions) {
    contents.set(
      commodity,
      (contents.get(commodity) ?? new Map<string, number>()).set(element, t_per_t),
    );
  }
  return contents;
}

export function contentOf(contents: Contents, commodity: string, element: string): number {
  return contents.get(commodity)?.get(element) ?? 0;
}

/** The balance of one element over flows in and out. */
export function balanceElement(
  element: string,
  inputs: readonly CommodityFlow[],
  outputs: readonly CommodityFlow[],
  contents: Contents,
): ElementBalance {
  const weigh = (flows: readonly CommodityFlow[]) =>
    flows.reduce((sum, { commodity, kt }) => sum + kt * contentOf(contents, commodity, element), 0);
  const inKt = weigh(inputs);
  const outKt = weigh(outputs);
  return { element, inKt, outKt, residualKt: inKt - outKt };
}
