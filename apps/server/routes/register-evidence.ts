/**
 * Evidence: taken in as a file of a form, looked at by its bytes, kept by their hash; given out as an
 * attachment under its own kind, never as something a browser would open in our name.
 */
import multipart, { type MultipartFile } from "@fastify/multipart";
import { evidenceParams, evidenceRules } from "@lodestone/api/register-evidence";
import { verbAnswer, verbHeaders } from "@lodestone/api/register-verb";
import { attachEvidence, mayAttachTo } from "@lodestone/register/commands/attach-evidence";
import { EVIDENCE_BYTES_MOST } from "@lodestone/register/evidence/evidence-folder";
import { evidenceKinds } from "@lodestone/register/evidence/evidence-kinds";
import { mediaTypes } from "@lodestone/register/evidence/media-types";
import { readEvidenceFor } from "@lodestone/register/pages/evidence";
import type { EvidenceSubject } from "@lodestone/register/store/evidence";
import { evidenceKindName } from "@lodestone/register/views/named";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { refuse } from "../refusals.ts";
import { attachmentNamed, whole } from "../register/form-parts.ts";
import { isPlain } from "../register/plain-text.ts";
import { answerOf, type RegisterDesk } from "../register/register-desk.ts";
import { readRefusals, verbRefusals } from "./register-refusals.ts";

const FIELD_BYTES_MOST = 300;
/** The file, its fields and the marks between them. */
const BODY_BYTES_MOST = EVIDENCE_BYTES_MOST + 64 * 1024;

export const evidenceRoutes =
  (desk: RegisterDesk): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(multipart, {
      limits: {
        fileSize: EVIDENCE_BYTES_MOST + 1,
        files: 1,
        fields: 4,
        parts: 5,
        fieldSize: FIELD_BYTES_MOST,
      },
    });
    app.get(
      "/api/register/evidence-rules",
      {
        schema: {
          summary: "What may be attached as evidence",
          response: { 200: evidenceRules, ...readRefusals },
        },
      },
      () => ({
        kinds: evidenceKinds.map((key) => ({ key, name: evidenceKindName(key) })),
        mediaTypes: mediaTypes.map(({ mediaType, endings }) => ({
          mediaType,
          endings: [...endings],
        })),
        bytesMost: EVIDENCE_BYTES_MOST,
      }),
    );
    app.post(
      "/api/register/evidence",
      {
        bodyLimit: BODY_BYTES_MOST,
        schema: {
          summary: "Attach a file to a case, an obligation or an undertaking",
          consumes: ["multipart/form-data"],
          headers: verbHeaders,
          response: { 200: verbAnswer, ...verbRefusals },
        },
      },
      async (request) => {
        const { context, caller } = await desk.caller(request);
        const { file, kind, subject } = await readParts(request);
        // Asked before the file is taken in, so that nobody fills the folder with what is refused.
        await mayAttachTo(context.db, caller.actor, { kind, subject }, context.now());
        const kept = await (await desk.evidence(request)).keep(file.filename, whole(file.file));
        return answerOf(await attachEvidence(context, caller, { kind, subject, file: kept }));
      },
    );
    app.get(
      "/api/register/evidence/:evidence",
      {
        schema: {
          summary: "The bytes of a file of evidence, as an attachment",
          params: evidenceParams,
          response: { 200: z.unknown(), ...readRefusals },
        },
      },
      async (request, reply) => {
        const { evidence: id } = request.params;
        const found = await readEvidenceFor(await desk.reader(request), id);
        if (!found) return refuse(404, "register.no-evidence", { evidence: id });
        const bytes = await (await desk.evidence(request)).read(found.sha256);
        if (!bytes) return refuse(404, "register.evidence-lost", { evidence: id });
        return reply
          .type(found.mediaType)
          .header("content-disposition", attachmentNamed(found.fileName))
          .header("content-security-policy", "sandbox; default-src 'none'")
          .send(bytes);
      },
    );
  };

interface Parts {
  readonly file: MultipartFile;
  readonly kind: string;
  readonly subject: EvidenceSubject;
}

/** The fields come before the file; a form without them, or without a file, is told so. */
async function readParts(request: FastifyRequest): Promise<Parts> {
  if (!request.isMultipart()) return refuse(415, "register.not-a-form");
  const fields = new Map<string, string>();
  for await (const part of whole(request.parts())) {
    if (part.type === "file") return { file: part, ...subjectOf(fields) };
    if (typeof part.value !== "string" || part.valueTruncated) continue;
    if (!isPlain(part.value)) return refuse(400, "register.not-plain-text");
    fields.set(part.fieldname, part.value);
  }
  return refuse(422, "register.no-file");
}

function subjectOf(fields: ReadonlyMap<string, string>): Omit<Parts, "file"> {
  const kind = fields.get("kind") ?? "";
  const subjects = (["caseId", "obligationId", "undertakingId"] as const).filter((name) =>
    fields.has(name),
  );
  const [name, second] = subjects;
  const value = name === undefined ? "" : (fields.get(name) ?? "");
  if (name === undefined || second !== undefined) {
    return refuse(422, "register.no-subject");
  }
  return { kind, subject: { [name]: value } as unknown as EvidenceSubject };
}
