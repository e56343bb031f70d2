/**
 * Random commands for a small office, from a seed: a plan of numbers that is read against the state
 * of the reference ledger, so that most commands could be true and any plan with steps left out is
 * a plan again.
 */
import { createHash } from "node:crypto";
import type { CommandRequest, TransferRequest } from "../store/record-commands.ts";
import { canonical } from "./canonical.ts";
import type { ReferenceLedger } from "./reference-ledger.test-data.ts";
import { REVERSAL, stages, transferKinds, type TransferKind } from "./transfer-kinds.ts";

/** Numbers below 2^32 to choose by; `call` groups the steps that go to the database together. */
export interface Step {
  readonly call: number;
  readonly together: boolean;
  /** A call in which ceilings and closings stand, which the database takes one by one. */
  readonly limits: boolean;
  readonly numbers: readonly number[];
}

/** Mulberry32: small, seeded and good enough to choose by. */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

const NUMBERS_OF_A_STEP = 40;

export function planOf(seed: number): Step[] {
  const next = chanceOf(seed);
  const count = 10 + (next() % 11);
  let call = 0;
  let together = false;
  let limits = false;
  return Array.from({ length: count }, () => {
    if (next() % 3 === 0) {
      call += 1;
      together = next() % 8 === 0;
      limits = next() % 8 === 0;
    }
    return { call, together, limits, numbers: Array.from({ length: NUMBERS_OF_A_STEP }, next) };
  });
}

const people = [1, 2, 3, 4].map((one) => `00000000-0000-4000-8000-00000000000${one}`);
const years = ["2027-28", "2028-29"];
const days = ["2027-07-31", "2028-03-31", "2028-04-01", "2029-03-31", "2026-06-30"];
const parties = ["kalpit", "namuna"];
const heads = ["subsidy", "sales"];

/** What a step says in the ledger's present state. `office` keeps offices of one database apart. */
export class Office {
  readonly ledger: ReferenceLedger;
  readonly #office: string;
  readonly #sent: CommandRequest[] = [];
  #numbers: readonly number[] = [];
  #at = 0;
  #known: readonly (readonly [number, TransferRequest])[] = [];

  constructor(office: string, ledger: ReferenceLedger) {
    this.#office = office;
    this.ledger = ledger;
  }

  /** A call names no transfer of its own: nobody knows its number before the answer. */
  beginCall(): void {
    this.#known = [...this.ledger.state.transfers];
  }

  command(step: Step): CommandRequest {
    this.#numbers = step.numbers;
    this.#at = 0;
    const before = this.#sent.filter(({ caps, closes }) => step.limits || !(caps ?? closes));
    const again = before.length > 0 && this.#chance(8) ? this.#pick(before) : undefined;
    if (again) return this.#chance(3) ? { ...again, bodyHash: sha256("another body") } : again;
    const body = this.#body(step.limits);
    const key = `${this.#office}-${this.#sent.length}`;
    const command = { ...body, key, bodyHash: sha256(canonical({ ...body, key })) };
    this.#sent.push(command);
    return command;
  }

  /** The next number of the plan's step, below a bound. */
  #below(bound: number): number {
    const number = this.#numbers[this.#at % this.#numbers.length] ?? 0;
    this.#at += 1;
    return number % bound;
  }
  /** True once in so many times. */
  #chance(times: number): boolean {
    return this.#below(times) === 0;
  }
  #pick<Item>(items: readonly Item[]): Item {
    return items[this.#below(items.length)] as Item;
  }

  #body(limits: boolean): Omit<CommandRequest, "key" | "bodyHash"> {
    const what = this.#below(20);
    const [actor, other] = [this.#pick(people), this.#pick(people)];
    const shared = {
      verb: "test",
      actor,
      role: "finance",
      forActor: this.#chance(5) && other !== actor ? other : null,
      subjectKind: "case",
      subject: `${this.#office} "quoted" \\ \u0001 अ`,
      at: `2028-07-31T10:${String(this.#below(60)).padStart(2, "0")}:00.5Z`,
      detail: { z: [1, 2.5, null], a: "é\n" },
      result: { ok: true, n: this.#below(9) },
    };
    const scheme = this.#office;
    if (limits && what < 7) {
      const cap = { party: this.#pick([...parties, "*"]), head: this.#pick([...heads, "*"]) };
      return { ...shared, caps: [{ scheme, ...cap, capPaise: BigInt(this.#below(300)) }] };
    }
    if (limits && what < 11)
      return { ...shared, closes: [{ scheme, fiscalYear: 2027 + this.#below(3) }] };
    if (what === 11) return shared;
    const count = what < 16 ? 2 + this.#below(2) : 1;
    return { ...shared, transfers: Array.from({ length: count }, () => this.#transfer(actor)) };
  }

  #transfer(actor: string): TransferRequest {
    const known = this.#known;
    const reversal = known.length > 0 && this.#chance(6) ? this.#pick(known) : undefined;
    const plain = reversal ? this.#mirror(...reversal) : this.#plain();
    const transfer = {
      ...plain,
      effectiveOn: this.#pick(days),
      priorPeriod: this.#chance(5) ? { approvers: this.#approvers(actor) } : null,
    };
    return this.#chance(9) ? this.#spoilt(transfer) : transfer;
  }

  #mirror(
    transferNo: number,
    { from, to, amountPaise, caseId = null }: TransferRequest,
  ): Omit<TransferRequest, "effectiveOn"> {
    return {
      ...{ kind: REVERSAL, from: to, to: from, amountPaise, caseId },
      reverses: this.#chance(12) ? transferNo + 1_000_000_000 : transferNo,
    };
  }

  /** Mostly from where money stands, so that the deeper stages are reached. */
  #plain(): Omit<TransferRequest, "effectiveOn"> {
    const standing = [...this.ledger.state.accounts]
      .filter(([, { balancePaise }]) => balancePaise > 0n)
      .map(([path]) => path);
    const given = standing.length > 0 && !this.#chance(4) ? this.#pick(standing) : undefined;
    const stage = given?.split("/")[3] ?? "source";
    const kinds = transferKinds.filter(({ from }) => from === stage);
    if (kinds.length === 0) return this.#plainFrom(undefined, this.#pick(transferKinds));
    return this.#plainFrom(given, this.#pick(kinds));
  }

  #plainFrom(given: string | undefined, kind: TransferKind): Omit<TransferRequest, "effectiveOn"> {
    const own = given?.split("/");
    const year = own && own[2] !== "all" ? (own[2] ?? "") : this.#pick(years);
    const none = kind.year === "same" && (own ? own[2] === "all" : this.#chance(2));
    const beneficiary = `/${own?.[4] ?? this.#pick(parties)}`;
    const head = own?.[4] ? own[5] : this.#chance(6) ? undefined : this.#pick(heads);
    const place = beneficiary + (head ? `/${head}` : "");
    const noYear = kind.year === "all" || none;
    const at = (stage: string, hasYear: boolean, hasParty: boolean) =>
      `${this.#office}/${this.#office}/${hasYear ? year : "all"}/${stage}${hasParty ? place : ""}`;
    const standing = given ? this.ledger.balance(given) : 400n;
    const most = standing + (this.#chance(6) ? 9n : 0n);
    return {
      kind: kind.kind,
      from: at(kind.from, !noYear && kind.year !== "into", ["keeps", "loses"].includes(kind.party)),
      to: at(kind.to, !noYear && kind.year !== "out", ["keeps", "gains"].includes(kind.party)),
      amountPaise: 1n + (BigInt(this.#below(1000)) * most) / 1000n,
      caseId: this.#chance(9) ? null : `${this.#office}/claim/${place.includes("kalpit") ? 1 : 2}`,
    };
  }

  #approvers(actor: string): readonly [string, string] {
    const others = people.filter((person) => person !== actor);
    if (this.#chance(5)) return [this.#pick(people), this.#pick(people)];
    return [others[0] ?? "", others[1 + this.#below(2)] ?? ""];
  }

  /** One thing about it wrong, or at least another. */
  #spoilt(transfer: TransferRequest): TransferRequest {
    switch (this.#below(8)) {
      case 0:
        return { ...transfer, amountPaise: this.#pick([0n, -5n, 10n ** 17n]) };
      case 1:
        return {
          ...transfer,
          from: this.#pick(["no-path", "A/b/all/source", "a/b/2028-30/outlay"]),
        };
      case 2:
        return { ...transfer, to: transfer.to.replace("/", "/other-") };
      case 3:
        return { ...transfer, kind: this.#pick(transferKinds).kind };
      case 4:
        return { ...transfer, reverses: transfer.reverses ? null : 1 };
      case 5:
        return { ...transfer, to: transfer.to.replace(/\/(all|\d{4}-\d\d)\//, `/${years[0]}/`) };
      case 6:
        return {
          ...transfer,
          to: transfer.to.replace(/[a-z]+(?=$|\/(?:kalpit|namuna))/, this.#pick(stages)),
        };
      default:
        return { ...transfer, amountPaise: transfer.amountPaise + 1n };
    }
  }
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
