/**
 * Schemes of the pack that no site of the plan can win, each with the reason: a scheme without a row
 * in the model is not passed over in silence.
 */
import { nameOf, type Mission } from "@lodestone/mission/mission";
import { SchemeNumberMissing } from "@lodestone/schemes/scheme-numbers";
import { termsOfSchemes } from "@lodestone/schemes/terms-of-scheme";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import type { PlanInputs } from "../inputs/plan-inputs.ts";

export function unwonSchemes(inputs: PlanInputs): Sentence[] {
  return inputs.mission.schemes.flatMap((row) => {
    const scheme = nameOf(row);
    if (row.rule === "exploration-support") return [sentence("unwon.exploration", { scheme })];
    if (row.rule === "stockpile-purchase") {
      return inputs.covers.some((cover) => cover.scheme === row.scheme)
        ? []
        : [sentence("unwon.nothing-kept", { scheme })];
    }
    if (inputs.projects.some(({ terms }) => terms?.scheme === row.scheme)) return [];
    if (inputs.sites.some((site) => site.scheme === row.scheme)) {
      return [sentence("unwon.no-year", { scheme })];
    }
    const parameter = numberMissing(inputs.mission, row.scheme);
    return [
      parameter === undefined
        ? sentence("unwon.no-site", { scheme })
        : sentence("unwon.no-number", { scheme, parameter }),
    ];
  });
}

/** A number without which the scheme's rule could not be planned, if some site did name it. */
function numberMissing(mission: Mission, scheme: string): string | undefined {
  try {
    const sites = mission.sites.map((row) => ({ ...row, scheme }));
    const firstRunFy = mission.info.firstYear;
    // A rule by stated years reads its numbers when it is asked, so it is asked for any plant.
    termsOfSchemes({ ...mission, sites })
      .get(scheme)
      ?.tranches?.of({ capexCrPerKt: 1, leadYears: 1, firstRunFy, salesCrPerKt: () => 1 });
    return undefined;
  } catch (error) {
    if (error instanceof SchemeNumberMissing) return error.parameter;
    throw error;
  }
}
