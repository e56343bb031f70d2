/** The desk of the one who asks: what waits, and what moved since they last looked. */
import { desk as deskShape, looked } from "@lodestone/api/register-case-list";
import { lookAtDesk, readDesk } from "@lodestone/register/pages/desk";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import type { RegisterDesk } from "../register/register-desk.ts";
import { readRefusals } from "./register-refusals.ts";

export const deskRoutes =
  (desk: RegisterDesk): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      "/api/register/desk",
      {
        schema: {
          summary: "What waits on one's desk, days left, and what changed since one last looked",
          response: { 200: deskShape, ...readRefusals },
        },
      },
      async (request) => readDesk(await desk.reader(request)),
    );
    app.post(
      "/api/register/desk/look",
      {
        schema: {
          summary: "All that stands now has been seen",
          response: { 200: looked, ...readRefusals },
        },
      },
      async (request) => lookAtDesk(await desk.reader(request)),
    );
  };
