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
import { sentence } from "@lodestone/words/sentence";
import type { OptionValues, Terminal } from "./command.ts";
import { giveBack, workbookOf } from "./give-back.ts";
import { readBounded } from "./read-bounded.ts";
import { refused } from "./refusal.ts";

interface FoundPlan {
  readonly plan: Plan;
  /** Where the file says what the plan was made from. */
  readonly approved?: ApprovedPlan;
}

/** A plan of the India pack takes 0.3 MB. */
const PLAN_BYTES_MOST = 64 * 1024 * 1024;

export function isPlanFile(name: string): boolean {
  return /\.(?:json|xlsx)$/i.test(name);
}

export async function readPlanFile(
  name: string,
  values: OptionValues,
  terminal: Terminal,
): Promise<FoundPlan> {
  const file = path.resolve(terminal.folder, name);
  if (/\.xlsx$/i.test(name)) return { plan: await planOfWorkbook(file, values, terminal) };
  const json = new TextDecoder().decode(await readBounded(file, PLAN_BYTES_MOST));
  const found = json.includes('"lodestone-approved-plan')
    ? readApprovedPlan(json)
    : readShaped(json, objectOf<{ plan: Plan }>({ plan: planShape }));
  if ("wrong" in found) {
    throw refused(sentence("cli.compare.no-plan", { file, what: found.wrong }));
  }
  const { value } = found;
  return "form" in value ? { plan: value.plan, approved: value } : value;
}

async function planOfWorkbook(
  file: string,
  values: OptionValues,
  terminal: Terminal,
): Promise<Plan> {
  const workbook = await workbookOf(file);
  const { planFromWorkbook } = await import("@lodestone/exchange/plan-in/plan-from-workbook");
  const found = planFromWorkbook(workbook);
  if ("plan" in found) return found.plan;
  const { faults } = found;
  throw await giveBack({ file, workbook, faults, told: "plan-book.back" }, values, terminal);
}
