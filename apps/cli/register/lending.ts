/** Desks lent for a time on the command line: lent by whoever holds them, listed, taken back. */
import { endLending, lendDesk } from "@lodestone/register/commands/give-roles";
import { Refusal } from "@lodestone/register/refusal";
import { delegationsNotOver, grants } from "@lodestone/register/store/grants";
import { formatDate } from "@lodestone/units/indian-number";
import { say } from "@lodestone/words/say";
import { sentence } from "@lodestone/words/sentence";
import { exitCodes } from "../command.ts";
import { callerOf, personNamed } from "./acting.ts";
import { textOf } from "./field-values.ts";
import type { RegisterCommand } from "./register-command.ts";

/** India's day, from its first minute or to its last. */
const dayBegins = (day: string) => `${day}T00:00:00+05:30`;
const dayEnds = (day: string) => `${day}T23:59:59+05:30`;

const lendCommand: RegisterCommand = {
  words: ["people", "lend"],
  async run(work) {
    const { opened, values, terminal } = work;
    const { db, now } = opened.context;
    const named = textOf(values, "person") ?? "";
    const toPerson = await personNamed(opened, named);
    if (toPerson === undefined) {
      throw new Refusal(sentence("cli.register.no-person", { value: named }));
    }
    const caller = await callerOf(work);
    const { role, personId } = caller.actor;
    const own = await grants(db, { personId });
    const grant = own.findLast((row) => row.role === role && row.revokedAt === null);
    if (!grant) throw new Refusal(sentence("people.no-grant"));
    const from = textOf(values, "from");
    const fromAt = from === undefined ? now() : instantOf(dayBegins(from), from);
    const until = textOf(values, "until") ?? "";
    const lent = { grantId: grant.grantId, toPerson, fromAt };
    const untilAt = instantOf(dayEnds(until), until);
    const { delegationId } = await lendDesk(opened.context, caller, { ...lent, untilAt });
    terminal.say(sentence("cli.register.lent", { delegation: delegationId }));
    return exitCodes.done;
  },
};

function instantOf(text: string, typed: string): string {
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) {
    throw new Refusal(sentence("cli.register.bad-day", { value: typed }));
  }
  return at.toISOString();
}

const listCommand: RegisterCommand = {
  words: ["people", "lent"],
  async run({ opened, values, terminal }) {
    const { db, now } = opened.context;
    const rows = await delegationsNotOver(db, now());
    if (values["json"]) terminal.print(JSON.stringify(rows, undefined, 2));
    else
      for (const { delegationId, role, from, to, untilAt } of rows) {
        const desk = say(terminal.language, sentence(`role.${role}`));
        const until = formatDate(untilAt.slice(0, 10), terminal.language);
        terminal.print(
          `${delegationId}  ${desk}: ${from.name ?? "–"} → ${to.name ?? "–"}  ${until}`,
        );
      }
    return exitCodes.done;
  },
};

const endCommand: RegisterCommand = {
  words: ["people", "take-back"],
  async run(work) {
    const [delegationId = ""] = work.named;
    if (!/^[0-9a-f-]{36}$/.test(delegationId)) throw new Refusal(sentence("people.no-delegation"));
    await endLending(work.opened.context, await callerOf(work), { delegationId });
    work.terminal.say(sentence("cli.register.taken-back"));
    return exitCodes.done;
  },
};

export const lendingCommands: readonly RegisterCommand[] = [lendCommand, listCommand, endCommand];
