/** Limits a reader states: of a commodity's dependence, of an element's in every form, of one supplier. */
import type { PlanQuestion } from "@lodestone/api/plan";

export const limitKinds = ["commodity", "element", "supplier"] as const;
export type LimitKind = (typeof limitKinds)[number];

export interface Limit {
  readonly kind: LimitKind;
  /** The commodity, or the element. */
  readonly key: string;
  /** A supplier's share may be limited in every year: then none is told. */
  readonly fy?: number;
  readonly share: number;
}

/** Per cent at most. Oxide that processes lose is imported too, so an element's share can pass 100. */
export const percentMost: Readonly<Record<LimitKind, number>> = {
  commodity: 100,
  element: 200,
  supplier: 100,
};

/** What a reader wrote as a share; undefined for what is no per cent of the kind. */
export function shareOf(text: string, kind: LimitKind): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*%?$/.exec(text.trim());
  const percent = match ? Number(match[1]) : Infinity;
  return percent <= percentMost[kind] ? Number((percent / 100).toPrecision(12)) : undefined;
}

type Limits = Pick<PlanQuestion, "caps" | "embodiedCaps" | "supplierShares">;

export function limitsOf({ caps, embodiedCaps = [], supplierShares = [] }: Limits): Limit[] {
  return [
    ...caps.map(({ commodity, fy, share }) => limit("commodity", commodity, fy, share)),
    ...embodiedCaps.map(({ element, fy, share }) => limit("element", element, fy, share)),
    ...supplierShares.map(({ commodity, fy, share }) => limit("supplier", commodity, fy, share)),
  ];
}

/** As the question carries them; a kind without a limit is left out, as the contract has it. */
export function asAsked(limits: readonly Limit[]): Limits {
  const of = (kind: LimitKind) => limits.filter((row) => row.kind === kind);
  const dated = (kind: LimitKind) =>
    of(kind).flatMap(({ key, fy, share }) => (fy === undefined ? [] : { key, fy, share }));
  const embodiedCaps = dated("element").map(({ key, ...rest }) => ({ element: key, ...rest }));
  const supplierShares = of("supplier").map(({ key, fy, share }) => ({
    commodity: key,
    ...(fy === undefined ? {} : { fy }),
    share,
  }));
  return {
    caps: dated("commodity").map(({ key, ...rest }) => ({ commodity: key, ...rest })),
    ...(embodiedCaps.length > 0 ? { embodiedCaps } : {}),
    ...(supplierShares.length > 0 ? { supplierShares } : {}),
  };
}

/** With the limit, in place of one of the same thing in the same year. */
export function withLimit(limits: readonly Limit[], added: Limit): Limit[] {
  return [...withoutLimit(limits, added), added];
}

export function withoutLimit(limits: readonly Limit[], dropped: Limit): Limit[] {
  return limits.filter((row) => limitKey(row) !== limitKey(dropped));
}

/** Two limits of one key are of the same thing in the same year. */
export function limitKey({ kind, key, fy }: Limit): string {
  return `${kind},${key},${fy ?? ""}`;
}

/** Least dependence lowers every dependence as far as it goes: a cap on one says nothing there. */
export function isAskedWith(lens: PlanQuestion["lens"], kind: LimitKind): boolean {
  return lens === "least_cost" || kind === "supplier";
}

/** "magnet,2035,0.3"; a supplier's limit may leave its year out. What is no limit is undefined. */
export function limitFrom(text: string, kind: LimitKind): Limit | undefined {
  const [key = "", fyText = "", shareText = ""] = text.split(",");
  const [fy, share] = [Number(fyText), Number(shareText)];
  const isYear = fyText === "" ? kind === "supplier" : Number.isInteger(fy);
  const isShare = shareText !== "" && share >= 0 && share * 100 <= percentMost[kind];
  if (key === "" || !isYear || !isShare) return undefined;
  return limit(kind, key, fyText === "" ? undefined : fy, share);
}

export function limitText({ key, fy, share }: Limit): string {
  return `${key},${fy ?? ""},${share}`;
}

function limit(kind: LimitKind, key: string, fy: number | undefined, share: number): Limit {
  return { kind, key, ...(fy === undefined ? {} : { fy }), share };
}
