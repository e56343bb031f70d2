/**
 * A page of another site may not make a signed-in browser act: every call that changes something
 * must come from a page of this server. A caller without a browser sends no cookie and no origin.
 */
import type { FastifyRequest } from "fastify";
import { refuse } from "../refusals.ts";

const READS = ["GET", "HEAD", "OPTIONS"];

export function mustBeOwnPage(request: FastifyRequest, address: string | undefined): void {
  if (READS.includes(request.method) || !request.url.startsWith("/api/")) return;
  const { origin, cookie, "sec-fetch-site": site } = request.headers;
  const own = address ?? `${request.protocol}://${request.host}`;
  if (origin !== undefined) {
    if (origin !== own) refuse(403, "people.foreign-page", { origin: origin.slice(0, 80) });
  } else if (site !== undefined ? site !== "same-origin" && site !== "none" : cookie) {
    refuse(403, "people.foreign-page", { origin: site ?? "?" });
  }
}
