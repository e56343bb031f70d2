/** Documents drawn from a case as printable pages, in either language. */
import { documentQuestion } from "@lodestone/api/register-case";
import { readDocument } from "@lodestone/register/pages/document";
import { documentNames } from "@lodestone/register/views/document-links";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { refuse } from "../refusals.ts";
import type { RegisterDesk } from "../register/register-desk.ts";
import { CASE, caseIdOf, caseParams, readRefusals } from "./register-refusals.ts";

export const documentRoutes =
  (desk: RegisterDesk): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      `/api/register/documents/:document/${CASE}`,
      {
        schema: {
          summary: "A sanction order, deficiency letter or utilisation certificate as a page",
          params: caseParams.extend({ document: z.enum(documentNames) }),
          querystring: documentQuestion,
          response: { 200: z.string(), ...readRefusals },
        },
      },
      async (request, reply) => {
        const { document, ...parts } = request.params;
        const caseId = caseIdOf(parts);
        const reader = await desk.reader(request);
        const html = await readDocument(reader, document, caseId, request.query.language);
        if (html === undefined) return refuse(404, "register.no-document", { case: caseId });
        return reply.type("text/html; charset=utf-8").send(html);
      },
    );
  };
