/** The workflows that stand. A new one is a new file in flows/ and a line here. */
import { agreementWorkflow } from "./flows/agreement.ts";
import { amendmentWorkflow } from "./flows/amendment.ts";
import { bidWorkflow } from "./flows/bid.ts";
import { certificateWorkflow } from "./flows/certificate.ts";
import { claimWorkflow } from "./flows/claim.ts";
import { emergencyWorkflow } from "./flows/emergency.ts";
import { openingWorkflow } from "./flows/opening.ts";
import { tenderWorkflow } from "./flows/tender.ts";
import type { Workflow } from "./workflow.ts";

export const workflows: readonly Workflow[] = [
  tenderWorkflow,
  bidWorkflow,
  agreementWorkflow,
  claimWorkflow,
  certificateWorkflow,
  amendmentWorkflow,
  openingWorkflow,
  emergencyWorkflow,
];

/** A workflow by its name; undefined for one that does not stand. */
export function workflowNamed(name: string): Workflow | undefined {
  return workflows.find(({ workflow }) => workflow === name);
}
