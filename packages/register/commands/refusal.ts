/** Refusals of commands: thrown inside a transaction, so that nothing of the command stays. */
import { sentence } from "@lodestone/words/sentence";
import type { FormFault } from "../forms/read-form.ts";
import { Refusal } from "../refusal.ts";

/** A form with faults, each told at its field. */
export class FormRefusal extends Refusal {
  override readonly name = "FormRefusal";
  readonly faults: readonly FormFault[];

  constructor(faults: readonly FormFault[]) {
    super(sentence("form.faults", { count: faults.length }));
    this.faults = faults;
  }
}

export function refuse(...args: Parameters<typeof sentence>): never {
  throw new Refusal(sentence(...args));
}
