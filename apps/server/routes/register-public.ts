/** What anybody may ask of the register: whether it is there, and the public view. */
import { publicRegister } from "@lodestone/api/register-public";
import {
  exportParams,
  exportQuestion,
  undertakingList,
  undertakingPage,
  undertakingParams,
  undertakingsQuestion,
} from "@lodestone/api/register-undertaking";
import { readPublic } from "@lodestone/register/pages/public";
import { readPublicUndertaking } from "@lodestone/register/pages/undertaking";
import { readUndertakings, undertakingFiles } from "@lodestone/register/pages/undertakings";
import { publicReader } from "@lodestone/register/records/record-reader";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { openToAll } from "../access.ts";
import type { RegisterDesk } from "../register/register-desk.ts";
import { readRefusals } from "./register-refusals.ts";
import { mustNotPress } from "../sign-in/limits.ts";
import { askedOf, noUndertaking, sendFiles } from "./register-undertakings.ts";

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
    app.get(
      "/api/register/public/undertakings",
      {
        schema: {
          summary: "Undertakings, by the fields that are published",
          querystring: undertakingsQuestion,
          response: {
            200: undertakingList,
            400: readRefusals[400],
            422: readRefusals[422],
            503: readRefusals[503],
          },
        },
      },
      async (request) => {
        const context = desk.context(await desk.door.enter(request));
        return readUndertakings(context, publicReader, askedOf(request.query));
      },
    );
    app.get(
      "/api/register/public/undertakings/export/:form",
      {
        schema: {
          summary: "The published list as CSV, workbook, GeoJSON or data package",
          params: exportParams,
          querystring: exportQuestion,
          response: {
            200: z.unknown(),
            ...readRefusals,
            429: readRefusals[400],
          },
        },
      },
      async (request, reply) => {
        const register = await desk.door.enter(request);
        // Each is thousands of rows drawn anew, and nobody needs ten a minute.
        await mustNotPress(register, request, "public-export");
        const context = desk.context(register);
        const { party, ...picks } = request.query;
        const asked = { ...picks, partyId: party, form: request.params.form };
        return sendFiles(reply, await undertakingFiles(context, publicReader, asked));
      },
    );
    app.get(
      "/api/register/public/undertakings/:key",
      {
        schema: {
          summary: "An undertaking, by the fields that are published",
          params: undertakingParams,
          response: { 200: undertakingPage, ...readRefusals },
        },
      },
      async (request) => {
        const { key } = request.params;
        const context = desk.context(await desk.door.enter(request));
        return (await readPublicUndertaking(context, key)) ?? noUndertaking(key);
      },
    );
  };
