/**
 * The year's money of a scheme: its outlay approved by the competent authority, allotted to a year by
 * finance, given back, and the year closed. All are entries of the ledger and nothing else.
 */
import {
  fiscalYearEnd,
  fiscalYearLabel,
  fiscalYearOf,
  parseFiscalYear,
} from "@lodestone/units/fiscal-year";
import { accountPath } from "../ledger/account-path.ts";
import { closeYear, committedIn } from "../store/years.ts";
import { indianDay } from "../workflow/desk-clock.ts";
import { roleName, verbName } from "../workflow/names.ts";
import type { Role } from "../workflow/roles.ts";
import type { Verb } from "../workflow/verbs.ts";
import type { Caller, RegisterContext } from "./context.ts";
import { refuse } from "./refusal.ts";
import { runCommand, type Outcome } from "./run-command.ts";

export interface MoveFund {
  readonly scheme: string;
  /** The fiscal year allotted to; none for an outlay, which is of the whole scheme. */
  readonly fiscalYear: string | null;
  readonly amountPaise: string;
}

interface FundMove {
  readonly verb: Verb;
  readonly role: Role;
  readonly kind: string;
  readonly from: readonly [stage: string, ofYear: boolean];
  readonly to: readonly [stage: string, ofYear: boolean];
}

/** What may be done with a scheme's money before it is anybody's. A new one is a new row. */
export const fundMoves = {
  "approve-outlay": {
    verb: "register",
    role: "authority",
    kind: "approve-outlay",
    from: ["source", false],
    to: ["outlay", false],
  },
  allot: {
    verb: "register",
    role: "finance",
    kind: "allot",
    from: ["outlay", false],
    to: ["allotted", true],
  },
  surrender: {
    verb: "lapse",
    role: "finance",
    kind: "surrender",
    from: ["allotted", true],
    to: ["outlay", false],
  },
} as const satisfies Readonly<Record<string, FundMove>>;

export function moveFund(
  context: RegisterContext,
  caller: Caller,
  name: keyof typeof fundMoves,
  input: MoveFund,
): Promise<Outcome> {
  const move: FundMove = fundMoves[name];
  const command = { verb: move.verb, subjectKind: "fund", input: { name, ...input } };
  return runCommand(context, caller, command, ({ at }) => {
    requireRole(caller, move.role, move.verb);
    const year = input.fiscalYear === null ? undefined : parseFiscalYear(input.fiscalYear);
    const ofYear = move.from[1] || move.to[1];
    if (ofYear && year === undefined) refuse("fund.no-year", { value: input.fiscalYear ?? "" });
    if (!/^[1-9]\d{0,17}$/.test(input.amountPaise)) {
      refuse("fund.bad-amount", { value: input.amountPaise.slice(0, 40) });
    }
    const path = ([stage, own]: readonly [string, boolean]) =>
      accountPath({
        fund: context.rules.fund(input.scheme),
        scheme: input.scheme,
        year: own && year !== undefined ? fiscalYearLabel(year) : "all",
        stage,
      });
    const subject = `${input.scheme}/${input.fiscalYear ?? "all"}`;
    const { amountPaise } = input;
    return Promise.resolve({
      subject,
      result: { scheme: input.scheme, fiscalYear: input.fiscalYear, amountPaise, move: name },
      detail: { move: name, amountPaise },
      transfers: [
        {
          kind: move.kind,
          caseId: null,
          from: path(move.from),
          to: path(move.to),
          amountPaise: BigInt(amountPaise),
          effectiveOn: indianDay(at),
        },
      ],
    });
  });
}

/** The verb `close` for a fiscal year: nothing more is entered in it. What is committed must have lapsed first. */
export function closeFiscalYear(
  context: RegisterContext,
  caller: Caller,
  input: { readonly scheme: string; readonly fiscalYear: string },
): Promise<Outcome> {
  const command = { verb: "close", subjectKind: "fiscal-year", input: { ...input } } as const;
  return runCommand(context, caller, command, async ({ trx, at }) => {
    requireRole(caller, "finance", "close");
    const year = parseFiscalYear(input.fiscalYear);
    if (year === undefined) refuse("fund.no-year", { value: input.fiscalYear });
    if (fiscalYearOf(indianDay(at)) <= year) {
      refuse("fund.year-runs", { year: input.fiscalYear, end: fiscalYearEnd(year) });
    }
    const committed = await committedIn(trx, input.scheme, year);
    if (committed > 0n) {
      refuse("fund.commitments-stand", { year: input.fiscalYear, rupees: Number(committed) / 100 });
    }
    await closeYear(trx, input.scheme, year, caller.actor.personId, at);
    return {
      subject: `${input.scheme}/${input.fiscalYear}`,
      result: { ...input },
      detail: { ...input },
    };
  });
}

function requireRole(caller: Caller, desk: Role, verb: Verb): void {
  const { role } = caller.actor;
  if (role === desk) return;
  refuse("duty.wrong-desk", { verb: verbName(verb), desk: roleName(desk), role: roleName(role) });
}
