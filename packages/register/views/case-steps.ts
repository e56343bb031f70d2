/** The steps that leave where a case stands: which of them this person may take now, and why not the others. */
import { sentence, type Sentence } from "@lodestone/words/sentence";
import { tell } from "@lodestone/words/say";
import type { CaseKind } from "../commands/case-kind.ts";
import type { Actor } from "../workflow/actor.ts";
import { validDecisions, type CaseRecord } from "../workflow/case-record.ts";
import { permissionFor } from "../workflow/duty.ts";
import { stepsFrom, type Step, type Workflow } from "../workflow/workflow.ts";
import { formView } from "./form-view.ts";
import { roleView, stageView, stateView, verbView } from "./named.ts";

export function caseSteps(workflow: Workflow, record: CaseRecord, kind: CaseKind, actor: Actor) {
  const { state } = record;
  return distinct(stepsFrom(workflow, state), actor).map((step) => {
    const ofKind = kind.steps[`${step.from}>${step.to}`];
    const why = refusalOf(workflow, record, actor, step) ?? takenElsewhere(ofKind?.takenBy);
    return {
      verb: verbView(step.verb),
      response: step.response ?? null,
      to: stateView(workflow.workflow, step.to),
      stage: step.stage === undefined ? null : stageView(step.stage),
      desk: roleView(step.role),
      allowed: why === undefined,
      why: why ? tell(why) : null,
      form: formView(ofKind?.form ?? []),
      needsReason: step.response === "reject" || step.voids === true,
      takesDeficiencies: step.voids === true,
      takesAnswers: step.verb === "submit" && state !== workflow.initial,
    };
  });
}

/** Where several roles may take the same step, the one of the person who asks stands for all. */
function distinct(steps: readonly Step[], { role }: Actor): Step[] {
  const byWhat = new Map<string, Step>();
  for (const step of steps) {
    const what = `${step.verb}/${step.response ?? ""}/${step.to}`;
    if (!byWhat.has(what) || step.role === role) byWhat.set(what, step);
  }
  return [...byWhat.values()];
}

/** Asked with the amount that the decisions so far have come to, as the step itself will find it. */
function refusalOf(
  workflow: Workflow,
  record: CaseRecord,
  actor: Actor,
  step: Step,
): Sentence | undefined {
  const amount = validDecisions(record).at(-1)?.amountPaise;
  const permission = permissionFor(workflow, record, actor, {
    verb: step.verb,
    ...(step.response ? { response: step.response } : {}),
    ...(amount === undefined || amount === null ? {} : { amountPaise: amount }),
  });
  return "refused" in permission ? permission.refused : undefined;
}

function takenElsewhere(key: Sentence["key"] | undefined): Sentence | undefined {
  return key === undefined ? undefined : sentence(key);
}
