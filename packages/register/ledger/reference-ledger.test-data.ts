/**
 * The ledger once more, small and in memory: what register.record_commands must answer and what must
 * stand afterwards. It knows the rules from the kinds of transfer and the words of the design alone.
 */
import type { CommandRequest, TransferRequest } from "../store/record-commands.ts";
import { parseAccountPath, yearOfAccount, type AccountParts } from "./account-path.ts";
import { kindOf, REVERSAL, type CaseMeasure, type TransferKind } from "./transfer-kinds.ts";

type Money = Record<CaseMeasure, bigint>;
const noMoney = (): Money => ({
  ...{ sanctioned: 0n, released: 0n, utilised: 0n, demanded: 0n },
  ...{ recovered: 0n, lapsed: 0n, set_off: 0n },
});

interface State {
  readonly accounts: Map<string, { balancePaise: bigint; version: bigint }>;
  readonly cases: Map<string, Money>;
  readonly caps: Map<string, { capPaise: bigint; paidPaise: bigint }>;
  readonly closed: Set<string>;
  readonly transfers: Map<number, TransferRequest>;
  readonly reversed: Set<number>;
  readonly keys: Map<string, { bodyHash: string; transferNos: readonly number[]; auditNo: number }>;
}

/** Where the two chains stand; shared by all ledgers of one database. */
export interface Numbers {
  transferNo: number;
  auditNo: number;
}

export interface Done {
  readonly auditNo: number;
  readonly transferNos: readonly number[];
  readonly replayed: boolean;
}
export type Answer = Done | { readonly refused: string };

class Refused extends Error {}
function refuseIf(condition: boolean, code: string): void {
  if (condition) throw new Refused(code);
}

export class ReferenceLedger {
  readonly #numbers: Numbers;
  state: State = {
    accounts: new Map(),
    cases: new Map(),
    caps: new Map(),
    closed: new Set(),
    transfers: new Map(),
    reversed: new Set(),
    keys: new Map(),
  };

  constructor(numbers: Numbers) {
    this.#numbers = numbers;
  }

  record(command: CommandRequest): Answer {
    const known = this.state.keys.get(command.key);
    if (known && known.bodyHash !== command.bodyHash) return { refused: "key-reused" };
    if (known) return { ...known, replayed: true };
    const before = structuredClone(this.state);
    const first = this.#numbers.transferNo;
    try {
      for (const transfer of command.transfers ?? []) this.#transfer(transfer, command);
      this.#setLimits(command);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.state = before;
      this.#numbers.transferNo = first;
      return { refused: error.message };
    }
    const count = this.#numbers.transferNo - first;
    const transferNos = Array.from({ length: count }, (_, i) => first + 1 + i);
    this.#numbers.auditNo += 1;
    const done = { auditNo: this.#numbers.auditNo, transferNos };
    this.state.keys.set(command.key, { ...done, bodyHash: command.bodyHash });
    return { ...done, replayed: false };
  }

  balance(path: string): bigint {
    return this.state.accounts.get(path)?.balancePaise ?? 0n;
  }

  #transfer(transfer: TransferRequest, command: CommandRequest): void {
    const { from, to, amountPaise, reverses = null } = transfer;
    const giving = parseAccountPath(from);
    const getting = parseAccountPath(to);
    if (!giving || !getting) throw new Refused("bad-path");
    refuseIf(amountPaise <= 0n || amountPaise >= 10n ** 17n, "bad-amount");
    refuseIf((transfer.kind === REVERSAL) !== (reverses !== null), "reversal-unnamed");
    const kind =
      reverses === null
        ? this.#fitting(transfer.kind, giving, getting)
        : this.#undone(transfer, reverses, giving, getting);
    const measured = Object.keys(kind.effects).some((effect) => effect !== "paid");
    const mayLackCase = reverses !== null || transfer.kind === "opening" || !measured;
    refuseIf(!mayLackCase && (transfer.caseId ?? null) === null, "case-missing");
    this.#refuseYear(transfer, command, giving, getting);
    refuseIf(giving.stage !== "source" && this.balance(from) < amountPaise, "balance-short");
    const signed = reverses === null ? amountPaise : -amountPaise;
    if (transfer.caseId) this.#moveCase(transfer.caseId, kind, signed);
    this.#payUnderCaps(kind, signed, giving, getting);
    this.#enter(from, -amountPaise);
    this.#enter(to, amountPaise);
    this.#numbers.transferNo += 1;
    this.state.transfers.set(this.#numbers.transferNo, transfer);
    if (reverses !== null) this.state.reversed.add(reverses);
  }

  #fitting(name: string, giving: AccountParts, getting: AccountParts): TransferKind {
    const kind = kindOf(name, giving.stage, getting.stage);
    if (!kind || giving.fund !== getting.fund || giving.scheme !== getting.scheme) {
      throw new Refused("kind-misfit");
    }
    const sameYear = giving.year === getting.year;
    const years = {
      all: giving.year === "all" && sameYear,
      into: giving.year === "all" && !sameYear,
      out: getting.year === "all" && !sameYear,
      year: giving.year !== "all" && sameYear,
      same: sameYear,
    };
    const parties = {
      none: !giving.party && !getting.party,
      gains: !giving.party && !!getting.party,
      loses: !!giving.party && !getting.party,
      keeps: !!giving.party && giving.party === getting.party && giving.head === getting.head,
    };
    refuseIf(!years[kind.year] || !parties[kind.party], "kind-misfit");
    return kind;
  }

  #undone(
    transfer: TransferRequest,
    reverses: number,
    giving: AccountParts,
    getting: AccountParts,
  ): TransferKind {
    const origin = this.state.transfers.get(reverses);
    if (!origin) throw new Refused("unknown-transfer");
    refuseIf(origin.kind === REVERSAL, "reversal-reversed");
    refuseIf(this.state.reversed.has(reverses), "reversed-before");
    const mirrors =
      origin.from === transfer.to &&
      origin.to === transfer.from &&
      origin.amountPaise === transfer.amountPaise &&
      (origin.caseId ?? null) === (transfer.caseId ?? null);
    const kind = kindOf(origin.kind, getting.stage, giving.stage);
    if (!mirrors || !kind) throw new Refused("reversal-misfit");
    return kind;
  }

  #refuseYear(
    { priorPeriod, effectiveOn }: TransferRequest,
    { actor, forActor }: CommandRequest,
    giving: AccountParts,
    getting: AccountParts,
  ): void {
    if (priorPeriod) {
      const [one, other] = priorPeriod.approvers;
      const own = [actor, forActor].some((person) => person === one || person === other);
      refuseIf(one === other || own, "prior-period-approvers");
      return;
    }
    const [year = 0, month = 0] = effectiveOn.split("-").map(Number);
    const dated = month >= 4 ? year + 1 : year;
    const touched = [dated, yearOfAccount(giving), yearOfAccount(getting)];
    const closed = touched.some((one) => this.state.closed.has(`${giving.scheme}/${one}`));
    refuseIf(closed, "year-closed");
  }

  #moveCase(caseId: string, kind: TransferKind, signed: bigint): void {
    const money = { ...(this.state.cases.get(caseId) ?? noMoney()) };
    for (const [effect, sign] of Object.entries(kind.effects)) {
      if (effect !== "paid") money[effect as CaseMeasure] += BigInt(sign) * signed;
    }
    const { sanctioned, released, utilised, demanded, recovered, lapsed, set_off } = money;
    refuseIf(released + lapsed + set_off > sanctioned, "case-over-sanction");
    refuseIf(utilised + demanded > released, "case-over-release");
    refuseIf(recovered > demanded, "case-over-demand");
    refuseIf(
      Object.values(money).some((amount) => amount < 0n),
      "case-below-zero",
    );
    this.state.cases.set(caseId, money);
  }

  #payUnderCaps(
    kind: TransferKind,
    signed: bigint,
    giving: AccountParts,
    getting: AccountParts,
  ): void {
    const paid = BigInt(kind.effects.paid ?? 0) * signed;
    const party = giving.party ?? getting.party;
    const head = giving.head ?? getting.head;
    if (paid === 0n || !party) return;
    const keys = [party, "*"].flatMap((one) =>
      [...(head ? [head] : []), "*"].map((other) => `${giving.scheme}/${one}/${other}`),
    );
    const caps = keys.flatMap((key) => this.state.caps.get(key) ?? []);
    refuseIf(
      caps.some((cap) => cap.paidPaise + paid > cap.capPaise),
      "cap-exceeded",
    );
    for (const cap of caps) cap.paidPaise += paid;
  }

  #enter(path: string, amountPaise: bigint): void {
    const { balancePaise, version } = this.state.accounts.get(path) ?? noAccount;
    const entered = { balancePaise: balancePaise + amountPaise, version: version + 1n };
    this.state.accounts.set(path, entered);
  }

  #setLimits({ caps = [], closes = [] }: CommandRequest): void {
    for (const { scheme, party, head, capPaise } of caps) {
      const paidPaise = this.#paidTo(scheme, party, head);
      refuseIf(paidPaise > capPaise, "cap-below-paid");
      this.state.caps.set(`${scheme}/${party}/${head}`, { capPaise, paidPaise });
    }
    for (const { scheme, fiscalYear } of closes) {
      refuseIf(this.state.closed.has(`${scheme}/${fiscalYear}`), "year-closed");
      const standing = [...this.state.accounts].some(([path, { balancePaise }]) => {
        const account = parseAccountPath(path);
        if (account?.scheme !== scheme || yearOfAccount(account) !== fiscalYear) return false;
        return ["allotted", "committed"].includes(account.stage) && balancePaise > 0n;
      });
      refuseIf(standing, "year-unsettled");
      this.state.closed.add(`${scheme}/${fiscalYear}`);
    }
  }

  /** From all transfers ever, as a ceiling set late must count what was paid before it. */
  #paidTo(scheme: string, party: string, head: string): bigint {
    let paid = 0n;
    for (const transfer of this.state.transfers.values()) {
      const undone = transfer.reverses ? this.state.transfers.get(transfer.reverses) : undefined;
      const origin = undone ?? transfer;
      const [from, to] = [parseAccountPath(origin.from), parseAccountPath(origin.to)];
      if (!from || !to) continue;
      const effect = kindOf(origin.kind, from.stage, to.stage)?.effects.paid ?? 0;
      const meant =
        from.scheme === scheme &&
        (party === "*" || (from.party ?? to.party) === party) &&
        (head === "*" || (from.head ?? to.head) === head);
      if (meant) paid += BigInt(undone ? -effect : effect) * transfer.amountPaise;
    }
    return paid;
  }
}

const noAccount = { balancePaise: 0n, version: 0n };
