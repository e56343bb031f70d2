/** The funds: what stands where, statements of accounts, and the moves of the year's money. */
import {
  accountList,
  accountsQuestion,
  closeYearBody,
  funds,
  moveFundBody,
  statement,
  statementQuestion,
} from "@lodestone/api/register-fund";
import { verbAnswer, verbHeaders } from "@lodestone/api/register-verb";
import { closeFiscalYear, moveFund } from "@lodestone/register/commands/fund";
import { readFunds } from "@lodestone/register/pages/funds";
import { readAccounts, readStatement } from "@lodestone/register/pages/statement";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { refuse } from "../refusals.ts";
import { amountOf, answerOf, type RegisterDesk } from "../register/register-desk.ts";
import { readRefusals, verbRefusals } from "./register-refusals.ts";

export const fundRoutes =
  (desk: RegisterDesk): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      "/api/register/funds",
      {
        schema: {
          summary: "Money by scheme, stage and year, what lapses with the year, and every ceiling",
          response: { 200: funds, ...readRefusals },
        },
      },
      async (request) => readFunds(await desk.reader(request)),
    );
    app.get(
      "/api/register/accounts",
      {
        schema: {
          summary: "Accounts of the ledger one may read",
          querystring: accountsQuestion,
          response: { 200: accountList, ...readRefusals },
        },
      },
      async (request) => readAccounts(await desk.reader(request), request.query),
    );
    app.get(
      "/api/register/statement",
      {
        schema: {
          summary: "The statement of an account, entry by entry",
          querystring: statementQuestion,
          response: { 200: statement, ...readRefusals },
        },
      },
      async (request) => {
        const { account } = request.query;
        const found = await readStatement(await desk.reader(request), request.query);
        return found ?? refuse(404, "register.no-account", { account });
      },
    );
    app.post(
      "/api/register/funds/move",
      {
        schema: {
          summary: "Approve an outlay, allot it to a year, or give back what a year does not need",
          headers: verbHeaders,
          body: moveFundBody,
          response: { 200: verbAnswer, ...verbRefusals },
        },
      },
      async (request) => {
        const { context, caller } = await desk.caller(request);
        const { move, amountRupees, ...asked } = request.body;
        const amount = amountOf(amountRupees);
        return answerOf(await moveFund(context, caller, move, { ...asked, ...amount }));
      },
    );
    app.post(
      "/api/register/funds/close-year",
      {
        schema: {
          summary: "Close a fiscal year of a scheme: nothing more is entered in it",
          headers: verbHeaders,
          body: closeYearBody,
          response: { 200: verbAnswer, ...verbRefusals },
        },
      },
      async (request) => {
        const { context, caller } = await desk.caller(request);
        return answerOf(await closeFiscalYear(context, caller, request.body));
      },
    );
  };
