/**
 * Liquidated damages of a late commissioning, set off against claims: a share of the performance
 * guarantee for each day late (an analogue, marked so in the pack), less what was set off before.
 */
import type { Paise } from "@lodestone/units/money";
import type { StepWork } from "../commands/case-kind.ts";
import { guaranteesOf } from "../store/guarantees.ts";
import { setOffBefore } from "../store/case-money.ts";
import { liquidatedDamages } from "@lodestone/schemes/liquidated-damages";
import { winnerOf } from "./winner.ts";

export async function damagesDue(work: StepWork): Promise<Paise> {
  const winner = await winnerOf(work);
  if (winner.commissionedOn === null || winner.commissioningDueOn === null) return 0n;
  const { scheme, partyId } = work.stored.record;
  const guarantees = await guaranteesOf(work.trx, winner.agreementId);
  const security = guarantees
    .filter(({ state }) => state === "held")
    .reduce((sum, { amountPaise }) => sum + amountPaise, 0n);
  const due = liquidatedDamages(work.context.rules.numbers(scheme), {
    performanceSecurity: security,
    dueOn: winner.commissioningDueOn,
    metOn: winner.commissionedOn,
  });
  const before = await setOffBefore(work.trx, scheme, partyId ?? "");
  return due.amount > before ? due.amount - before : 0n;
}
