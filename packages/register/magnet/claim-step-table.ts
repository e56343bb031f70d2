/** The steps of a claim by where they lead, for every kind of claim of the scheme. */
import type { Field } from "../forms/field.ts";
import type { StepOfKind } from "../commands/case-kind.ts";
import type { claimSteps } from "./claim-steps.ts";

export function claimStepTable(
  steps: ReturnType<typeof claimSteps>,
  verifiedForm: readonly Field[],
): Readonly<Record<string, StepOfKind>> {
  return {
    "filed>verified": { form: verifiedForm, does: steps.verify },
    "verified>recommended": { does: steps.recommend },
    "recommended>concurred": { does: steps.concur },
    "concurred>sanctioned": { does: steps.sanction },
    "sanctioned>concurred": { does: steps.lapse },
    "sanctioned>released": { does: steps.release },
    "released>audited": { form: verifiedForm, does: steps.audit },
    "audited>settled": { does: steps.settle },
    "audited>recovering": { does: steps.recover },
    "settled>closed": { does: steps.close },
    "recovering>closed": { does: steps.close },
  };
}
