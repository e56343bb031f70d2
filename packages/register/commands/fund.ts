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
import { indianDay } from "../workflow/desk-clock.ts";
import { roleName, verbName } from "../workflow/names.ts";
import type { Role } from "../workflow/roles.ts";
import type { Verb } from "../workflow/verbs.ts";
import { requireWithinAmount } from "./amount-limit.ts";
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
  /** The amount must lie within what the person's grant allows. */
  readonly withinAmount?: true;
}

/** What may be done with a scheme's money before it is anybody's. A new one is a new row. */
export const fundMoves = {
  "approve-outlay": {
    verb: "register",
    role: "authority",
    kind: "approve-outlay",
    from: ["source", false],
    to: ["outlay", false],
    withinAmount: true,
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
  // What the year leaves unused and does not give back to the outlay.
  "lapse-allotment": {
    verb: "lapse",
    role: "finance",
    kind: "lapse-allotment",
    from: ["allotted", true],
    to: ["lapsed", true],
  },
} as const satisfies Readonly<Record<string, FundMove>>;

export function moveFund(
  context: RegisterContext,
  caller: Caller,
  name: keyof typeof fundMoves,
  input: MoveFund,
): Promise<Outcome> {
  const move: FundMove = fundMoves[name];
  const command = {
    verb: move.verb,
    subjectKind: "fund",
    subject: input.scheme,
    input: { name, ...input },
  };
  return runCommand(context, caller, command, async (work) => {
    requireDesk(context, caller, move, input.scheme);
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
    if (move.withinAmount) await requireWithinAmount(work, input.scheme, BigInt(amountPaise));
    return {
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
          effectiveOn: indianDay(work.at),
        },
      ],
    };
  });
}

/** The verb `close` for a fiscal year: nothing more is entered in it. What is committed lapses first. */
export function closeFiscalYear(
  context: RegisterContext,
  caller: Caller,
  input: { readonly scheme: string; readonly fiscalYear: string },
): Promise<Outcome> {
  const subject = `${input.scheme}/${input.fiscalYear}`;
  const asked = { subjectKind: "fiscal-year", subject, input: { ...input } };
  const command = { verb: "close", ...asked } as const;
  return runCommand(context, caller, command, ({ at }) => {
    requireDesk(context, caller, { verb: "close", role: "finance" }, input.scheme);
    const year = parseFiscalYear(input.fiscalYear);
    if (year === undefined) refuse("fund.no-year", { value: input.fiscalYear });
    if (fiscalYearOf(indianDay(at)) <= year) {
      refuse("fund.year-runs", { year: input.fiscalYear, end: fiscalYearEnd(year) });
    }
    // The ledger itself refuses while anything of the year still stands allotted or committed.
    const closes = [{ scheme: input.scheme, fiscalYear: year }];
    return Promise.resolve({ subject, result: { ...input }, detail: { ...input }, closes });
  });
}

function requireDesk(
  { rules }: RegisterContext,
  { actor }: Caller,
  desk: Pick<FundMove, "verb" | "role">,
  scheme: string,
): void {
  const { role, scope } = actor;
  if (role !== desk.role) {
    const blanks = { verb: verbName(desk.verb), desk: roleName(desk.role) };
    refuse("duty.wrong-desk", { ...blanks, role: roleName(role) });
  }
  if (!rules.knows(scheme)) refuse("fund.no-scheme", { value: scheme.slice(0, 80) });
  if (scope !== null && (scope.kind !== "scheme" || scope.key !== scheme)) {
    refuse("duty.out-of-scope", { case: scheme, scope: scope.key });
  }
}
