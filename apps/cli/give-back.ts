/** A workbook with faults goes back to whoever sent it, with the reason in each row. */
import { writeFile } from "node:fs/promises";
import type { SheetFault } from "@lodestone/exchange/sheet-fault";
import type { Workbook } from "@lodestone/exchange/workbook-in/read-workbook";
import { say } from "@lodestone/words/say";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import type { Terminal } from "./command.ts";
import { reasonOf } from "./read-bounded.ts";

/** More faults than this are counted on the terminal; the workbook has them all. */
const FAULTS_SHOWN = 20;

/** Beside the workbook, where it is found. */
export function backFile(file: string): string {
  return file.replace(/(?:\.xlsx)?$/i, ".reasons.xlsx");
}

