/** A fault in a pack: where it stands, what the cell holds and what would be right. */
import { sentence, type Sentence } from "@lodestone/words/sentence";

export interface Fault {
  readonly file: string;
  /** 1 for the header; absent when the whole file is meant. */
  readonly line?: number;
  readonly column?: string;
  readonly value?: string;
  readonly what: Sentence;
}

/** The fault with its place, as one sentence. */
export function faultSentence(fault: Fault): Sentence {
  const { file, line, column, what } = fault;
  if (line === undefined) return sentence("fault.at-file", { file, what });
  if (column === undefined) return sentence("fault.at-line", { file, line, what });
  return sentence("fault.at-cell", { file, line, column, what });
}

/** A report that fills no screen twice: past this many, a reader mends and checks again. */
const FAULTS_MOST = 500;

/** Gathers faults over all files, so that they come in one report and not one at a time. */
export class FaultReport {
  readonly faults: Fault[] = [];
  #full = false;

  add(fault: Fault): void {
    if (this.#full) return;
    this.faults.push(fault);
    if (this.faults.length < FAULTS_MOST) return;
    this.#full = true;
    this.faults.push({
      file: fault.file,
      what: sentence("fault.too-many-faults", { most: FAULTS_MOST }),
    });
  }

  /** True when the report is full, so that long files can stop being read. */
  get full(): boolean {
    return this.#full;
  }
}
