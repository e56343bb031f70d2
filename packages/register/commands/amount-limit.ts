/** A competent authority decides up to an amount: beyond it a refusal says who may. */
import { sentence, type Sentence } from "@lodestone/words/sentence";
import { Refusal } from "../refusal.ts";
import { decidersOf } from "../store/people.ts";
import { amountRefusal } from "../workflow/duty.ts";
import type { CommandWork } from "./run-command.ts";

/** Refuses an amount beyond what the acting person's grant allows. */
export async function requireWithinAmount(
  work: CommandWork,
  scheme: string,
  amountPaise: bigint,
): Promise<void> {
  const { actor } = work.caller;
  if (!amountRefusal(actor, amountPaise)) return;
  const refused = amountRefusal(actor, amountPaise, await whoMay(work, scheme, amountPaise));
  if (refused) throw new Refusal(refused);
}

async function whoMay(
  { trx, at, caller }: CommandWork,
  scheme: string,
  amountPaise: bigint,
): Promise<Sentence> {
  const people = await decidersOf(trx, { role: caller.actor.role, scheme, amountPaise, at });
  return people.length > 0
    ? sentence("duty.amount-who", { people })
    : sentence("duty.amount-nobody");
}
