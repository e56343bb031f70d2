/**
 * An emergency ("break glass"): a desk that nobody who holds it can sit at is opened to somebody for
 * some hours. One administrator asks, another opens, and it stands on every office's desk until an
 * auditor has reviewed it. No rule of duty is lifted by it: the desk's own rules hold for whoever sits there.
 */
import type { Workflow } from "../workflow.ts";

export const emergencyWorkflow: Workflow = {
  workflow: "emergency",
  openedBy: ["administrator"],
  initial: "asked",
  states: {
    asked: { role: "administrator", serviceDays: null, clock: "runs" },
    open: { role: "auditor", serviceDays: null, clock: "runs" },
    reviewed: null,
    refused: null,
    withdrawn: null,
  },
  steps: [
    { verb: "close", from: "asked", to: "withdrawn", role: "administrator" },
    {
      verb: "approve",
      from: "asked",
      to: "open",
      role: "administrator",
      stage: "emergency",
      response: "approve",
    },
    {
      verb: "approve",
      from: "asked",
      to: "refused",
      role: "administrator",
      stage: "emergency",
      response: "reject",
    },
    { verb: "verify", from: "open", to: "reviewed", role: "auditor", stage: "review" },
  ],
};
