/** What a route of the register needs of a request: the books, the rules, and as whom it acts. */
import { randomUUID } from "node:crypto";
import type { Caller, RegisterContext } from "@lodestone/register/commands/context";
import type { Outcome } from "@lodestone/register/commands/run-command";
import type { EvidenceFolder } from "@lodestone/register/evidence/evidence-folder";
import type { SchemeRules } from "@lodestone/register/magnet/scheme-rules";
import { readerOf, type Reader } from "@lodestone/register/pages/reader";
import type { Role } from "@lodestone/register/workflow/roles";
import type { VerbAnswer } from "@lodestone/api/register-verb";
import { readAmount } from "@lodestone/register/forms/fund-form";
import { tell } from "@lodestone/words/say";
import { sentence } from "@lodestone/words/sentence";
import type { FastifyRequest } from "fastify";
import { refuse, refuseForm, refuseWith } from "../refusals.ts";
import { requireActor } from "../sign-in/require-actor.ts";
import type { RegisterDoor } from "./register-door.ts";
import type { OpenRegister } from "./office.ts";
import { statusOf } from "./refusal-status.ts";

export class RegisterDesk {
  readonly door: RegisterDoor;
  readonly #rules: SchemeRules;

  constructor(door: RegisterDoor, rules: SchemeRules) {
    this.door = door;
    this.#rules = rules;
  }

  context({ database, now, isDemonstration = false }: OpenRegister): RegisterContext {
    return { db: database, now, newId: randomUUID, rules: this.#rules, isDemonstration };
  }

  /** Who reads; any role where none is named. */
  async reader(request: FastifyRequest, ...roles: readonly Role[]): Promise<Reader> {
    const register = await this.door.enter(request);
    return readerOf(this.context(register), await requireActor(register, request, ...roles));
  }

  /** Who asks for a verb, under the key of the request. */
  async caller(
    request: FastifyRequest,
  ): Promise<{ readonly context: RegisterContext; readonly caller: Caller }> {
    const register = await this.door.enter(request);
    const actor = await requireActor(register, request);
    const { "idempotency-key": key } = request.headers;
    if (typeof key !== "string") return refuse(400, "duty.key-missing");
    return { context: this.context(register), caller: { actor, key } };
  }

  async evidence(request: FastifyRequest): Promise<EvidenceFolder> {
    return (await this.door.enter(request)).evidence;
  }
}

/** A command's outcome as an answer; its refusal with the status that fits it. */
export function answerOf(outcome: Outcome): VerbAnswer {
  if (!("refused" in outcome)) return { ...outcome };
  const { refused, faults } = outcome;
  if (faults.length === 0) return refuseWith(statusOf(refused.key), refused);
  return refuseForm(
    refused,
    faults.map(({ field, what }) => ({ field, what: tell(what) })),
  );
}

/** An amount typed in rupees; a fault is told at its field. */
export function amountOf(amountRupees: string): { readonly amountPaise: string } {
  const amount = readAmount(amountRupees);
  if ("amountPaise" in amount) return amount;
  const faults = [{ field: "amountRupees", what: tell(amount.fault) }];
  return refuseForm(sentence("form.faults", { count: 1 }), faults);
}
