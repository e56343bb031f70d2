/** What comes in as parts of a form, and what goes out as a file of its own. */
import { refuse } from "../refusals.ts";

/** The parts of a form as they come; one that was cut short is the sender's fault, and is told so. */
export async function* whole<Part>(parts: AsyncIterable<Part>): AsyncGenerator<Part> {
  try {
    yield* parts;
  } catch (error) {
    if (error instanceof Error && "statusCode" in error) throw error;
    refuse(400, "register.form-broken");
  }
}

/** RFC 6266: a plain name for old readers, the whole one in UTF-8 for all others. */
export function attachmentNamed(fileName: string): string {
  const plain = fileName.replaceAll(/[^\w.-]+/g, "_");
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName).replaceAll("'", "%27")}`;
}
