/** What can go wrong while planning, as a sentence; undefined for an error that is a fault of ours. */
import { SchemeNumberMissing } from "@lodestone/schemes/scheme-numbers";
import { EngineLost } from "@lodestone/solver/highs-engine";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import { PlanUnsolved } from "./passes.ts";

export function troubleSentence(error: unknown): Sentence | undefined {
  if (error instanceof EngineLost) return sentence("unsolved.lost");
  if (error instanceof SchemeNumberMissing) {
    const { scheme, parameter } = error;
    return sentence("unsolved.number-missing", { scheme, parameter });
  }
  if (!(error instanceof PlanUnsolved)) return undefined;
  // An optimum is no trouble; the status of an unsolved pass is always another.
  if (error.status === "optimal") return undefined;
  if (error.conflict.length > 0) {
    return sentence("unsolved.contradiction", { limits: error.conflict });
  }
  return sentence(`unsolved.${error.status}`);
}
