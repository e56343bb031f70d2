/** Who is signed in, and the people of the register as an administrator keeps them. */
import {
  colleagues,
  delegationList,
  deskToLend,
  done,
  invitation,
  me,
  people,
  roleToGive,
  session,
  tellOnce,
} from "@lodestone/api/people";
import { refusal } from "@lodestone/api/text";
import type { Mission } from "@lodestone/mission/mission";
import { delegationsNotOver } from "@lodestone/register/store/grants";
import { endSessions, sessionsOf } from "@lodestone/register/store/sign-in-accounts";
import type { Actor } from "@lodestone/register/workflow/actor";
import type { FastifyRequest } from "fastify";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import type { RegisterDoor } from "../register/register-door.ts";
import type { OpenRegister } from "../register/office.ts";
import { refuse } from "../refusals.ts";
import { requireActor, requireSignedIn, signedIn } from "../sign-in/require-actor.ts";
import {
  colleaguesView,
  delegationView,
  meView,
  peopleView,
  shutView,
} from "../views/people-view.ts";

const refusals = {
  400: refusal,
  401: refusal,
  403: refusal,
  409: refusal,
  429: refusal,
  503: refusal,
};
/** Read at the first use: the mission's first page does not wait for the database's code. */
const giveRoles = () => import("@lodestone/register/commands/give-roles");
const keepPeople = () => import("@lodestone/register/commands/keep-people");
const KEY_LENGTH_MOST = 100;
const personParams = z.object({ person: z.uuid() });

export const peopleRoutes =
  (door: RegisterDoor, mission: Mission): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook(
      "onSend",
      async (_request, reply) => void reply.header("cache-control", "no-store"),
    );

    /** An administrator's request: the register, and the caller of a command. */
    const administrator = async (request: FastifyRequest) => {
      const register = await door.enter(request);
      return callerOf(register, request, await requireActor(register, request, "administrator"));
    };
    const linkOf = (request: FastifyRequest, secret: string) =>
      `${door.address ?? `${request.protocol}://${request.host}`}/welcome#${secret}`;

    app.get(
      "/api/me",
      {
        // Nobody signed in is an answer too.
        config: { access: "public" },
        schema: {
          summary: "Who is signed in, and the desks they can act at",
          response: { 200: me },
        },
      },
      async (request) => {
        const { shut } = door;
        if (shut) return shutView(door, shut);
        const register = await door.enter(request);
        return meView(register, mission, await signedIn(register, request));
      },
    );
    app.get(
      "/api/me/sessions",
      {
        schema: {
          summary: "One's own sessions",
          response: { 200: z.object({ sessions: z.array(session) }), ...refusals },
        },
      },
      async (request) => {
        const register = await door.enter(request);
        const { person, session: own } = await requireSignedIn(register, request);
        const rows = await sessionsOf(register.database, person.personId, register.now());
        return { sessions: rows.map((row) => ({ ...row, own: row.session === own })) };
      },
    );
    app.delete(
      "/api/me/sessions/:session",
      {
        schema: {
          summary: "End one of one's own sessions",
          params: z.object({ session: z.uuid() }),
          response: { 200: done, 404: refusal, ...refusals },
        },
      },
      async (request) => {
        const register = await door.enter(request);
        const { person } = await requireSignedIn(register, request);
        const { session: ended } = request.params;
        const count = await endSessions(register.database, person.personId, ended);
        return count > 0 ? { done: ended } : refuse(404, "people.no-session");
      },
    );
    app.get(
      "/api/colleagues",
      {
        schema: {
          summary: "People a desk can be lent to, by name",
          response: { 200: colleagues, ...refusals },
        },
      },
      async (request) => {
        const register = await door.enter(request);
        const { person } = await requireSignedIn(register, request);
        return colleaguesView(register, person.personId);
      },
    );
    app.get(
      "/api/delegations",
      {
        schema: {
          summary: "Desks lent for a time, for all who have signed in",
          response: { 200: delegationList, ...refusals },
        },
      },
      async (request) => {
        const register = await door.enter(request);
        await requireSignedIn(register, request);
        const rows = await delegationsNotOver(register.database, register.now());
        return { delegations: rows.map(delegationView) };
      },
    );
    app.post(
      "/api/delegations",
      {
        schema: {
          summary: "Lend a desk for a time: one's own, or as administrator another's",
          body: deskToLend,
          response: { 200: done, ...refusals },
        },
      },
      async (request) => {
        const register = await door.enter(request);
        const { context, caller } = callerOf(register, request, await lender(register, request));
        const { grant: grantId, ...lent } = request.body;
        const { delegationId } = await (
          await giveRoles()
        ).lendDesk(context, caller, { grantId, ...lent });
        return { done: delegationId };
      },
    );
    app.delete(
      "/api/delegations/:delegation",
      {
        schema: {
          summary: "End a delegation before its time",
          params: z.object({ delegation: z.uuid() }),
          response: { 200: done, ...refusals },
        },
      },
      async (request) => {
        const register = await door.enter(request);
        const { context, caller } = callerOf(register, request, await lender(register, request));
        const { delegation: delegationId } = request.params;
        await (await giveRoles()).endLending(context, caller, { delegationId });
        return { done: delegationId };
      },
    );
    app.get(
      "/api/people",
      {
        schema: {
          summary: "The people of the register, their roles and how they sign in",
          response: { 200: people, ...refusals },
        },
      },
      async (request) => {
        const { register } = await administrator(request);
        return peopleView(register, mission);
      },
    );
    app.post(
      "/api/people",
      {
        schema: {
          summary: "Invite a person; the link is told once",
          body: invitation,
          response: { 200: tellOnce, ...refusals },
        },
      },
      async (request) => {
        const { context, caller } = await administrator(request);
        const { secret, ...told } = await (
          await keepPeople()
        ).invite(context, caller, request.body);
        return { ...told, link: linkOf(request, secret) };
      },
    );
    app.post(
      "/api/people/:person/recover",
      {
        schema: {
          summary: "A new link for one who cannot sign in; their sessions end",
          params: personParams,
          response: { 200: tellOnce, ...refusals },
        },
      },
      async (request) => {
        const { context, caller } = await administrator(request);
        const { person: personId } = request.params;
        const { secret, ...told } = await (
          await keepPeople()
        ).recover(context, caller, { personId });
        return { ...told, link: linkOf(request, secret) };
      },
    );
    app.delete(
      "/api/people/:person/sessions",
      {
        schema: {
          summary: "End every session of a person",
          params: personParams,
          response: { 200: done, ...refusals },
        },
      },
      async (request) => {
        const { context, caller } = await administrator(request);
        const { person: personId } = request.params;
        const { ended } = await (
          await keepPeople()
        ).signOutEverywhere(context, caller, { personId });
        return { done: String(ended) };
      },
    );
    app.delete(
      "/api/people/:person",
      {
        schema: {
          summary: "Erase a person: what identifies them goes, what they did stays",
          params: personParams,
          response: { 200: done, ...refusals },
        },
      },
      async (request) => {
        const { context, caller } = await administrator(request);
        const { personId } = await (
          await keepPeople()
        ).erase(context, caller, { personId: request.params.person });
        return { done: personId };
      },
    );
    app.post(
      "/api/people/:person/grants",
      {
        schema: {
          summary: "Give a person a role",
          params: personParams,
          body: roleToGive,
          response: { 200: done, ...refusals },
        },
      },
      async (request) => {
        const { context, caller } = await administrator(request);
        const { amountMostPaise, ...role } = request.body;
        const { grantId } = await (
          await giveRoles()
        ).giveRole(context, caller, {
          ...role,
          personId: request.params.person,
          amountMostPaise: amountMostPaise === null ? null : BigInt(amountMostPaise),
        });
        return { done: grantId };
      },
    );
    app.delete(
      "/api/grants/:grant",
      {
        schema: {
          summary: "Revoke a role",
          params: z.object({ grant: z.uuid() }),
          response: { 200: done, ...refusals },
        },
      },
      async (request) => {
        const { context, caller } = await administrator(request);
        const { grantId } = await (
          await giveRoles()
        ).takeRole(context, caller, { grantId: request.params.grant });
        return { done: grantId };
      },
    );
  };

/** A desk is lent by whoever holds it, whatever they act as; an administrator acts as one. */
async function lender(register: OpenRegister, request: FastifyRequest): Promise<Actor> {
  const { person, desks } = await requireSignedIn(register, request);
  const keeper = desks.find(({ actor }) => actor.role === "administrator");
  const actor = keeper?.actor ?? desks[0]?.actor;
  return actor ?? refuse(403, "people.no-desk", { name: person.name });
}

function callerOf(register: OpenRegister, request: FastifyRequest, actor: Actor) {
  const { "idempotency-key": given } = request.headers;
  const key = typeof given === "string" && given !== "" ? given : crypto.randomUUID();
  if (key.length > KEY_LENGTH_MOST) {
    refuse(400, "server.bad-request", { place: "idempotency-key", reason: "too long" });
  }
  return {
    register,
    context: { db: register.database, now: register.now },
    caller: { actor, key },
  };
}
