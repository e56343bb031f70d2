/**
 * A kind of case as a scheme defines it: what its forms ask and what each step does beside moving
 * the case (amounts, money, other records). A new kind is a new file and a line in case-kinds.ts.
 */
import type { RowAddress } from "@lodestone/mission/table";
import type { WordKey } from "@lodestone/words/catalogue";
import type { Sentence } from "@lodestone/words/sentence";
import type { Field, FormValues } from "../forms/field.ts";
import type { StoredCase } from "../store/cases.ts";
import type { Cap, TransferRequest } from "../store/record-commands.ts";
import type { CommandWork, Json } from "./run-command.ts";

/** A check that a programme makes of a case by itself; those not met make the deficiency list. */
export interface CaseCheck {
  readonly check: string;
  readonly met: boolean;
  /** What is asked, for whoever wants to see what was checked. */
  readonly asks: Sentence;
  /** The row that asks it; null where no text seen does and the office asks by itself. */
  readonly clause: RowAddress | null;
  /** What is lacking and what mends it, where it is not met. */
  readonly what: Sentence;
  readonly remedy: Sentence;
}

export interface Opening extends CommandWork {
  readonly values: FormValues;
  readonly parent: StoredCase | undefined;
}

export interface OpeningFacts {
  readonly partyId: string | null;
  readonly undertakingId: string | null;
  readonly place: string | null;
  readonly fiscalYear: number | null;
  /** What the case keeps, where that is not what was typed: a person's id for their address. */
  readonly values?: FormValues;
}

export interface StepWork extends CommandWork {
  readonly stored: StoredCase;
  readonly values: FormValues;
  /** What the person who takes the step adds, read by the step's own form. */
  readonly added: FormValues;
}

export interface StepResult {
  /** What the decision rests on; kept with the move for good. */
  readonly facts?: Json;
  readonly amountPaise?: bigint;
  readonly transfers?: readonly TransferRequest[];
  readonly caps?: readonly Cap[];
  readonly result?: Json;
}

/** The case that another would be opened under. */
export interface Under {
  readonly trx: CommandWork["trx"];
  readonly parent: StoredCase;
  /** India's day. */
  readonly today: string;
}

export interface CaseKind {
  readonly scheme: string;
  readonly workflow: string;
  readonly kind: string;
  /** Workflow of the case it is opened under; none for one that stands by itself. */
  readonly under?: string;
  /** Why none can be opened under a case as it stands; undefined where one can. */
  readonly closedUnder?: (under: Under) => Promise<Sentence | undefined>;
  readonly form: readonly Field[];
  /** Why facts revised so are of another case than was opened; undefined where they are of this one. */
  readonly otherCase?: (stored: StoredCase, values: FormValues) => Sentence | undefined;
  readonly open: (opening: Opening) => Promise<OpeningFacts>;
  readonly checks?: (work: Omit<StepWork, "added">) => Promise<readonly CaseCheck[]>;
  /** By "from>to": the form of the step, and what it does. */
  readonly steps: Readonly<Record<string, StepOfKind>>;
}

export interface StepOfKind {
  readonly form?: readonly Field[];
  readonly does?: (work: StepWork) => Promise<StepResult>;
  /** Why nobody takes this step by hand: another case's step takes it. */
  readonly takenBy?: WordKey;
}
