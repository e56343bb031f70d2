/**
 * What a workflow is: states that each stand on one desk, and steps between them. A workflow is
 * data (a file in flows/), so that the domain, the database's own guard, the printed matrix and the
 * tests all read the same table.
 */
import type { Role } from "./roles.ts";
import type { Response, Verb } from "./verbs.ts";

export interface Desk {
  /** Whose desk the case is on. */
  readonly role: Role;
  /** The scheme parameter that says how many days the desk has; null where no text sets one. */
  readonly serviceDays: string | null;
  /** The clock of the office stops only while the applicant holds the case. */
  readonly clock: "runs" | "stops";
  /** Whether the case rests here: it stands with the desk, and nothing of it waits. */
  readonly rests?: true;
  /** Whether the case's facts may be revised here, by the desk's own role. */
  readonly editable?: true;
}

export interface Step {
  readonly verb: Verb;
  readonly from: string;
  readonly to: string;
  readonly role: Role;
  /** What is decided, where the step is a decision; an applicant's filing decides nothing. */
  readonly stage?: string;
  readonly response?: Response;
  /** A return voids the decisions before it: a new round begins. */
  readonly voids?: true;
  /** Who took one of these stages in this round may not take this step. */
  readonly neverAfter?: readonly string[];
  /** The amount decided must lie within what the person's grant allows. */
  readonly withinAmount?: true;
}

export interface Workflow {
  readonly workflow: string;
  /** Roles that may open a case of it. */
  readonly openedBy: readonly Role[];
  readonly initial: string;
  /** Each state and its desk; null for a state in which the case has ended. */
  readonly states: Readonly<Record<string, Desk | null>>;
  readonly steps: readonly Step[];
}

/** The step that a verb (with its answer) takes from a state, in a role where several may take it. */
export function stepOf(
  workflow: Workflow,
  state: string,
  verb: Verb,
  response: Response = "approve",
  role?: Role,
): Step | undefined {
  const steps = workflow.steps.filter(
    (step) =>
      step.from === state &&
      step.verb === verb &&
      (step.response === undefined || step.response === "modify" || step.response === response),
  );
  return steps.find((step) => step.role === role) ?? steps[0];
}

/** Every step that leaves a state. */
export function stepsFrom(workflow: Workflow, state: string): readonly Step[] {
  return workflow.steps.filter((step) => step.from === state);
}
