/**
 * HiGHS compiled to WebAssembly (npm `highs`): the only file that imports it. One engine is one
 * WebAssembly instance; it is single-threaded and its calls block, so long work belongs in a
 * worker. An abort inside WebAssembly kills the instance: the engine then counts as lost.
 */
import loadHighs, { type Highs, type InitOptions } from "highs";
import { LiveModel } from "./live-model.ts";
import type { LinearModel } from "./linear-model.ts";

export type EngineOptions = Pick<InitOptions, "locateFile" | "wasmBinary" | "wasmModule">;

/** The WebAssembly instance died; what it held is gone and a new one must be loaded. */
export class EngineLost extends Error {
  override readonly name = "EngineLost";
}

export class HighsEngine {
  readonly #highs: Highs;
  #lost = false;

  private constructor(highs: Highs) {
    this.#highs = highs;
  }

  static async load(options: EngineOptions = {}): Promise<HighsEngine> {
    // The loader writes its instance into the object it is given, so each gets one of its own.
    return new HighsEngine(await loadHighs({ ...options }));
  }

  get version(): string {
    return this.#highs.version.string;
  }

  get lost(): boolean {
    return this.#lost;
  }

  /** Hands a model to HiGHS and keeps it alive there; dispose of it, for nothing collects it. */
  open(model: LinearModel): LiveModel {
    return this.guard(() => new LiveModel(this.#highs, model, this));
  }

  /** The objective of a model in MPS text, as HiGHS reads and solves it; NaN without an optimum. */
  objectiveOfMps(text: string): number {
    return this.guard(() => {
      using model = this.#highs.createModel({ format: "mps", data: text });
      model.options.set({ output_flag: false });
      model.run();
      const isOptimal = model.getModelStatus() === this.#highs.constants.modelStatus.optimal;
      return isOptimal ? model.getObjectiveValue() : NaN;
    });
  }

  /** Runs a call into WebAssembly and tells a dead instance from an ordinary error. */
  guard<T>(call: () => T): T {
    if (this.#lost) throw new EngineLost("the solver's instance was lost earlier");
    try {
      return call();
    } catch (error) {
      if (!isFatal(error)) throw error;
      this.#lost = true;
      throw new EngineLost(error instanceof Error ? error.message : String(error));
    }
  }
}

/** Emscripten's abort, a trap, or memory that cannot grow: none leaves a usable instance. */
function isFatal(error: unknown): boolean {
  if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) return true;
  const text = error instanceof Error ? error.message : String(error);
  return /Aborted|out of memory|memory access|std::bad_alloc/i.test(text);
}
