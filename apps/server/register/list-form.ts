/** A list as it is sent in: fields first, then one file, read whole within bounds. */
import type { ListAsked } from "@lodestone/register/commands/import-list";
import { LIST_BYTES_MOST } from "@lodestone/register/files/list-file";
import { sentence } from "@lodestone/words/sentence";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { refuse, refuseWith } from "../refusals.ts";
import { whole } from "./form-parts.ts";

/** A mapping or the choices for thousands of suspected duplicates. */
export const LIST_FIELD_BYTES_MOST = 512 * 1024;

const columns = z.record(z.string().max(300), z.string().max(100));
const duplicates = z.record(
  z.string().regex(/^\d{1,6}$/),
  z.union([z.strictObject({ own: z.literal(true) }), z.strictObject({ is: z.string().max(120) })]),
);

export interface SentList extends Pick<ListAsked, "fileName" | "bytes" | "columns" | "duplicates"> {
  readonly fields: ReadonlyMap<string, string>;
}

export async function readSentList(request: FastifyRequest): Promise<SentList> {
  if (!request.isMultipart()) return refuse(415, "register.not-a-form");
  const fields = new Map<string, string>();
  for await (const part of whole(request.parts())) {
    if (part.type !== "file") {
      if (typeof part.value === "string" && !part.valueTruncated)
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
      fileName: part.filename.slice(0, 300),
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
  try {
    return { [name]: shape.parse(JSON.parse(text)) } as { [Key in Name]: z.infer<Shape> };
  } catch {
    return refuse(400, "server.bad-request", { place: name, reason: "JSON" });
  }
}
