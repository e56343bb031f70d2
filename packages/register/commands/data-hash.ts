/** The hash of a case's facts: what a decider is shown to have seen. */
import { createHash } from "node:crypto";
import { canonical } from "../ledger/canonical.ts";

export function dataHash(data: Readonly<Record<string, unknown>>): Buffer {
  return createHash("sha256").update(canonical(data)).digest();
}
