/** Refusals in words. A user never sees a stack trace; what is a fault of ours is logged. */
import type { RegisterRefusal } from "@lodestone/api/register-words";
import { Refusal as RefusedByRegister } from "@lodestone/register/refusal";
import type { WordKey } from "@lodestone/words/catalogue";
import { tell } from "@lodestone/words/say";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import { statusOf } from "./register/refusal-status.ts";
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";

type FormFaultTold = RegisterRefusal["faults"][number];

/** A question that is refused, with the status and the sentence that say so. */
class Refused extends Error {
  readonly statusCode: number;
  readonly what: Sentence;
  readonly faults: readonly FormFaultTold[];

  constructor(statusCode: number, what: Sentence, faults: readonly FormFaultTold[] = []) {
    super(what.key);
    this.statusCode = statusCode;
    this.what = what;
    this.faults = faults;
  }
}

export function refuse(
  statusCode: number,
  key: WordKey,
  blanks: Parameters<typeof sentence>[1] = {},
): never {
  return refuseWith(statusCode, sentence(key, blanks));
}

export function refuseWith(statusCode: number, what: Sentence): never {
  throw new Refused(statusCode, what);
}

/** A form that is refused, each fault at its field. */
export function refuseForm(what: Sentence, faults: readonly FormFaultTold[]): never {
  throw new Refused(422, what, faults);
}

/** Answers an error of a route, and of what comes before any route, such as an address too long. */
export function answerRefusal(
  error: FastifyError | Refused | RefusedByRegister,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const { status, what } = refusalOf(error);
  if (status >= 500 && !(error instanceof Refused)) request.log.error(error);
  const faults = error instanceof Refused ? [...error.faults] : [];
  const body: RegisterRefusal = {
    faults,
    refusal: what.key.replace(/^(server|people)\./, ""),
    what: tell(what),
  };
  void reply.status(status).send(body);
}

function refusalOf(error: FastifyError | Refused | RefusedByRegister): {
  status: number;
  what: Sentence;
} {
  if (error instanceof Refused) return { status: error.statusCode, what: error.what };
  if (error instanceof RefusedByRegister) {
    return { status: statusOf(error.sentence.key), what: error.sentence };
  }
  const status = error.statusCode ?? 500;
  // The one header any route asks for is the key of a command.
  if (error.validationContext === "headers") {
    return { status: 400, what: sentence("duty.key-missing") };
  }
  if (error.validation) {
    const [first] = error.validation;
    const place = first?.instancePath.replaceAll("/", " ").trim() ?? "";
    const reason = first?.message ?? error.message;
    return {
      status: 400,
      what: sentence("server.bad-request", { place: place || "body", reason }),
    };
  }
  if (status === 413) return { status, what: sentence("server.too-large") };
  if (status >= 400 && status < 500) {
    return {
      status,
      what: sentence("server.bad-request", { place: "body", reason: error.message }),
    };
  }
  return { status: 500, what: sentence("server.fault") };
}
