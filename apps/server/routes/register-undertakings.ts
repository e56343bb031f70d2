/** Undertakings: the list, one whole, the list as files, and the verbs that register, revise and propose. */
import {
  changeUndertakingBody,
  exportParams,
  exportQuestion,
  registerUndertakingBody,
  undertakingKinds as kindsShape,
  undertakingList,
  undertakingPage,
  undertakingParams,
  undertakingsQuestion,
} from "@lodestone/api/register-undertaking";
import { verbAnswer, verbHeaders } from "@lodestone/api/register-verb";
import { proposeAmendment } from "@lodestone/register/commands/propose-amendment";
import {
  registerUndertaking,
  reviseUndertakingRecord,
} from "@lodestone/register/commands/record-undertaking";
import { derivedKey } from "@lodestone/register/files/list-rows";
import { readUndertakingPage } from "@lodestone/register/pages/undertaking";
import {
  readUndertakings,
  undertakingFiles,
  undertakingKinds,
} from "@lodestone/register/pages/undertakings";
import { recordReaderOf } from "@lodestone/register/records/record-reader";
import { sentence } from "@lodestone/words/sentence";
import type { FastifyReply } from "fastify";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { refuseWith } from "../refusals.ts";
import { attachmentNamed } from "../register/form-parts.ts";
import { answerOf, type RegisterDesk } from "../register/register-desk.ts";
import { zipOf } from "../register/zip-of-files.ts";
import { readRefusals, verbRefusals } from "./register-refusals.ts";

/** The ways a record changes: at once, or once the programme has decided. */
const changes = {
  revise: { summary: "Change an undertaking's record", command: reviseUndertakingRecord },
  propose: {
    summary: "Open an amendment of an undertaking's record, to be decided by the programme",
    command: proposeAmendment,
  },
};

export const undertakingRoutes =
  (desk: RegisterDesk): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      "/api/register/undertaking-kinds",
      {
        schema: {
          summary: "Kinds of undertaking with their forms, and what one may do with them",
          response: { 200: kindsShape, ...readRefusals },
        },
      },
      async (request) => undertakingKinds((await desk.reader(request)).actor),
    );
    app.get(
      "/api/register/undertakings",
      {
        schema: {
          summary: "Undertakings within one's scope, and how many stand where",
          querystring: undertakingsQuestion,
          response: { 200: undertakingList, ...readRefusals },
        },
      },
      async (request) => {
        const { context, actor } = await desk.reader(request);
        return readUndertakings(context, recordReaderOf(actor), askedOf(request.query));
      },
    );
    app.get(
      "/api/register/undertakings/export/:form",
      {
        schema: {
          summary: "The list as CSV, workbook, GeoJSON or data package",
          params: exportParams,
          querystring: exportQuestion,
          response: { 200: z.unknown(), ...readRefusals },
        },
      },
      async (request, reply) => {
        const { context, actor } = await desk.reader(request);
        const { party, ...picks } = request.query;
        const asked = { ...picks, partyId: party, form: request.params.form };
        return sendFiles(reply, await undertakingFiles(context, recordReaderOf(actor), asked));
      },
    );
    app.get(
      "/api/register/undertakings/:key",
      {
        schema: {
          summary: "An undertaking whole: values and their sources, history, what hangs on it",
          params: undertakingParams,
          response: { 200: undertakingPage, ...readRefusals },
        },
      },
      async (request) => {
        const { key } = request.params;
        return (await readUndertakingPage(await desk.reader(request), key)) ?? noUndertaking(key);
      },
    );
    app.post(
      "/api/register/undertakings",
      {
        schema: {
          summary: "Register an undertaking",
          headers: verbHeaders,
          body: registerUndertakingBody,
          response: { 200: verbAnswer, ...verbRefusals },
        },
      },
      async (request) => {
        const { context, caller } = await desk.caller(request);
        const { key, kind, values } = request.body;
        const undertakingId = key?.trim() ? key.trim() : derivedKey(values);
        return answerOf(
          await registerUndertaking(context, caller, { undertakingId, kind, values }),
        );
      },
    );
    for (const [way, { summary, command }] of Object.entries(changes)) {
      app.post(
        `/api/register/undertakings/:key/${way}`,
        {
          schema: {
            summary,
            headers: verbHeaders,
            params: undertakingParams,
            body: changeUndertakingBody,
            response: { 200: verbAnswer, ...verbRefusals },
          },
        },
        async (request) => {
          const { context, caller } = await desk.caller(request);
          return answerOf(await command(context, caller, { ...request.params, ...request.body }));
        },
      );
    }
  };

export function askedOf({ party, descending, ...asked }: z.infer<typeof undertakingsQuestion>) {
  return { ...asked, partyId: party, descending: descending === "yes" };
}

export function noUndertaking(key: string): never {
  return refuseWith(404, sentence("record.none", { noun: sentence("record.undertaking"), key }));
}

const mediaTypes: Readonly<Record<string, string>> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  geojson: "application/geo+json",
  zip: "application/zip",
};

/** One file as it is; several as a ZIP. */
export function sendFiles(reply: FastifyReply, files: ReadonlyMap<string, Uint8Array>) {
  const [first] = files;
  const [name, bytes] = files.size === 1 && first ? first : ["datapackage.zip", zipOf(files)];
  const type = mediaTypes[name.split(".").at(-1) ?? ""] ?? "application/octet-stream";
  return reply
    .type(type)
    .header("content-disposition", attachmentNamed(name))
    .send(Buffer.from(bytes));
}
