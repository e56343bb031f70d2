/** A utilisation certificate (GFR 2017 Rule 238): what was released is shown to have been used. */
import type { Workflow } from "../workflow.ts";

export const certificateWorkflow: Workflow = {
  workflow: "certificate",
  openedBy: ["applicant"],
  initial: "draft",
  states: {
    draft: { role: "applicant", serviceDays: null, clock: "stops", editable: true },
    filed: { role: "agency", serviceDays: "agency-decision-days", clock: "runs" },
    deficient: {
      role: "applicant",
      serviceDays: "deficiency-answer-days",
      clock: "stops",
      editable: true,
    },
    verified: { role: "programme", serviceDays: "programme-decision-days", clock: "runs" },
    accepted: null,
    withdrawn: null,
  },
  steps: [
    { verb: "submit", from: "draft", to: "filed", role: "applicant" },
    { verb: "submit", from: "deficient", to: "filed", role: "applicant" },
    { verb: "close", from: "draft", to: "withdrawn", role: "applicant" },
    { verb: "verify", from: "filed", to: "verified", role: "agency", stage: "verification" },
    {
      verb: "return",
      from: "filed",
      to: "deficient",
      role: "agency",
      stage: "return",
      response: "modify",
      voids: true,
    },
    {
      verb: "return",
      from: "verified",
      to: "deficient",
      role: "programme",
      stage: "return",
      response: "modify",
      voids: true,
    },
    {
      verb: "approve",
      from: "verified",
      to: "accepted",
      role: "programme",
      stage: "acceptance",
      response: "approve",
    },
  ],
};
