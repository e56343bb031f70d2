/** No text of a request may hold what the database cannot: the character NUL, or half of a pair. */
import type { FastifyRequest } from "fastify";
import { refuse } from "../refusals.ts";

const DEPTH_MOST = 12;

export function mustBePlainText({ body, query, params }: FastifyRequest): void {
  for (const part of [body, query, params]) {
    if (!isPlain(part)) refuse(400, "register.not-plain-text");
  }
}

export function isPlain(value: unknown, depth = 0): boolean {
  if (typeof value === "string") return value.isWellFormed() && !value.includes("\0");
  if (typeof value !== "object" || value === null) return true;
  if (depth > DEPTH_MOST) return false;
  return Object.entries(value).every(([key, part]) => isPlain(key) && isPlain(part, depth + 1));
}
