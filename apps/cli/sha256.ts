/** The digest the pure rooms are handed. */
import { createHash } from "node:crypto";

export function sha256(bytes: Uint8Array): Promise<string> {
  return Promise.resolve(createHash("sha256").update(bytes).digest("hex"));
}
