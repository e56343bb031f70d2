/** Which office a browser is in, and the way into the demonstration and out of it again. */
import {
  demonstrationPeople,
  enterDemonstration,
  registerState,
  type RegisterState,
} from "@lodestone/api/register-state";
import { parties, people } from "@lodestone/register/demonstration/cast";
import { indianDay } from "@lodestone/register/workflow/desk-clock";
import { roleName } from "@lodestone/register/workflow/names";
import { tell } from "@lodestone/words/say";
import { sentence } from "@lodestone/words/sentence";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { openToAll } from "../access.ts";
import { chosenIn, cookieFor } from "../demonstration/demonstration.ts";
import type { RegisterDoor } from "../register/register-door.ts";
import { refuse } from "../refusals.ts";
import { readRefusals } from "./register-refusals.ts";

export const demonstrationRoutes =
  (door: RegisterDoor): FastifyPluginAsyncZod =>
  async (app) => {
    openToAll(app);
    app.get(
      "/api/register/state",
      {
        schema: {
          summary: "Whether the register is open, and whose books these are",
          response: { 200: registerState },
        },
      },
      async ({ headers }) => await stateOf(door, chosenIn(headers.cookie)),
    );
    app.get(
      "/api/register/demonstration",
      {
        schema: {
          summary: "The invented people one can be in the demonstration office",
          response: { 200: demonstrationPeople },
        },
      },
      () => ({ people: people.map(playable) }),
    );
    app.post(
      "/api/register/demonstration/enter",
      {
        schema: {
          summary: "Enters the demonstration office as one of its people; makes it, the first time",
          body: enterDemonstration,
          response: { 200: registerState, 404: readRefusals[404], 503: readRefusals[503] },
        },
      },
      async ({ body }, reply) => {
        const found = people.find(({ personId }) => personId === body.personId);
        if (!found) return refuse(404, "register.nobody-to-be", { value: body.personId });
        await door.enterDemonstration();
        void reply.header("set-cookie", cookieFor(found.personId));
        return await stateOf(door, found.personId);
      },
    );
    app.post(
      "/api/register/demonstration/leave",
      {
        schema: {
          summary: "Leaves the demonstration office",
          response: { 200: registerState },
        },
      },
      async (_request, reply) => {
        void reply.header("set-cookie", cookieFor(undefined));
        return await stateOf(door, undefined);
      },
    );
  };

async function stateOf(door: RegisterDoor, chosen: string | undefined): Promise<RegisterState> {
  const { shut } = door;
  const ready = shut === undefined;
  const office = chosen !== undefined && door.hasDemonstration ? "demonstration" : "main";
  const register = ready ? await door.enterAs(chosen) : undefined;
  return {
    ready,
    what: tell(shut ?? sentence("register.ready")),
    office,
    today: register ? indianDay(register.now()) : null,
    demonstration: door.hasDemonstration,
  };
}

function playable({ personId, name, role, partyId }: (typeof people)[number]) {
  const party = parties.find((candidate) => candidate.partyId === partyId);
  return {
    personId,
    name,
    role: { key: role, name: tell(roleName(role)) },
    party: party ? { key: party.partyId, name: { en: party.nameEn, hi: party.nameHi } } : null,
  };
}
