/** What anybody may ask of the register: whether it is there, and the public view. */
import { publicRegister } from "@lodestone/api/register-public";
import { registerState } from "@lodestone/api/register-state";
import { readPublic } from "@lodestone/register/pages/public";
import { tell } from "@lodestone/words/say";
import { sentence } from "@lodestone/words/sentence";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { openToAll } from "../access.ts";
import type { RegisterDesk } from "../register/register-desk.ts";
import { readRefusals } from "./register-refusals.ts";

export const publicRoutes =
  (desk: RegisterDesk): FastifyPluginAsyncZod =>
  async (app) => {
    openToAll(app);
    app.get(
      "/api/register/state",
      {
        schema: {
          summary: "Whether the register is open, and why where it is not",
          response: { 200: registerState },
        },
      },
      () => {
        const { shut } = desk.door;
        return { ready: shut === undefined, what: tell(shut ?? sentence("register.ready")) };
      },
    );
    app.get(
      "/api/register/public",
      {
        schema: {
          summary: "The public view: money by stage, counts of cases, plants awarded",
          response: { 200: publicRegister, 503: readRefusals[503] },
        },
      },
      () => readPublic(desk.context()),
    );
  };
