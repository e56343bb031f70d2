/** Cases: lists, the case whole, and the verbs that open, revise and move one. */
import { casePage } from "@lodestone/api/register-case";
import { caseList, caseListQuestion } from "@lodestone/api/register-case-list";
import {
  moveCaseBody,
  openCaseBody,
  receiveBody,
  reviseCaseBody,
} from "@lodestone/api/register-case-verb";
import { caseKindList as caseKindListShape } from "@lodestone/api/register-form";
import { verbAnswer, verbHeaders } from "@lodestone/api/register-verb";
import { moveCase } from "@lodestone/register/commands/move-case";
import { openCase } from "@lodestone/register/commands/open-case";
import { receiveRecovery } from "@lodestone/register/commands/receive-recovery";
import { reviseCase } from "@lodestone/register/commands/revise-case";
import { readCasePage } from "@lodestone/register/pages/case";
import { caseKindList, readCaseList } from "@lodestone/register/pages/cases";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { refuse } from "../refusals.ts";
import { amountOf, answerOf, type RegisterDesk } from "../register/register-desk.ts";
import { CASE, caseIdOf, caseParams, readRefusals, verbRefusals } from "./register-refusals.ts";

export const caseRoutes =
  (desk: RegisterDesk): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      "/api/register/cases",
      {
        schema: {
          summary: "Cases one may read, newest movement first",
          querystring: caseListQuestion,
          response: { 200: caseList, ...readRefusals },
        },
      },
      async (request) => {
        const { after, limit, ...filter } = request.query;
        return readCaseList(await desk.reader(request), filter, { after, limit });
      },
    );
    app.get(
      "/api/register/kinds",
      {
        schema: {
          summary: "Kinds of case and the forms that open them",
          response: { 200: caseKindListShape, ...readRefusals },
        },
      },
      async (request) => caseKindList(await desk.reader(request)),
    );
    app.get(
      `/api/register/cases/${CASE}`,
      {
        schema: {
          summary: "A case whole, with the steps one may take now",
          params: caseParams,
          response: { 200: casePage, ...readRefusals },
        },
      },
      async (request) => {
        const caseId = caseIdOf(request.params);
        const page = await readCasePage(await desk.reader(request), caseId);
        return page ?? refuse(404, "duty.no-case", { case: caseId });
      },
    );
    app.post(
      "/api/register/cases",
      {
        schema: {
          summary: "Open a case as a draft of one's own",
          headers: verbHeaders,
          body: openCaseBody,
          response: { 200: verbAnswer, ...verbRefusals },
        },
      },
      async (request) => {
        const { context, caller } = await desk.caller(request);
        return answerOf(await openCase(context, caller, request.body));
      },
    );
    app.post(
      `/api/register/cases/${CASE}/revise`,
      {
        schema: {
          summary: "Revise a case's facts while its desk may",
          headers: verbHeaders,
          params: caseParams,
          body: reviseCaseBody,
          response: { 200: verbAnswer, ...verbRefusals },
        },
      },
      async (request) => {
        const { context, caller } = await desk.caller(request);
        const caseId = caseIdOf(request.params);
        return answerOf(await reviseCase(context, caller, { caseId, ...request.body }));
      },
    );
    app.post(
      `/api/register/cases/${CASE}/receive`,
      {
        schema: {
          summary: "Enter money that a party was asked to repay and has paid back",
          headers: verbHeaders,
          params: caseParams,
          body: receiveBody,
          response: { 200: verbAnswer, ...verbRefusals },
        },
      },
      async (request) => {
        const { context, caller } = await desk.caller(request);
        const amount = amountOf(request.body.amountRupees);
        const caseId = caseIdOf(request.params);
        return answerOf(await receiveRecovery(context, caller, { caseId, ...amount }));
      },
    );
    app.post(
      `/api/register/cases/${CASE}/move`,
      {
        schema: {
          summary: "Take a step of a case: submit, return, verify, decide, release, recover, close",
          headers: verbHeaders,
          params: caseParams,
          body: moveCaseBody,
          response: { 200: verbAnswer, ...verbRefusals },
        },
      },
      async (request) => {
        const { context, caller } = await desk.caller(request);
        const caseId = caseIdOf(request.params);
        return answerOf(await moveCase(context, caller, { caseId, ...given(request.body) }));
      },
    );
  };

/** What was sent, without the parts that were left out. */
function given<Body extends object>(body: Body) {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Body]: Exclude<Body[Key], undefined>;
  };
}
