/** What the register throws when it refuses in words; the face that asked says the sentence. */
import { say } from "@lodestone/words/say";
import type { Sentence } from "@lodestone/words/sentence";

export class Refusal extends Error {
  readonly sentence: Sentence;

  constructor(sentence: Sentence, options?: ErrorOptions) {
    super(say("en", sentence), options);
    this.name = "Refusal";
    this.sentence = sentence;
  }
}
