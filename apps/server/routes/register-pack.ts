/** The pack against the register: what differs, and the import of what is chosen. */
import { importPackBody, packDifferences, packQuestion } from "@lodestone/api/register-list";
import { verbAnswer, verbHeaders } from "@lodestone/api/register-verb";
import { importPack } from "@lodestone/register/commands/import-pack";
import { readPackDifferences } from "@lodestone/register/pages/pack";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import type { MissionStore } from "../mission-store.ts";
import { answerOf, type RegisterDesk } from "../register/register-desk.ts";
import { readRefusals, verbRefusals } from "./register-refusals.ts";

/** A choice for each line of a pack of some thousands. */
const BODY_BYTES_MOST = 1024 * 1024;

export const packRoutes =
  (desk: RegisterDesk, store: MissionStore): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      "/api/register/pack",
      {
        schema: {
          summary: "Where the mission's pack and the register differ",
          querystring: packQuestion,
          response: { 200: packDifferences, ...readRefusals },
        },
      },
      async (request) => {
        const reader = await desk.reader(request);
        // The first page is laid over with the real office's records alone.
        const left = reader.context.isDemonstration ? [] : store.left;
        return readPackDifferences(reader, store.standing, left, request.query);
      },
    );
    app.post(
      "/api/register/pack",
      {
        bodyLimit: BODY_BYTES_MOST,
        schema: {
          summary: "Bring the lines that are chosen from the pack into the register",
          headers: verbHeaders,
          body: importPackBody,
          response: { 200: verbAnswer, ...verbRefusals },
        },
      },
      async (request) => {
        const { context, caller } = await desk.caller(request);
        const mission = store.standing;
        return answerOf(await importPack(context, caller, { mission, ...request.body }));
      },
    );
  };
