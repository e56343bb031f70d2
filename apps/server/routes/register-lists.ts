/** Lists in: a dry run, the import of what it showed, the workbook with reasons; and opening balances. */
import multipart from "@fastify/multipart";
import { listPreview, openingAnswer } from "@lodestone/api/register-list";
import { verbAnswer, verbHeaders } from "@lodestone/api/register-verb";
import { importList } from "@lodestone/register/commands/import-list";
import { requireRecorder } from "@lodestone/register/commands/record-right";
import { LIST_BYTES_MOST } from "@lodestone/register/files/list-file";
import { placeNames } from "@lodestone/register/files/list-rows";
import { listReasons, openingImport, readListPreview } from "@lodestone/register/pages/lists-in";
import type { Sentence } from "@lodestone/words/sentence";
import type { FastifyRequest } from "fastify";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import type { MissionStore } from "../mission-store.ts";
import { refuseWith } from "../refusals.ts";
import { attachmentNamed } from "../register/form-parts.ts";
import { LIST_FIELD_BYTES_MOST, readSentList } from "../register/list-form.ts";
import { answerOf, type RegisterDesk } from "../register/register-desk.ts";
import { statusOf } from "../register/refusal-status.ts";
import { verbRefusals } from "./register-refusals.ts";

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** The file, its fields and the marks between them. */
const bodyLimit = LIST_BYTES_MOST + 2 * LIST_FIELD_BYTES_MOST;
const consumes = ["multipart/form-data"];

export const listRoutes =
  (desk: RegisterDesk, store: MissionStore): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(multipart, {
      limits: {
        fileSize: LIST_BYTES_MOST,
        files: 1,
        fields: 6,
        parts: 7,
        fieldSize: LIST_FIELD_BYTES_MOST,
      },
    });
    const places = placeNames(store.standing.places);
    const sent = async (request: FastifyRequest) => {
      const { fields, ...list } = await readSentList(request);
      const language = fields.get("language") === "hi" ? ("hi" as const) : ("en" as const);
      const asked = { ...list, places, kind: fields.get("kind") ?? "" };
      return { asked, seen: fields.get("seen") ?? "", language };
    };
    app.post(
      "/api/register/lists/preview",
      {
        bodyLimit,
        schema: {
          summary: "What a list would do, row by row; nothing is written",
          consumes,
          response: { 200: listPreview, ...verbRefusals },
        },
      },
      async (request) => {
        const reader = await desk.reader(request);
        requireRecorder(reader.actor);
        return sound(await readListPreview(reader, (await sent(request)).asked));
      },
    );
    app.post(
      "/api/register/lists/reasons",
      {
        bodyLimit,
        schema: {
          summary: "The list as a workbook with a reason beside each row that is not taken",
          consumes,
          response: { 200: z.unknown(), ...verbRefusals },
        },
      },
      async (request, reply) => {
        const reader = await desk.reader(request);
        requireRecorder(reader.actor);
        const { asked, language } = await sent(request);
        const workbook = sound(await listReasons(reader, asked, language));
        const name = `${asked.fileName.replace(/\.\w+$/, "")}.reasons.xlsx`;
        return reply
          .type(WORKBOOK)
          .header("content-disposition", attachmentNamed(name))
          .send(Buffer.from(workbook));
      },
    );
    app.post(
      "/api/register/lists/import",
      {
        bodyLimit,
        schema: {
          summary: "Write what the dry run showed",
          consumes,
          headers: verbHeaders,
          response: { 200: verbAnswer, ...verbRefusals },
        },
      },
      async (request) => {
        const { context, caller } = await desk.caller(request);
        requireRecorder(caller.actor);
        const { asked, seen } = await sent(request);
        return answerOf(await importList(context, caller, { ...asked, seen }));
      },
    );
    for (const dryRun of [true, false]) {
      app.post(
        `/api/register/opening/${dryRun ? "preview" : "import"}`,
        {
          bodyLimit,
          schema: {
            summary: dryRun
              ? "What a list of opening balances says; nothing is written"
              : "Propose opening balances, which a second person posts",
            consumes,
            ...(dryRun ? {} : { headers: verbHeaders }),
            response: { 200: openingAnswer, ...verbRefusals },
          },
        },
        async (request) => {
          const reader = await desk.reader(request, "finance");
          const { asked, language } = await sent(request);
          const key = String(request.headers["idempotency-key"] ?? "");
          return sound(await openingImport(reader, { ...asked, dryRun }, language, key));
        },
      );
    }
  };

/** What could not be read at all is told as a fault of the file. */
function sound<Answer extends object>(answer: Answer): Exclude<Answer, Wrong> {
  if (!isWrong(answer)) return answer as Exclude<Answer, Wrong>;
  const { wrong } = answer;
  return refuseWith(statusOf(wrong.key) === 403 ? 403 : 422, wrong);
}

interface Wrong {
  readonly wrong: Sentence;
}

const isWrong = (answer: object): answer is Wrong => "wrong" in answer;
