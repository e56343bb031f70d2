/**
 * Who may come to a route at all. Closed by default: whatever under /api/ is not marked public asks
 * for a session before anything of the request is read; roles and scope are the route's own to ask.
 */
import type { FastifyInstance, RouteOptions } from "fastify";
import type { RegisterDoor } from "./register/register-door.ts";
import { requireSignedIn } from "./sign-in/require-actor.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** "public": anybody, signed in or not. */
    access?: "public";
  }
}

/** Marks every route of the plugin in which it is called as public. */
export function openToAll(app: FastifyInstance): void {
  app.addHook("onRoute", (route: RouteOptions) => {
    route.config = { ...route.config, access: "public" };
  });
}

/** Stands before every route that was not marked public. */
export function closeTheRest(app: FastifyInstance, door: RegisterDoor): void {
  app.addHook("onRequest", async (request) => {
    const { url = "", config } = request.routeOptions;
    if (!url.startsWith("/api/") || config.access === "public") return;
    await requireSignedIn(await door.enter(request), request);
  });
}
