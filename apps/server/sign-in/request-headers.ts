/** A request's headers as the sign-in library reads them. */
import type { FastifyRequest } from "fastify";

/** Told by the server itself, never by a caller: the address a request came from. */
export const CALLER_HEADER = "x-lodestone-caller";

export function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  headers.set(CALLER_HEADER, request.ip);
  return headers;
}
