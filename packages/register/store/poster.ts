/**
 * Posting by groups: while one call is under way on a database, those that come wait here in the order
 * they came, and go down as one when it returns. No timer: whoever comes alone goes at once.
 */

/** Records the items of several calls as one; `letGo` is called when they stand and others may follow. */
type RecordGroup<Item, Answer> = (
  items: readonly Item[],
  letGo: () => void,
) => Promise<readonly Answer[]>;

interface Call<Item, Answer> {
  readonly items: readonly Item[];
  readonly answer: (answers: Answer[]) => void;
  readonly fail: (error: unknown) => void;
}

const GROUP_MOST = 100;
/** One that waits for the disk, and one that is recorded meanwhile. */
const GROUPS_MOST = 2;

export class Poster<Item, Answer> {
  readonly #record: RecordGroup<Item, Answer>;
  readonly #spoilt: (error: unknown) => boolean;
  readonly #waiting: Call<Item, Answer>[] = [];
  #recording = false;
  #underWay = 0;

  /** `spoilt` tells of an error whether an item is at fault, and not the database itself. */
  constructor(record: RecordGroup<Item, Answer>, spoilt: (error: unknown) => boolean) {
    this.#record = record;
    this.#spoilt = spoilt;
  }

  /** The items of a call stay together, and get their answers in their order. */
  post(items: readonly Item[]): Promise<Answer[]> {
    return new Promise((answer, fail) => {
      this.#waiting.push({ items, answer, fail });
      this.#next();
    });
  }

  #next(): void {
    if (this.#recording || this.#underWay >= GROUPS_MOST || this.#waiting.length === 0) return;
    this.#recording = true;
    this.#underWay += 1;
    let holds = true;
    const letGo = () => {
      if (!holds) return;
      holds = false;
      this.#recording = false;
      this.#next();
    };
    void this.#settle(this.#takeGroup(), letGo).finally(() => {
      this.#underWay -= 1;
      letGo();
      this.#next();
    });
  }

  #takeGroup(): Call<Item, Answer>[] {
    let size = 0;
    const end = this.#waiting.findIndex(({ items }, i) => {
      size += items.length;
      return i > 0 && size > GROUP_MOST;
    });
    return this.#waiting.splice(0, end < 0 ? this.#waiting.length : end);
  }

  /** A call that spoils its group must not hurt its neighbours: then each goes alone, in its turn. */
  async #settle(group: readonly Call<Item, Answer>[], letGo: () => void): Promise<void> {
    const done = { stands: false };
    try {
      const items = group.flatMap((call) => call.items);
      const answers = await this.#record(items, () => {
        done.stands = true;
        letGo();
      });
      let next = 0;
      for (const call of group) call.answer(answers.slice(next, (next += call.items.length)));
    } catch (error) {
      if (group.length > 1 && !done.stands && this.#spoilt(error)) {
        for (const call of group) await this.#settle([call], () => undefined);
      } else {
        for (const { fail } of group) fail(error);
      }
    }
  }
}
