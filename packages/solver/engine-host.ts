/** Keeps an engine at hand: loads it on first use and replaces one whose instance was lost. */
import { EngineLost, HighsEngine, type EngineOptions } from "./highs-engine.ts";

export class EngineHost {
  readonly #options: EngineOptions;
  #engine: Promise<HighsEngine> | undefined;
  /** How often an instance had to be replaced. */
  replaced = 0;

  constructor(options: EngineOptions = {}) {
    this.#options = options;
  }

  /**
   * Runs a job on the engine. If the instance dies under it, the job is run once more from the
   * start on a new one; if that dies too, EngineLost reaches the caller, who says so in words.
   */
  async run<T>(job: (engine: HighsEngine) => T | Promise<T>): Promise<T> {
    try {
      return await job(await this.#current());
    } catch (error) {
      if (!(error instanceof EngineLost)) throw error;
      this.#replace();
      try {
        return await job(await this.#current());
      } catch (second) {
        if (second instanceof EngineLost) this.#replace();
        throw second;
      }
    }
  }

  #current(): Promise<HighsEngine> {
    this.#engine ??= HighsEngine.load(this.#options);
    return this.#engine;
  }

  #replace(): void {
    this.#engine = undefined;
    this.replaced++;
  }
}
