/**
 * Plays the demonstration's deeds through the very commands officers use, on a calendar of its own:
 * every deed names its day, so that the office looks lived in.
 */
import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { say } from "@lodestone/words/say";
import { attachEvidence } from "../commands/attach-evidence.ts";
import type { RegisterContext } from "../commands/context.ts";
import { closeFiscalYear, moveFund, type fundMoves } from "../commands/fund.ts";
import { moveCase, type MoveCase } from "../commands/move-case.ts";
import { decideObligation, submitObligation } from "../commands/obligation.ts";
import { lendDesk } from "../commands/give-roles.ts";
import { oweObligation } from "../commands/owe-obligation.ts";
import { reviseUndertakingRecord } from "../commands/record-undertaking.ts";
import { openCase, type OpenCase } from "../commands/open-case.ts";
import { reviseCase } from "../commands/revise-case.ts";
import type { Json, Outcome } from "../commands/run-command.ts";
import type { EvidenceFolder } from "../evidence/evidence-folder.ts";
import { readCaseMoney } from "../store/case-money.ts";
import { readCase } from "../store/cases.ts";
import { readUndertaking } from "../store/records.ts";
import { readObligation } from "../store/obligations.ts";
import type { Actor } from "../workflow/actor.ts";
import type { InventedPerson } from "./cast.ts";

export class Stage {
  readonly #context: RegisterContext;
  readonly #evidence: EvidenceFolder;
  #today = "2026-04-01";
  #deeds = 0;

  constructor(context: Omit<RegisterContext, "now">, evidence: EvidenceFolder) {
    this.#evidence = evidence;
    this.#context = { ...context, now: () => this.#now() };
  }

  /** Sets the day of the deeds that follow. */
  on(day: string): this {
    this.#today = day;
    return this;
  }

  async open(by: InventedPerson, input: OpenCase): Promise<string> {
    const done = this.#done(await openCase(this.#context, this.#caller(by), input));
    return String(done["caseId"]);
  }

  async revise(by: InventedPerson, caseId: string, data: Json): Promise<void> {
    const version = (await readCase(this.#context.db, caseId))?.record.version ?? 0;
    this.#done(await reviseCase(this.#context, this.#caller(by), { caseId, version, data }));
  }

  async move(
    by: InventedPerson,
    caseId: string,
    verb: MoveCase["verb"],
    more: Partial<MoveCase> = {},
  ): Promise<Json> {
    return this.#done(await this.tryMove(by, caseId, verb, more));
  }

  /** A move that may be refused. */
  async tryMove(
    by: InventedPerson,
    caseId: string,
    verb: MoveCase["verb"],
    more: Partial<MoveCase> = {},
  ): Promise<Outcome> {
    const stored = await readCase(this.#context.db, caseId);
    const version = stored?.record.version ?? 0;
    return await moveCase(this.#context, this.#caller(by), { caseId, verb, version, ...more });
  }

  /** Writes down what a winner owes beside its milestone. */
  async owe(by: InventedPerson, caseId: string, values: Json): Promise<void> {
    this.#done(await oweObligation(this.#context, this.#caller(by), { caseId, values }));
  }

  /** Lends a desk of the cast, whose grants go by their persons' ids. */
  async lend(by: InventedPerson, to: InventedPerson, untilAt: string): Promise<void> {
    const { actor, key } = this.#caller(by);
    const lent = { grantId: by.personId, toPerson: to.personId, fromAt: this.#now(), untilAt };
    await lendDesk(this.#context, { actor, key }, lent);
  }

  /** A move at a desk that another has lent. */
  async moveFor(
    by: InventedPerson,
    lender: InventedPerson,
    caseId: string,
    verb: MoveCase["verb"],
  ): Promise<void> {
    const { actor, key } = this.#caller(lender);
    const acting = { ...actor, personId: by.personId, forPersonId: lender.personId };
    const version = (await readCase(this.#context.db, caseId))?.record.version ?? 0;
    const caller = { actor: acting, key };
    this.#done(await moveCase(this.#context, caller, { caseId, verb, version }));
  }

  /** Changes a field of an undertaking's record, by one who keeps records. */
  async reviseRecord(by: InventedPerson, key: string, changes: Json): Promise<void> {
    const version = (await readUndertaking(this.#context.db, key))?.version ?? 0;
    const input = { key, version, changes };
    this.#done(await reviseUndertakingRecord(this.#context, this.#caller(by), input));
  }

  async fund(
    by: InventedPerson,
    name: keyof typeof fundMoves,
    fiscalYear: string | null,
    crore: number,
  ): Promise<void> {
    const amountPaise = String(BigInt(crore) * 1_000_000_000n);
    const input = { scheme: "magnet-scheme", fiscalYear, amountPaise };
    this.#done(await moveFund(this.#context, this.#caller(by), name, input));
  }

  async closeYear(by: InventedPerson, fiscalYear: string): Promise<void> {
    const input = { scheme: "magnet-scheme", fiscalYear };
    this.#done(await closeFiscalYear(this.#context, this.#caller(by), input));
  }

  /** Attaches an invented paper, which says so and nothing else. */
  async attach(by: InventedPerson, caseId: string, kind: string): Promise<void> {
    const text = `Invented for the demonstration: ${kind} of ${caseId}\n`;
    const file = await this.#evidence.keep(`${kind}.csv`, Readable.from([Buffer.from(text)]));
    const input = { subject: { caseId }, kind, file };
    this.#done(await attachEvidence(this.#context, this.#caller(by), input));
  }

  async commission(by: InventedPerson, agency: InventedPerson, agreementId: string, metOn: string) {
    const obligationId = `${agreementId}/commissioning`;
    const submitted = { obligationId, version: await this.#versionOf(obligationId), metOn };
    this.#done(await submitObligation(this.#context, this.#caller(by), submitted));
    const decided = { obligationId, version: await this.#versionOf(obligationId), accept: true };
    this.#done(await decideObligation(this.#context, this.#caller(agency), decided));
  }

  /** What a claim has released and not yet accounted for, as a form takes it. */
  async releasedRupees(caseId: string): Promise<string> {
    const { releasedPaise, utilisedPaise } = await readCaseMoney(this.#context.db, caseId);
    const paise = releasedPaise - utilisedPaise;
    return `${paise / 100n}.${String(paise % 100n).padStart(2, "0")}`;
  }

  async #versionOf(obligationId: string): Promise<number> {
    return (await readObligation(this.#context.db, obligationId))?.version ?? 0;
  }

  #caller(by: InventedPerson): { readonly actor: Actor; readonly key: string } {
    this.#deeds += 1;
    const amount = by.amountMostRupees;
    return {
      actor: {
        personId: by.personId,
        role: by.role,
        forPersonId: null,
        scope: by.partyId === null ? null : { kind: "party", key: by.partyId },
        amountMostPaise: amount === null ? null : BigInt(amount.replaceAll(",", "")) * 100n,
      },
      key: randomUUID(),
    };
  }

  /** Each deed a minute after the one before, from half past ten in India. */
  #now(): string {
    const at = Date.parse(`${this.#today}T05:00:00Z`) + (this.#deeds % 300) * 60_000;
    return new Date(at).toISOString();
  }

  #done(outcome: Outcome): Json {
    if ("done" in outcome) return outcome.done;
    const faults = outcome.faults.map(({ what }) => say("en", what)).join(" ");
    throw new Error(`the demonstration was refused: ${say("en", outcome.refused)} ${faults}`);
  }
}
