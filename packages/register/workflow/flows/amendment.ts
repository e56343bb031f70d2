/**
 * An amendment: a set of changes to one record, kept apart until it is approved, and laid anew on
 * what the record has become meanwhile.
 */
import type { Workflow } from "../workflow.ts";

export const amendmentWorkflow: Workflow = {
  workflow: "amendment",
  openedBy: ["applicant", "state-officer", "agency", "programme", "steward"],
  initial: "draft",
  states: {
    draft: { role: "steward", serviceDays: null, clock: "stops", editable: true },
    proposed: { role: "programme", serviceDays: "programme-decision-days", clock: "runs" },
    applied: null,
    rejected: null,
    withdrawn: null,
  },
  steps: [
    ...(["applicant", "state-officer", "agency", "programme", "steward"] as const).flatMap(
      (role) => [
        { verb: "submit" as const, from: "draft", to: "proposed", role },
        { verb: "close" as const, from: "draft", to: "withdrawn", role },
      ],
    ),
    {
      verb: "return",
      from: "proposed",
      to: "draft",
      role: "programme",
      stage: "return",
      response: "modify",
      voids: true,
    },
    {
      verb: "approve",
      from: "proposed",
      to: "applied",
      role: "programme",
      stage: "amendment",
      response: "approve",
    },
    {
      verb: "approve",
      from: "proposed",
      to: "rejected",
      role: "programme",
      stage: "amendment",
      response: "reject",
    },
  ],
};
