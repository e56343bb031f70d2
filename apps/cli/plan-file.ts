/**
 * A plan kept in a file: what `approve` wrote, what `plan --json` printed, or a workbook of `export`.
 * A workbook with faults goes back with the reason in each row.
 */
import path from "node:path";
import { readApprovedPlan, type ApprovedPlan } from "@lodestone/planner/approved-plan";
import type { Plan } from "@lodestone/planner/plan";
import { planShape } from "@lodestone/planner/stored/plan-shape";
import { readShaped } from "@lodestone/planner/stored/read-json";
import { objectOf } from "@lodestone/planner/stored/shape";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import type { Terminal } from "./command.ts";
import { backFile, giveBack } from "./give-back.ts";
import { readBounded } from "./read-bounded.ts";

interface FoundPlan {
  readonly plan: Plan;
  /** Where the file says what the plan was made from. */
  readonly approved: ApprovedPlan | undefined;
}

/** A plan of the India pack takes 0.3 MB. */
const PLAN_BYTES_MOST = 64 * 1024 * 1024;

export function isPlanFile(name: string): boolean {
  return /\.(?:json|xlsx)$/i.test(name);
}

export async function readPlanFile(
  name: string,
  terminal: Terminal,
): Promise<FoundPlan | { readonly trouble: Sentence }> {
  const file = path.resolve(terminal.folder, name);
  if (/\.xlsx$/i.test(name)) return await planOfWorkbook(file, terminal);
  const read = await readBounded(file, PLAN_BYTES_MOST);
  if ("trouble" in read) return read;
  const json = new TextDecoder().decode(read.bytes);
  const approved = json.includes('"lodestone-approved-plan');
  const found = approved
    ? readApprovedPlan(json)
    : readShaped(json, objectOf<{ plan: Plan }>({ plan: planShape }));
  if ("wrong" in found) {
    return { trouble: sentence("cli.compare.no-plan", { file, what: found.wrong }) };
  }
  const { value } = found;
  return { plan: value.plan, approved: "form" in value ? value : undefined };
}

async function planOfWorkbook(
  file: string,
  terminal: Terminal,
): Promise<FoundPlan | { readonly trouble: Sentence }> {
  const { readWorkbook, WORKBOOK_BYTES_MOST } = await import(
    "@lodestone/exchange/workbook-in/read-workbook"
  );
  const bytes = await readBounded(file, WORKBOOK_BYTES_MOST);
  if ("trouble" in bytes) return bytes;
  const read = await readWorkbook(bytes.bytes);
  if ("wrong" in read) {
    return { trouble: sentence("cli.import.unreadable", { file, what: read.wrong }) };
  }
  const { planFromWorkbook } = await import("@lodestone/exchange/plan-in/plan-from-workbook");
  const found = planFromWorkbook(read.workbook);
  if ("plan" in found) return { plan: found.plan, approved: undefined };
  const { faults } = found;
  const back = backFile(file);
  const unwritable = await giveBack(back, read.workbook, faults, terminal);
  if (unwritable) return { trouble: unwritable };
  return { trouble: sentence("plan-book.back", { count: faults.length, back }) };
}
