/** What is to happen on which day: noted in any order, played in the order of the days. */
import type { Stage } from "./stage.ts";

type Deed = (stage: Stage) => Promise<unknown>;

export class Diary {
  readonly #stage: Stage;
  readonly #noted: { readonly day: string; readonly deed: Deed }[] = [];

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  on(day: string, deed: Deed): void {
    this.#noted.push({ day, deed });
  }

  /** Deeds of one day keep the order in which they were noted. */
  async play(): Promise<void> {
    for (const { day, deed } of this.#noted.sort((a, b) =>
      a.day < b.day ? -1 : Number(a.day > b.day),
    )) {
      await deed(this.#stage.on(day));
    }
  }
}
