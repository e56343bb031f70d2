/** Evidence: files known by the hash of their bytes. */
import { z } from "zod";
import { instant } from "./register-words.ts";
import { text } from "./text.ts";

export const evidenceRow = z.object({
  evidenceId: z.string(),
  kind: z.string(),
  kindName: text,
  fileName: z.string(),
  mediaType: z.string(),
  sizeBytes: z.int(),
  sha256: z.string(),
  attachedAt: instant,
  /** Where it is downloaded, as an attachment. */
  url: z.string(),
});
export type EvidenceRow = z.infer<typeof evidenceRow>;

/** What may be attached, for a page to say before a file is chosen. */
export const evidenceRules = z.object({
  kinds: z.array(z.object({ key: z.string(), name: text })),
  mediaTypes: z.array(z.object({ mediaType: z.string(), endings: z.array(z.string()) })),
  bytesMost: z.int(),
});
export type EvidenceRules = z.infer<typeof evidenceRules>;

export const evidenceParams = z.object({ evidence: z.uuid() });
