/** Evidence and obligations on the command line. */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import { attachEvidence, mayAttachTo } from "@lodestone/register/commands/attach-evidence";
import { decideObligation, submitObligation } from "@lodestone/register/commands/obligation";
import { oweObligation } from "@lodestone/register/commands/owe-obligation";
import { EvidenceFolder } from "@lodestone/register/evidence/evidence-folder";
import { Refusal } from "@lodestone/register/refusal";
import { readObligation } from "@lodestone/register/store/obligations";
import { sentence } from "@lodestone/words/sentence";
import { callerOf } from "./acting.ts";
import { fieldValues, textOf } from "./field-values.ts";
import { printOutcome } from "./print-outcome.ts";
import type { RegisterCommand, RegisterWork } from "./register-command.ts";

const attachCommand: RegisterCommand = {
  words: ["attach"],
  async run(work) {
    const { opened, values, named, terminal } = work;
    const [caseId, name] = named;
    if (caseId === undefined || name === undefined) {
      throw new Refusal(sentence("cli.register.no-file"));
    }
    const file = path.resolve(terminal.folder, name);
    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile())
      throw new Refusal(sentence("cli.compare.unreadable", { file, reason: "ENOENT" }));
    const caller = await callerOf(work);
    const attached = { kind: textOf(values, "kind") ?? "", subject: { caseId } };
    const { context, dataFolder } = opened;
    await mayAttachTo(context.db, caller.actor, attached, context.now());
    const kept = await new EvidenceFolder(dataFolder).keep(file, createReadStream(file));
    return printOutcome(work, await attachEvidence(context, caller, { ...attached, file: kept }));
  },
};

const submitCommand: RegisterCommand = {
  words: ["obligation", "submit"],
  async run(work) {
    const asked = { ...(await standing(work)), metOn: textOf(work.values, "met-on") ?? "" };
    return printOutcome(
      work,
      await submitObligation(work.opened.context, await callerOf(work), asked),
    );
  },
};

const decideCommand: RegisterCommand = {
  words: ["obligation", "decide"],
  async run(work) {
    const reason = textOf(work.values, "reason");
    const asked = {
      ...(await standing(work)),
      accept: work.values["accept"] === true,
      ...(reason === undefined ? {} : { reason }),
    };
    return printOutcome(
      work,
      await decideObligation(work.opened.context, await callerOf(work), asked),
    );
  },
};

const oweCommand: RegisterCommand = {
  words: ["obligation", "owe"],
  async run(work) {
    const [caseId = ""] = work.named;
    const asked = { caseId, values: fieldValues(work.values) };
    return printOutcome(
      work,
      await oweObligation(work.opened.context, await callerOf(work), asked),
    );
  },
};

async function standing({ opened, named }: RegisterWork) {
  const [obligationId = ""] = named;
  const obligation = await readObligation(opened.context.db, obligationId);
  if (!obligation) throw new Refusal(sentence("obligation.none", { obligation: obligationId }));
  return { obligationId, version: obligation.version };
}

export const evidenceCommands: readonly RegisterCommand[] = [
  attachCommand,
  submitCommand,
  decideCommand,
  oweCommand,
];
