/**
 * A tender of the magnet scheme from its notice to the award: bids are taken until the day named,
 * opened by the agency, ranked by least cost, and awarded after concurrence (S.O. 5800(E), two
 * covers on the procurement portal; fact book section 2.3).
 */
import type { Workflow } from "../workflow.ts";

export const tenderWorkflow: Workflow = {
  workflow: "tender",
  openedBy: ["programme"],
  initial: "prepared",
  states: {
    prepared: { role: "programme", serviceDays: null, clock: "runs", editable: true },
    open: { role: "agency", serviceDays: null, clock: "runs" },
    evaluated: { role: "programme", serviceDays: null, clock: "runs" },
    recommended: { role: "finance", serviceDays: "finance-decision-days", clock: "runs" },
    concurred: { role: "authority", serviceDays: "authority-decision-days", clock: "runs" },
    awarded: null,
    annulled: null,
  },
  steps: [
    { verb: "submit", from: "prepared", to: "open", role: "programme" },
    { verb: "verify", from: "open", to: "evaluated", role: "agency", stage: "evaluation" },
    {
      verb: "recommend",
      from: "evaluated",
      to: "recommended",
      role: "programme",
      stage: "recommendation",
    },
    {
      verb: "return",
      from: "recommended",
      to: "open",
      role: "finance",
      stage: "return",
      response: "modify",
      voids: true,
    },
    {
      verb: "return",
      from: "concurred",
      to: "open",
      role: "authority",
      stage: "return",
      response: "modify",
      voids: true,
    },
    {
      verb: "approve",
      from: "recommended",
      to: "concurred",
      role: "finance",
      stage: "concurrence",
      response: "approve",
    },
    {
      verb: "approve",
      from: "concurred",
      to: "awarded",
      role: "authority",
      stage: "award",
      response: "approve",
      withinAmount: true,
    },
    {
      verb: "approve",
      from: "concurred",
      to: "annulled",
      role: "authority",
      stage: "award",
      response: "reject",
    },
  ],
};
