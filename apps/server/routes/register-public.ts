/** What anybody may ask of the register: whether it is there, and the public view. */
import { publicRegister } from "@lodestone/api/register-public";
import { readPublic } from "@lodestone/register/pages/public";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { openToAll } from "../access.ts";
import type { RegisterDesk } from "../register/register-desk.ts";
import { readRefusals } from "./register-refusals.ts";

export const publicRoutes =
  (desk: RegisterDesk): FastifyPluginAsyncZod =>
  async (app) => {
    openToAll(app);
    app.get(
      "/api/register/public",
      {
        schema: {
          summary: "The public view: money by stage, counts of cases, plants awarded",
          response: { 200: publicRegister, 503: readRefusals[503] },
        },
      },
      async (request) => readPublic(desk.context(await desk.door.enter(request))),
    );
  };
