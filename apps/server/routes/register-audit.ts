/** For the auditor: the chains, what was out of the ordinary, the trail, and samples to look into. */
import {
  auditPage,
  sample,
  sampleQuestion,
  trail,
  trailQuestion,
  verification,
} from "@lodestone/api/register-audit";
import {
  readAudit,
  readSample,
  readTrailPage,
  readVerification,
} from "@lodestone/register/pages/audit";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import type { RegisterDesk } from "../register/register-desk.ts";
import { readRefusals } from "./register-refusals.ts";

export const auditRoutes =
  (desk: RegisterDesk): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      "/api/register/audit",
      {
        schema: {
          summary: "Where the chains end, and what was out of the ordinary",
          response: { 200: auditPage, ...readRefusals },
        },
      },
      async (request) => readAudit(await desk.reader(request, "auditor")),
    );
    app.get(
      "/api/register/audit/trail",
      {
        schema: {
          summary: "The trail, newest first, of a subject or of a person",
          querystring: trailQuestion,
          response: { 200: trail, ...readRefusals },
        },
      },
      async (request) => readTrailPage(await desk.reader(request, "auditor"), request.query),
    );
    app.get(
      "/api/register/audit/verification",
      {
        schema: {
          summary: "Both chains hashed again, every balance summed again, every law asked again",
          response: { 200: verification, ...readRefusals },
        },
      },
      async (request) => readVerification(await desk.reader(request, "auditor")),
    );
    app.get(
      "/api/register/audit/sample",
      {
        schema: {
          summary: "A sample of decisions or entries that anybody can draw again by its seed",
          querystring: sampleQuestion,
          response: { 200: sample, ...readRefusals },
        },
      },
      async (request) => readSample(await desk.reader(request, "auditor"), request.query),
    );
  };
