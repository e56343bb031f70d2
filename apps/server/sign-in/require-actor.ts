/** As whom a request acts: the session says who it is, the request at which of their desks. */
import type { Desk, Person } from "@lodestone/register/store/people";
import type { Actor } from "@lodestone/register/workflow/actor";
import type { Role } from "@lodestone/register/workflow/roles";
import { sentence } from "@lodestone/words/sentence";
import type { FastifyRequest } from "fastify";
import type { OpenRegister } from "../register/office.ts";
import { refuse } from "../refusals.ts";
import { headersOf } from "./request-headers.ts";

/** Names the grant or the delegation a request acts under; a body may say it as `as`. */
const DESK_HEADER = "x-lodestone-as";

export interface SignedIn {
  readonly person: Person;
  readonly session: string;
  readonly desks: readonly Desk[];
}

/** Asked before a route and again in it: a request is looked up once. */
const lookedUp = new WeakMap<FastifyRequest, Promise<SignedIn | undefined>>();

/** Who has signed in, if anybody. */
export function signedIn(
  register: OpenRegister,
  request: FastifyRequest,
): Promise<SignedIn | undefined> {
  const known = lookedUp.get(request) ?? lookUp(register, request);
  lookedUp.set(request, known);
  return known;
}

async function lookUp(
  { database, signIn, now }: OpenRegister,
  request: FastifyRequest,
): Promise<SignedIn | undefined> {
  if (request.headers.cookie === undefined) return undefined;
  const found = await signIn.find(headersOf(request));
  if (!found) return undefined;
  const { desksOf, findPerson } = await import("@lodestone/register/store/people");
  const person = await findPerson(database, found.personId);
  if (!person) return undefined;
  const desks = await desksOf(database, person.personId, now());
  return { person, session: found.session, desks };
}

export async function requireSignedIn(
  register: OpenRegister,
  request: FastifyRequest,
): Promise<SignedIn> {
  return (await signedIn(register, request)) ?? refuse(401, "people.sign-in-first");
}

/** The actor of a request, in one of the roles asked for; any role where none is named. */
export async function requireActor(
  register: OpenRegister,
  request: FastifyRequest,
  ...roles: readonly Role[]
): Promise<Actor> {
  const { desks } = await requireSignedIn(register, request);
  const fits = ({ actor }: Desk) => roles.length === 0 || roles.includes(actor.role);
  const wanted = deskNamed(request);
  if (wanted !== undefined) {
    const named = desks.find(({ desk }) => desk === wanted);
    if (!named) return refuse(403, "people.no-such-desk");
    if (fits(named)) return named.actor;
    return refuse(403, "people.not-your-role", {
      roles: roles.map(roleName),
      role: roleName(named.actor.role),
    });
  }
  const [first, second] = desks.filter(fits);
  if (!first) return refuse(403, "people.no-role", { roles: roles.map(roleName) });
  return second ? refuse(403, "people.choose-desk") : first.actor;
}

const roleName = (role: Role) => sentence(`role.${role}`);

function deskNamed(request: FastifyRequest): string | undefined {
  const { [DESK_HEADER]: header } = request.headers;
  if (typeof header === "string" && header !== "") return header;
  // A link that the browser itself follows carries no header: the desk stands in its address.
  if (request.method === "GET") {
    return new URLSearchParams(request.url.split("?")[1]).get("as") ?? undefined;
  }
  const { body } = request;
  if (typeof body !== "object" || body === null || !("as" in body)) return undefined;
  return typeof body.as === "string" ? body.as : undefined;
}
