/** Obligations and guarantees by the day they are due, and the two verbs of an obligation. */
import {
  decideObligationBody,
  dueQuestion,
  guaranteeList,
  obligationList,
  oweObligationBody,
  submitObligationBody,
} from "@lodestone/api/register-obligation";
import { verbAnswer, verbHeaders } from "@lodestone/api/register-verb";
import { decideObligation, submitObligation } from "@lodestone/register/commands/obligation";
import { oweObligation } from "@lodestone/register/commands/owe-obligation";
import { readGuarantees, readObligations } from "@lodestone/register/pages/dues";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { answerOf, type RegisterDesk } from "../register/register-desk.ts";
import { readRefusals, verbRefusals } from "./register-refusals.ts";

export const dueRoutes =
  (desk: RegisterDesk): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      "/api/register/obligations",
      {
        schema: {
          summary: "Obligations overdue and due soon",
          querystring: dueQuestion,
          response: { 200: obligationList, ...readRefusals },
        },
      },
      async (request) => readObligations(await desk.reader(request), Number(request.query.within)),
    );
    app.get(
      "/api/register/guarantees",
      {
        schema: {
          summary: "Guarantees held that expire soon",
          querystring: dueQuestion,
          response: { 200: guaranteeList, ...readRefusals },
        },
      },
      async (request) => readGuarantees(await desk.reader(request), Number(request.query.within)),
    );
    app.post(
      "/api/register/obligations",
      {
        schema: {
          summary: "Write down a report or a condition that is owed under an agreement",
          headers: verbHeaders,
          body: oweObligationBody,
          response: { 200: verbAnswer, ...verbRefusals },
        },
      },
      async (request) => {
        const { context, caller } = await desk.caller(request);
        return answerOf(await oweObligation(context, caller, request.body));
      },
    );
    app.post(
      "/api/register/obligations/submit",
      {
        schema: {
          summary: "Say that an obligation was met, and on what day",
          headers: verbHeaders,
          body: submitObligationBody,
          response: { 200: verbAnswer, ...verbRefusals },
        },
      },
      async (request) => {
        const { context, caller } = await desk.caller(request);
        return answerOf(await submitObligation(context, caller, request.body));
      },
    );
    app.post(
      "/api/register/obligations/decide",
      {
        schema: {
          summary: "Accept or return what was submitted for an obligation",
          headers: verbHeaders,
          body: decideObligationBody,
          response: { 200: verbAnswer, ...verbRefusals },
        },
      },
      async (request) => {
        const { context, caller } = await desk.caller(request);
        const { reason, ...decision } = request.body;
        const asked = reason === undefined ? decision : { ...decision, reason };
        return answerOf(await decideObligation(context, caller, asked));
      },
    );
  };
