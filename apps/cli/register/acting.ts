/** As whom the command line acts: a person of the register at a desk they hold, named by --as and --role. */
import { randomUUID } from "node:crypto";
import type { Caller } from "@lodestone/register/commands/context";
import { people } from "@lodestone/register/demonstration/cast";
import { readerOf, type Reader } from "@lodestone/register/pages/reader";
import { Refusal } from "@lodestone/register/refusal";
import { personByAddress } from "@lodestone/register/store/names-read";
import { desksOf } from "@lodestone/register/store/people";
import type { Actor } from "@lodestone/register/workflow/actor";
import { sentence } from "@lodestone/words/sentence";
import type { RegisterWork } from "./register-command.ts";

export async function callerOf(work: RegisterWork): Promise<Caller> {
  const { key } = work.values;
  return {
    actor: await actorOf(work),
    key: typeof key === "string" ? key : randomUUID(),
    channel: "command-line",
  };
}

export async function readerFor(work: RegisterWork): Promise<Reader> {
  return readerOf(work.opened.context, await actorOf(work));
}

async function actorOf({ opened, values }: RegisterWork): Promise<Actor> {
  const { db, now } = opened.context;
  const { as: named, role, desk: wanted } = values;
  if (typeof named !== "string") throw new Refusal(sentence("cli.register.as-whom"));
  const personId = await personNamed(opened, named);
  if (personId === undefined && opened.context.isDemonstration) {
    const known = people.map(({ name }) => name);
    throw new Refusal(sentence("cli.register.no-cast", { value: named, known }));
  }
  if (personId === undefined) {
    throw new Refusal(sentence("cli.register.no-person", { value: named }));
  }
  const desks = (await desksOf(db, personId, now())).filter(
    ({ desk, actor }) =>
      (role === undefined || actor.role === role) && (wanted === undefined || desk === wanted),
  );
  const [first, second] = desks;
  const held = desks.map(({ desk, actor }) => `${actor.role} (--desk ${desk})`);
  if (!first) throw new Refusal(sentence("cli.register.no-desk", { value: named }));
  if (second) throw new Refusal(sentence("cli.register.which-desk", { value: named, held }));
  return first.actor;
}

/** A person by id or address; the cast of the demonstration by name too. */
export async function personNamed(
  { context }: RegisterWork["opened"],
  named: string,
): Promise<string | undefined> {
  const asked = named.trim().toLowerCase();
  const cast = context.isDemonstration ? people : [];
  const played = cast.find(({ name }) => name.toLowerCase() === asked);
  return played?.personId ?? (await personByAddress(context.db, named));
}
