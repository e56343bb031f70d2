/** A command refused in words; thrown inside a transaction so that nothing of it stays. */
import type { Sentence } from "@lodestone/words/sentence";
import { sentence } from "@lodestone/words/sentence";
import type { FormFault } from "../forms/read-form.ts";

export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly what: Sentence;
  readonly faults: readonly FormFault[];

  constructor(what: Sentence, faults: readonly FormFault[] = []) {
    super(what.key);
    this.what = what;
    this.faults = faults;
  }
}

export function refuse(...args: Parameters<typeof sentence>): never {
  throw new Refusal(sentence(...args));
}
