/** The keepers of the register on the command line: the first administrator, invitations and roles. */
import { giveRole } from "@lodestone/register/commands/give-roles";
import { invite } from "@lodestone/register/commands/keep-people";
import { firstRunSecret } from "@lodestone/register/commands/open-door";
import { Refusal } from "@lodestone/register/refusal";
import { personByAddress } from "@lodestone/register/store/names-read";
import { allPeople } from "@lodestone/register/store/people";
import { indianDay } from "@lodestone/register/workflow/desk-clock";
import { roleTerms, type GrantedRole } from "@lodestone/register/workflow/role-terms";
import { readAmount } from "@lodestone/register/forms/fund-form";
import type { Actor } from "@lodestone/register/workflow/actor";
import { sentence } from "@lodestone/words/sentence";
import { exitCodes } from "../command.ts";
import { callerOf } from "./acting.ts";
import { textOf } from "./field-values.ts";
import type { RegisterCommand } from "./register-command.ts";

const firstCommand: RegisterCommand = {
  words: ["people", "first"],
  async run({ opened, terminal }) {
    const secret = await firstRunSecret(opened.context);
    if (secret === undefined) throw new Refusal(sentence("cli.register.has-administrator"));
    terminal.say(sentence("cli.register.first", { secret }));
    return exitCodes.done;
  },
};

const listCommand: RegisterCommand = {
  words: ["people", "list"],
  async run({ opened, values, terminal }) {
    const people = await allPeople(opened.context.db);
    if (values["json"]) terminal.print(JSON.stringify(people, undefined, 2));
    else
      for (const { personId, name, email } of people)
        terminal.print(`${personId}  ${name}  ${email}`);
    return exitCodes.done;
  },
};

const inviteCommand: RegisterCommand = {
  words: ["people", "invite"],
  async run(work) {
    const { opened, values, terminal } = work;
    const [name, email] = [textOf(values, "name") ?? "", textOf(values, "email") ?? ""];
    if (name.trim() === "" || !/^\S+@\S+$/.test(email)) {
      throw new Refusal(sentence("cli.register.name-and-email"));
    }
    const told = await invite(opened.context, await callerOf(work), { name, email });
    terminal.say(sentence("cli.register.invited", { person: told.personId, secret: told.secret }));
    return exitCodes.done;
  },
};

const grantCommand: RegisterCommand = {
  words: ["people", "grant"],
  async run(work) {
    const { opened, values, terminal } = work;
    const { db, now } = opened.context;
    const named = textOf(values, "person") ?? "";
    const personId = await personByAddress(db, named);
    if (personId === undefined) {
      throw new Refusal(sentence("cli.register.no-person", { value: named }));
    }
    const { grantId } = await giveRole(opened.context, await callerOf(work), {
      personId,
      role: roleNamed(textOf(values, "give") ?? ""),
      scope: scopeNamed(textOf(values, "scope")),
      amountMostPaise: amountNamed(textOf(values, "up-to")),
      fromOn: textOf(values, "from") ?? indianDay(now()),
      untilOn: textOf(values, "until") ?? null,
    });
    terminal.say(sentence("cli.register.granted", { grant: grantId }));
    return exitCodes.done;
  },
};

function roleNamed(value: string): GrantedRole {
  const known = Object.keys(roleTerms) as GrantedRole[];
  const role = known.find((candidate) => candidate === value);
  if (!role) throw new Refusal(sentence("cli.register.no-role", { value, known }));
  return role;
}

/** "party:example-magnets", "state:odisha", "scheme:magnet-scheme". */
function scopeNamed(value: string | undefined): Actor["scope"] {
  if (value === undefined) return null;
  const [, kind, key] = /^(party|state|scheme):([a-z0-9-]+)$/i.exec(value) ?? [];
  if (kind === undefined || key === undefined) {
    throw new Refusal(sentence("cli.register.bad-scope", { value }));
  }
  return { kind: kind as "party" | "state" | "scheme", key };
}

function amountNamed(value: string | undefined): bigint | null {
  if (value === undefined) return null;
  const amount = readAmount(value);
  if ("fault" in amount) throw new Refusal(amount.fault);
  return BigInt(amount.amountPaise);
}

export const peopleCommands: readonly RegisterCommand[] = [
  firstCommand,
  listCommand,
  inviteCommand,
  grantCommand,
];
