/** A list as it is sent in: fields first, then one file, read whole within bounds. */
import type { ListAsked } from "@lodestone/register/commands/import-list";
import { LIST_BYTES_MOST } from "@lodestone/register/files/list-file";
import { nameKept } from "@lodestone/register/evidence/file-name";
import { RECORD_KEY } from "@lodestone/register/records/record";
import { sentence } from "@lodestone/words/sentence";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { refuse, refuseWith } from "../refusals.ts";
import { whole } from "./form-parts.ts";
import { isPlain } from "./plain-text.ts";

/** A mapping or the choices for thousands of suspected duplicates. */
export const LIST_FIELD_BYTES_MOST = 512 * 1024;

const columns = z.record(z.string().max(300), z.string().max(100));
const duplicates = z.record(
  z.string().regex(/^\d{1,6}$/),
  z.union([
    z.strictObject({ own: z.literal(true) }),
    z.strictObject({ is: z.string().regex(RECORD_KEY) }),
  ]),
);

export interface SentList extends Pick<ListAsked, "fileName" | "bytes" | "columns" | "duplicates"> {
  readonly fields: ReadonlyMap<string, string>;
}

export async function readSentList(request: FastifyRequest): Promise<SentList> {
  if (!request.isMultipart()) return refuse(415, "register.not-a-form");
  const fields = new Map<string, string>();
  for await (const part of whole(request.parts())) {
    if (part.type !== "file") {
      if (typeof part.value !== "string" || part.valueTruncated) continue;
      if (!isPlain(part.value)) return refuse(400, "register.not-plain-text");
      fields.set(part.fieldname, part.value);
      continue;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of whole(part.file)) chunks.push(chunk as Buffer);
    if (part.file.truncated) {
      const megabytes = LIST_BYTES_MOST / 1_048_576;
      return refuseWith(413, sentence("workbook.file-large", { megabytes, most: megabytes }));
    }
    return {
      fileName: nameKept(part.filename),
      bytes: Buffer.concat(chunks),
      fields,
      ...jsonField(fields, "columns", columns),
      ...jsonField(fields, "duplicates", duplicates),
    };
  }
  return refuse(422, "register.no-file");
}

/** A field that is itself JSON, of its shape; left out where it was not sent. */
function jsonField<Name extends string, Shape extends z.ZodType>(
  fields: ReadonlyMap<string, string>,
  name: Name,
  shape: Shape,
): { readonly [Key in Name]?: z.infer<Shape> } {
  const text = fields.get(name);
  if (text === undefined || text === "") return {};
  const read = jsonOf(text);
  // What is written as an escape is plain text until it is read.
  if (!isPlain(read)) return refuse(400, "register.not-plain-text");
  const { data } = shape.safeParse(read);
  if (data === undefined) return refuse(400, "server.bad-request", { place: name, reason: "JSON" });
  return { [name]: data } as { [Key in Name]: z.infer<Shape> };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
