/** Lists of what falls due. */
import { addDays } from "@lodestone/units/iso-date";
import { guaranteesDue, guaranteesHeld, obligationsDue } from "../store/due-read.ts";
import { guaranteeList, obligationList } from "../views/due-view.ts";
import type { Reader } from "./reader.ts";

export async function readObligations({ context, actor, today }: Reader, days: number) {
  const due = await obligationsDue(context.db, actor, addDays(today, days));
  return obligationList(due, actor, today);
}

export async function readGuarantees({ context, actor, today }: Reader, days: number) {
  const due = await guaranteesDue(context.db, actor, addDays(today, days));
  return guaranteeList(due, await guaranteesHeld(context.db, actor), today);
}
