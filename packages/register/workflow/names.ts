/** The words of a role, a verb, a state and a stage; a test sees that every one declared has them. */
import { sentence, type Sentence } from "@lodestone/words/sentence";
import type { WordKey } from "@lodestone/words/catalogue";

export const roleName = (role: string): Sentence => named(`role.${role}`);
export const verbName = (verb: string): Sentence => named(`verb.${verb}`);
export const workflowName = (workflow: string): Sentence => named(`workflow.${workflow}`);
export const stageName = (stage: string): Sentence => named(`stage.${stage}`);
export const stateName = (workflow: string, state: string): Sentence =>
  named(`state.${workflow}.${state}`);

function named(key: string): Sentence {
  return sentence(key as WordKey);
}
