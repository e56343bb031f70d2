/** The verbs of a case on the command line: open, revise, move; the same functions as page and API. */
import { caseKindOf } from "@lodestone/register/commands/case-kinds";
import { moveCase } from "@lodestone/register/commands/move-case";
import { openCase } from "@lodestone/register/commands/open-case";
import { reviseCase } from "@lodestone/register/commands/revise-case";
import { Refusal } from "@lodestone/register/refusal";
import { readCase } from "@lodestone/register/store/cases";
import type { Response, Verb } from "@lodestone/register/workflow/verbs";
import { verbs } from "@lodestone/register/workflow/verbs";
import { sentence } from "@lodestone/words/sentence";
import { callerOf } from "./acting.ts";
import { fieldValues, textOf } from "./field-values.ts";
import { printOutcome } from "./print-outcome.ts";
import type { RegisterCommand, RegisterWork } from "./register-command.ts";

const openCommand: RegisterCommand = {
  words: ["case", "open"],
  async run(work) {
    const { opened, values, named } = work;
    const [workflow = ""] = named;
    const asked = {
      scheme: textOf(values, "scheme") ?? "magnet-scheme",
      workflow,
      kind: textOf(values, "kind") ?? "",
      parentCaseId: textOf(values, "under") ?? null,
      data: fieldValues(values),
    };
    return printOutcome(work, await openCase(opened.context, await callerOf(work), asked));
  },
};

const reviseCommand: RegisterCommand = {
  words: ["case", "revise"],
  async run(work) {
    const { opened, values } = work;
    const { caseId, version, fields } = await standing(work);
    const data = { ...fields, ...fieldValues(values) };
    const asked = { caseId, version, data };
    return printOutcome(work, await reviseCase(opened.context, await callerOf(work), asked));
  },
};

const moveCommand: RegisterCommand = {
  words: ["case", "move"],
  async run(work) {
    const { opened, values } = work;
    const { caseId, version } = await standing(work);
    const reason = textOf(values, "reason");
    const missing = values["missing"];
    const asked = {
      caseId,
      version,
      verb: verbNamed(textOf(values, "verb")),
      ...responseNamed(textOf(values, "response")),
      ...(reason === undefined ? {} : { reason }),
      ...(Array.isArray(missing) ? { deficiencies: missing as readonly string[] } : {}),
      added: fieldValues(values),
    };
    return printOutcome(work, await moveCase(opened.context, await callerOf(work), asked));
  },
};

/** The case named, its version as given (else as it stands), and its fields as they were typed. */
async function standing({ opened, values, named }: RegisterWork) {
  const [caseId = ""] = named;
  const stored = await readCase(opened.context.db, caseId);
  if (!stored) throw new Refusal(sentence("duty.no-case", { case: caseId }));
  const given = Number(textOf(values, "version") ?? stored.record.version);
  const form = caseKindOf({ ...stored.record, kind: stored.kind })?.form ?? [];
  const fields = form.map(({ name, kind }) => [name, asTyped(kind, stored.data[name])]);
  return {
    caseId,
    version: given,
    fields: Object.fromEntries(fields) as Readonly<Record<string, unknown>>,
  };
}

/** Money is kept in paise and typed in rupees. */
function asTyped(kind: string, value: unknown): unknown {
  if (kind !== "rupees" || typeof value !== "string") return value ?? null;
  const paise = BigInt(value);
  return `${paise / 100n}.${String(paise % 100n).padStart(2, "0")}`;
}

function verbNamed(value: string | undefined): Verb {
  const verb = verbs.find((candidate) => candidate === value);
  if (!verb)
    throw new Refusal(sentence("cli.register.no-verb", { value: value ?? "", known: verbs }));
  return verb;
}

const responses: readonly Response[] = ["approve", "reject", "modify"];

function responseNamed(value: string | undefined): { readonly response?: Response } {
  if (value === undefined) return {};
  const response = responses.find((candidate) => candidate === value);
  if (!response) {
    throw new Refusal(sentence("cli.register.no-response", { value, known: responses }));
  }
  return { response };
}

export const caseVerbCommands: readonly RegisterCommand[] = [
  openCommand,
  reviseCommand,
  moveCommand,
];
