/** The demonstration office's own routes: who can be played, and entering as one of them. */
import { castList, enterDemonstrationBody } from "@lodestone/api/demonstration";
import { registerRefusal } from "@lodestone/api/register-verb";
import { parties, people } from "@lodestone/register/demonstration/cast";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { openToAll } from "../access.ts";
import { cookieFor, type Demonstration } from "../demonstration/demonstration.ts";
import { refuse } from "../refusals.ts";

export const demonstrationRoutes =
  (demonstration: Demonstration): FastifyPluginAsyncZod =>
  async (app) => {
    openToAll(app);
    app.get("/api/cast", { schema: { response: { 200: castList } } }, () => {
      demonstration.ask();
      return {
        ready: demonstration.door.shut === undefined,
        people: people.map(({ personId, name, role, partyId }) => {
          const party = parties.find((candidate) => candidate.partyId === partyId);
          const partyName = party ? { en: party.nameEn, hi: party.nameHi } : null;
          return { personId, name, role, party: partyName };
        }),
      };
    });
    app.post(
      "/api/enter",
      {
        schema: {
          body: enterDemonstrationBody,
          response: { 200: z.object({ personId: z.string() }), 404: registerRefusal },
        },
      },
      (request, reply) => {
        const { personId } = request.body;
        if (!people.some((person) => person.personId === personId)) {
          return refuse(404, "demonstration.nobody", { value: personId.slice(0, 40) });
        }
        demonstration.ask();
        void reply.header("set-cookie", cookieFor(personId));
        return { personId };
      },
    );
  };
