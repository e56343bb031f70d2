/**
 * The verb `recover` for money that comes back: what a claim was asked to repay is received, in one
 * part or several. The case itself moves when the programme closes it.
 */
import { fiscalYearOf } from "@lodestone/units/fiscal-year";
import { caseMoney } from "../magnet/accounts.ts";
import { readCaseMoney } from "../store/case-money.ts";
import { readCase } from "../store/cases.ts";
import { indianDay } from "../workflow/desk-clock.ts";
import { scopeRefusal } from "../workflow/duty.ts";
import { roleName, verbName } from "../workflow/names.ts";
import { Refusal } from "../refusal.ts";
import type { Caller, RegisterContext } from "./context.ts";
import { withApprovers } from "./prior-period.ts";
import { refuse } from "./refusal.ts";
import { runCommand, type Outcome } from "./run-command.ts";

export interface ReceiveRecovery {
  readonly caseId: string;
  readonly amountPaise: string;
}

export function receiveRecovery(
  context: RegisterContext,
  caller: Caller,
  input: ReceiveRecovery,
): Promise<Outcome> {
  const asked = { subjectKind: "case", subject: input.caseId, input: { ...input } };
  const command = { verb: "recover", ...asked } as const;
  return runCommand(context, caller, command, async (work) => {
    const { trx, at } = work;
    const { role } = caller.actor;
    if (role !== "releasing") {
      const blanks = { verb: verbName("recover"), desk: roleName("releasing") };
      refuse("duty.wrong-desk", { ...blanks, role: roleName(role) });
    }
    const claim = await readCase(trx, input.caseId, "change");
    if (!claim) refuse("duty.no-case", { case: input.caseId });
    const { record } = claim;
    const outside = scopeRefusal(record, caller.actor);
    if (outside) throw new Refusal(outside);
    if (!/^[1-9]\d{0,17}$/.test(input.amountPaise)) {
      refuse("fund.bad-amount", { value: input.amountPaise.slice(0, 40) });
    }
    const amount = BigInt(input.amountPaise);
    const { receivablePaise } = await readCaseMoney(trx, record.caseId);
    if (amount > receivablePaise) {
      const rupees = { asked: Number(amount) / 100, stands: Number(receivablePaise) / 100 };
      refuse("magnet.receive-beyond", rupees);
    }
    const demanded = record.moves.findLast(({ verb }) => verb === "sanction");
    const money = caseMoney({
      fund: context.rules.fund(record.scheme),
      scheme: record.scheme,
      caseId: record.caseId,
      partyId: record.partyId ?? "",
      head: claim.kind,
      year: fiscalYearOf(indianDay(demanded?.at ?? at)),
      on: indianDay(at),
    });
    return {
      subject: record.caseId,
      result: { caseId: record.caseId, receivedPaise: input.amountPaise },
      detail: { receivedPaise: input.amountPaise },
      transfers: await withApprovers(work, record.scheme, record.moves, money.receive(amount)),
    };
  });
}
