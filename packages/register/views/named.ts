/** Names of what is declared, as answers carry them: the key, and its words in both languages. */
import type { Bilingual, Sentence } from "@lodestone/words/sentence";
import { tell } from "@lodestone/words/say";
import { roleName, stageName, stateName, verbName, workflowName } from "../workflow/names.ts";

export interface NamedView {
  readonly key: string;
  readonly name: Bilingual;
}

const named = (key: string, words: Sentence): NamedView => ({ key, name: tell(words) });

export const roleView = (role: string) => named(role, roleName(role));
export const verbView = (verb: string) => named(verb, verbName(verb));
export const stageView = (stage: string) => named(stage, stageName(stage));
export const workflowView = (workflow: string) => named(workflow, workflowName(workflow));
export const stateView = (workflow: string, state: string) =>
  named(state, stateName(workflow, state));

/** A name that is a record's own; a Hindi name not yet given shows the English one. */
export function recordView(key: string, name: { readonly en: string; readonly hi: string }) {
  return { key, name: { en: name.en, hi: name.hi || name.en } };
}
