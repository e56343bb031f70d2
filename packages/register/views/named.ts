/** Names of what is declared, as answers carry them: the key, and its words in both languages. */
import type { WordKey } from "@lodestone/words/catalogue";
import { tell } from "@lodestone/words/say";
import { sentence, type Bilingual, type Sentence } from "@lodestone/words/sentence";
import { roleName, stageName, stateName, verbName, workflowName } from "../workflow/names.ts";

export interface NamedView {
  readonly key: string;
  readonly name: Bilingual;
}

const named = (key: string, words: Sentence): NamedView => ({ key, name: tell(words) });
const word = (key: string) => sentence(key as WordKey);

export const roleView = (role: string) => named(role, roleName(role));
export const verbView = (verb: string) => named(verb, verbName(verb));
export const stageView = (stage: string) => named(stage, stageName(stage));
export const workflowView = (workflow: string) => named(workflow, workflowName(workflow));
export const stateView = (workflow: string, state: string) =>
  named(state, stateName(workflow, state));
/** Kinds of claim, which are also the heads of a party's money. */
export const kindView = (kind: string) => named(kind, word(`kind.${kind}`));
/** Stages of the ledger, not of a workflow. */
export const moneyStageView = (stage: string) => named(stage, word(`money.${stage}`));
export const factName = (fact: string): Bilingual => tell(word(`fact.${fact}`));
export const evidenceKindName = (kind: string): Bilingual => tell(word(`evidence.${kind}`));
export const obligationStateName = (state: string): Bilingual =>
  tell(word(`obligation.state.${state}`));
export const guaranteeStateName = (state: string): Bilingual =>
  tell(word(`guarantee.state.${state}`));

/** Whether a plant is awarded or stands. */
export const plantStatusView = (status: string) => named(status, word(`plant.${status}`));

/** A name that is a record's own; a Hindi name not yet given shows the English one. */
export function recordView(key: string, name: Bilingual): NamedView {
  return { key, name: { en: name.en, hi: name.hi || name.en } };
}
