/**
 * The agreement of a winner: signed with its performance guarantee, then in force with its
 * obligations (commissioning, reports) until it is closed or given up.
 */
import type { Workflow } from "../workflow.ts";

export const agreementWorkflow: Workflow = {
  workflow: "agreement",
  openedBy: [],
  initial: "awarded",
  states: {
    awarded: { role: "applicant", serviceDays: "agreement-days", clock: "stops", editable: true },
    signed: { role: "programme", serviceDays: null, clock: "runs" },
    "in-force": { role: "programme", serviceDays: null, clock: "runs", rests: true },
    closed: null,
    surrendered: null,
  },
  steps: [
    { verb: "submit", from: "awarded", to: "signed", role: "applicant" },
    {
      verb: "return",
      from: "signed",
      to: "awarded",
      role: "programme",
      stage: "return",
      response: "modify",
      voids: true,
    },
    {
      verb: "approve",
      from: "signed",
      to: "in-force",
      role: "programme",
      stage: "agreement",
      response: "approve",
    },
    { verb: "close", from: "in-force", to: "closed", role: "programme", stage: "closing" },
    { verb: "recover", from: "in-force", to: "surrendered", role: "releasing", stage: "surrender" },
  ],
};
