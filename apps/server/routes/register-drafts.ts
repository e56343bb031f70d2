/** What a person has typed and not yet sent; theirs alone, whatever desk they sit at. */
import { draft, draftBody, draftQuestion } from "@lodestone/api/register-draft";
import { readDraft, removeDraft, saveDraft } from "@lodestone/register/store/drafts";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import type { FastifyRequest } from "fastify";
import { refuse } from "../refusals.ts";
import type { RegisterDesk } from "../register/register-desk.ts";
import { requireSignedIn } from "../sign-in/require-actor.ts";
import { readRefusals, verbRefusals } from "./register-refusals.ts";

export const draftRoutes =
  (desk: RegisterDesk): FastifyPluginAsyncZod =>
  async (app) => {
    const own = async (request: FastifyRequest) => {
      const register = await desk.door.enter(request);
      const { person } = await requireSignedIn(register, request);
      return { register, personId: person.personId };
    };
    app.get(
      "/api/register/drafts",
      {
        schema: {
          summary: "One's own draft of a subject; empty where none is kept",
          querystring: draftQuestion,
          response: { 200: draft, ...readRefusals },
        },
      },
      async (request) => {
        const { register, personId } = await own(request);
        const { subject } = request.query;
        const kept = await readDraft(register.database, personId, subject);
        return { subject, body: kept?.body ?? null, savedAt: kept?.savedAt ?? null };
      },
    );
    app.put(
      "/api/register/drafts",
      {
        schema: {
          summary: "Keep a draft",
          querystring: draftQuestion,
          body: draftBody,
          response: { 200: draft, ...verbRefusals },
        },
      },
      async (request) => {
        const { register, personId } = await own(request);
        const { subject } = request.query;
        const kept = { body: request.body.body, savedAt: register.now() };
        const saved = await saveDraft(register.database, personId, subject, kept);
        return saved ? { subject, ...kept } : refuse(409, "register.drafts-most");
      },
    );
    app.delete(
      "/api/register/drafts",
      {
        schema: {
          summary: "Throw a draft away",
          querystring: draftQuestion,
          response: { 200: draft, ...readRefusals },
        },
      },
      async (request) => {
        const { register, personId } = await own(request);
        const { subject } = request.query;
        await removeDraft(register.database, personId, subject);
        return { subject, body: null, savedAt: null };
      },
    );
  };
