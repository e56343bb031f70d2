/** What an auditor takes away, sent while it is read: the proof of both chains and the journal. */
import { Readable } from "node:stream";
import { proofQuestion } from "@lodestone/api/register-audit";
import { journalText, proofLines } from "@lodestone/register/pages/ledger-exports";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import type { RegisterDesk } from "../register/register-desk.ts";
import { readRefusals } from "./register-refusals.ts";

export const exportRoutes =
  (desk: RegisterDesk): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      "/api/register/audit/proof",
      {
        schema: {
          summary: "Rows of both chains with all that proves them, one JSON a line",
          querystring: proofQuestion,
          response: { 200: z.unknown(), ...readRefusals },
        },
      },
      async (request, reply) => {
        const { context } = await desk.reader(request, "auditor");
        return reply
          .type("application/jsonl; charset=utf-8")
          .header("content-disposition", 'attachment; filename="lodestone-proof.jsonl"')
          .send(Readable.from(proofLines(context, request.query)));
      },
    );
    app.get(
      "/api/register/audit/journal",
      {
        schema: {
          summary: "The whole ledger as text that hledger and ledger read",
          response: { 200: z.unknown(), ...readRefusals },
        },
      },
      async (request, reply) => {
        const { context } = await desk.reader(request, "auditor");
        return reply
          .type("text/plain; charset=utf-8")
          .header("content-disposition", 'attachment; filename="lodestone.journal"')
          .send(Readable.from(journalText(context)));
      },
    );
  };
