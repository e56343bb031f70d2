/**
 * Opening balances: what stood in the books before the register led them. Finance proposes a list;
 * another finance officer or the competent authority posts it or sends it away.
 */
import type { Workflow } from "../workflow.ts";

const checkers = ["finance", "authority"] as const;

export const openingWorkflow: Workflow = {
  workflow: "opening",
  openedBy: ["finance"],
  initial: "proposed",
  states: {
    proposed: { role: "finance", serviceDays: null, clock: "runs" },
    posted: null,
    rejected: null,
    withdrawn: null,
  },
  steps: [
    { verb: "close", from: "proposed", to: "withdrawn", role: "finance" },
    ...checkers.flatMap((role) => [
      {
        verb: "approve" as const,
        from: "proposed",
        to: "posted",
        role,
        stage: "opening",
        response: "approve" as const,
      },
      {
        verb: "approve" as const,
        from: "proposed",
        to: "rejected",
        role,
        stage: "opening",
        response: "reject" as const,
      },
    ]),
  ],
};
