/**
 * Who may come to a route at all. Closed by default: whatever under /api/ is not marked public asks
 * for a session before anything of the request is read; roles and scope are the route's own to ask.
 */
import type { FastifyInstance, RouteOptions } from "fastify";
import type { RegisterDoor } from "./register/register-door.ts";
import { requireSignedIn } from "./sign-in/require-actor.ts";

export interface KnownRoute {
  readonly method: string;
  readonly url: string;
  readonly access: "public" | "signed-in" | undefined;
}

declare module "fastify" {
  interface FastifyInstance {
    readonly routesKnown: readonly KnownRoute[];
  }
  interface FastifyContextConfig {
    /** "public": anybody, signed in or not; without a mark, or as "signed-in", whoever has signed in. */
    access?: "public" | "signed-in";
  }
}

/** Marks the routes of the plugin in which it is called as public, but those that say otherwise. */
export function openToAll(app: FastifyInstance): void {
  app.addHook("onRoute", (route: RouteOptions) => {
    route.config = { access: "public", ...route.config };
  });
}

/** Stands before every route that was not marked public, and keeps the list of them all. */
export function closeTheRest(app: FastifyInstance, door: RegisterDoor): void {
  const routes: RouteOptions[] = [];
  app.addHook("onRoute", (route: RouteOptions) => {
    routes.push(route);
  });
  app.decorate("routesKnown", {
    // A plugin marks its routes after they were heard of here.
    getter: () =>
      routes.flatMap(({ method, url, config }) =>
        [method]
          .flat()
          .filter((name) => name !== "HEAD")
          .map((name) => ({
            method: name,
            url,
            access: config?.access,
          })),
      ),
  });
  app.addHook("onRequest", async (request) => {
    const { url = "", config } = request.routeOptions;
    if (!url.startsWith("/api/") || config.access === "public") return;
    await requireSignedIn(await door.enter(request), request);
  });
}
