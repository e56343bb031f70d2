/**
 * The kinds of transfer as data, equal to the rows of register.transfer_kind (a test compares): which
 * stage gives to which, how year and party stand on both sides, and the signs with which the amount
 * counts in the money of a case and in what is paid under a ceiling.
 */
export const stages = [
  "source",
  "outlay",
  "allotted",
  "committed",
  "released",
  "utilised",
  "receivable",
  "recovered",
  "lapsed",
  "escrow",
  "guarantee",
] as const;
export type Stage = (typeof stages)[number];

/** Both of no year; a year gets it; a year gives it back; the same year; the same year or both none. */
type YearRule = "all" | "into" | "out" | "year" | "same";
/** No party; the receiving side has one; both have the same; the giving side has one. */
type PartyRule = "none" | "gains" | "keeps" | "loses";

/** The amounts kept for a case, in the order of register.case_money. */
export const caseMeasures = [
  "sanctioned",
  "released",
  "utilised",
  "demanded",
  "recovered",
  "lapsed",
  "set_off",
] as const;
export type CaseMeasure = (typeof caseMeasures)[number];
/** "paid" counts under the ceilings of a beneficiary; damages set off are paid by the debt they end. */
export type Effect = CaseMeasure | "paid";

export interface TransferKind {
  readonly kind: string;
  readonly from: Stage;
  readonly to: Stage;
  readonly year: YearRule;
  readonly party: PartyRule;
  readonly effects: Readonly<Partial<Record<Effect, 1 | -1>>>;
}

/** Undoes one earlier transfer, once, with all its effects; it is the mirror of any kind. */
export const REVERSAL = "reversal";

export const transferKinds: readonly TransferKind[] = [
  row("approve-outlay", "source", "outlay", "all", "none"),
  row("allot", "outlay", "allotted", "into", "none"),
  row("surrender", "allotted", "outlay", "out", "none"),
  row("commit", "allotted", "committed", "year", "gains", { sanctioned: 1 }),
  row("release", "committed", "released", "year", "keeps", { released: 1, paid: 1 }),
  row("utilise", "released", "utilised", "year", "keeps", { utilised: 1 }),
  row("lapse", "committed", "lapsed", "year", "keeps", { lapsed: 1 }),
  row("lapse-allotment", "allotted", "lapsed", "year", "none"),
  row("demand", "released", "receivable", "year", "keeps", { demanded: 1, paid: -1 }),
  row("demand-utilised", "utilised", "receivable", "year", "keeps", {
    utilised: -1,
    demanded: 1,
    paid: -1,
  }),
  row("receive", "receivable", "recovered", "year", "keeps", { recovered: 1 }),
  row("set-off", "committed", "recovered", "year", "keeps", { set_off: 1, paid: 1 }),
  row("hold-guarantee", "source", "guarantee", "same", "gains"),
  row("return-guarantee", "guarantee", "source", "same", "loses"),
  row("invoke-guarantee", "guarantee", "recovered", "same", "keeps"),
  row("escrow-in", "source", "escrow", "same", "gains"),
  row("escrow-out", "escrow", "source", "same", "loses"),
  row("opening", "source", "outlay", "all", "none"),
  row("opening", "source", "allotted", "year", "none"),
  row("opening", "source", "committed", "year", "gains", { sanctioned: 1 }),
  row("opening", "source", "released", "year", "gains", { sanctioned: 1, released: 1, paid: 1 }),
  row("opening", "source", "utilised", "year", "gains", {
    sanctioned: 1,
    released: 1,
    utilised: 1,
    paid: 1,
  }),
  row("opening", "source", "receivable", "year", "gains", {
    sanctioned: 1,
    released: 1,
    demanded: 1,
  }),
  row("opening", "source", "recovered", "year", "gains", {
    sanctioned: 1,
    released: 1,
    demanded: 1,
    recovered: 1,
  }),
  row("opening", "source", "lapsed", "year", "gains", { sanctioned: 1, lapsed: 1 }),
  row("opening", "source", "escrow", "same", "gains"),
  row("opening", "source", "guarantee", "same", "gains"),
];

function row(
  kind: string,
  from: Stage,
  to: Stage,
  year: YearRule,
  party: PartyRule,
  effects: TransferKind["effects"] = {},
): TransferKind {
  return { kind, from, to, year, party, effects };
}

export function kindOf(kind: string, from: string, to: string): TransferKind | undefined {
  return byName.get(`${kind} ${from} ${to}`);
}

const byName = new Map(transferKinds.map((one) => [`${one.kind} ${one.from} ${one.to}`, one]));
