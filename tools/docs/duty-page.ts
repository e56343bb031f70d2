/** The matrix of duty as a page: who may take which step of each workflow, and to whom it is closed. */
import { say } from "@lodestone/words/say";
import {
  roleName,
  stageName,
  stateName,
  verbName,
  workflowName,
} from "@lodestone/register/workflow/names";
import { roles } from "@lodestone/register/workflow/roles";
import type { Step, Workflow } from "@lodestone/register/workflow/workflow";
import { workflows } from "@lodestone/register/workflow/workflows";

export function dutyPage(): string {
  return `${[
    "# Who may do what",
    "",
    "Written from `packages/register/workflow/flows/` by `npm run docs`; do not edit. A step is taken by",
    "one role, from one state, and by nobody else. Where a step decides, it is closed to the persons below and to",
    "whoever acts for or through one of them by a delegation:",
    "",
    "- **maker**: who opened the case;",
    "- **last editor**: who last changed its facts;",
    "- **last decider**: who took the decision before it in this round (nobody takes two stages running);",
    "- where the last column names them, whoever took those stages in this round.",
    "",
    "A return begins a new round: decisions before it are void and still shown. A role limited to a party, a",
    "State or a scheme acts on nothing outside it, and a competent authority decides up to the amount of its",
    "grant. The domain asks this in one function (`workflow/duty.ts`) for page, API, command line and import;",
    "the database asks it again in a trigger. `workflow/duty-matrix.test.ts` and `store/duty-wall.test.ts` walk",
    "every role, verb, answer, state and relation through both, against a list written by hand.",
    "",
    ...workflows.flatMap(workflowPart),
    ...rolesPart(),
  ].join("\n")}\n`;
}

function workflowPart(workflow: Workflow): string[] {
  const { openedBy, states, steps } = workflow;
  const openers = openedBy.map((role) => say("en", roleName(role))).join(", ");
  const ended = Object.keys(states).filter((state) => states[state] === null);
  return [
    `## ${titled(say("en", workflowName(workflow.workflow)))}`,
    "",
    openers === ""
      ? "Opened by another case's step, never by hand."
      : `Opened by ${openers}, as "${stateOf(workflow, workflow.initial)}".`,
    "",
    "| stands at | step | leads to | taken by | decides | closed to |",
    "|---|---|---|---|---|---|",
    ...steps.map((step) => stepRow(workflow, step)),
    "",
    `Ends as ${ended.map((state) => `"${stateOf(workflow, state)}"`).join(", ")}.`,
    "",
  ];
}

function stepRow(workflow: Workflow, step: Step): string {
  const { verb, response, stage, neverAfter = [] } = step;
  const answer = verb === "approve" || workflow.workflow === "bid" ? (response ?? "") : "";
  const words = answer === "" ? say("en", verbName(verb)) : `${verb}: ${answer}`;
  const barred =
    stage === undefined
      ? ""
      : [
          "maker, last editor, last decider",
          ...neverAfter.map((name) => `who took ${say("en", stageName(name))}`),
        ].join(", ");
  const cells = [
    stateOf(workflow, step.from),
    words,
    stateOf(workflow, step.to),
    say("en", roleName(step.role)),
    stage === undefined ? "" : say("en", stageName(stage)),
    barred,
  ];
  return `| ${cells.join(" | ")} |`;
}

function rolesPart(): string[] {
  const verbsOf = (role: string) => [
    ...new Set(
      workflows.flatMap(({ workflow, steps }) =>
        steps
          .filter((step) => step.role === role)
          .map(({ verb }) => `${say("en", workflowName(workflow))}: ${verb}`),
      ),
    ),
  ];
  return [
    "## By role",
    "",
    "| role | steps it may take |",
    "|---|---|",
    ...roles.map(
      (role) => `| ${say("en", roleName(role))} | ${verbsOf(role).join("; ") || "none"} |`,
    ),
  ];
}

const stateOf = ({ workflow }: Workflow, state: string) => say("en", stateName(workflow, state));
const titled = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
