/**
 * A bid: filed by the bidder while the tender is open and sealed until it closes; whether it wins is
 * the tender's award, which moves every bid in the same command.
 */
import type { Workflow } from "../workflow.ts";

export const bidWorkflow: Workflow = {
  workflow: "bid",
  openedBy: ["applicant"],
  initial: "draft",
  states: {
    draft: { role: "applicant", serviceDays: null, clock: "stops", editable: true },
    sealed: { role: "agency", serviceDays: null, clock: "runs" },
    responsive: { role: "programme", serviceDays: null, clock: "runs" },
    won: null,
    lost: null,
    "not-responsive": null,
    withdrawn: null,
  },
  steps: [
    { verb: "submit", from: "draft", to: "sealed", role: "applicant" },
    { verb: "close", from: "draft", to: "withdrawn", role: "applicant" },
    { verb: "close", from: "sealed", to: "withdrawn", role: "applicant" },
    {
      verb: "verify",
      from: "sealed",
      to: "responsive",
      role: "agency",
      stage: "responsiveness",
      response: "approve",
    },
    {
      verb: "verify",
      from: "sealed",
      to: "not-responsive",
      role: "agency",
      stage: "responsiveness",
      response: "reject",
    },
    {
      verb: "approve",
      from: "responsive",
      to: "won",
      role: "authority",
      stage: "award",
      response: "approve",
    },
    {
      verb: "approve",
      from: "responsive",
      to: "lost",
      role: "authority",
      stage: "award",
      response: "reject",
    },
  ],
};
