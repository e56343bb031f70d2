/** The server whole: the API with its own description, and the built pages. */
import path from "node:path";
import compress from "@fastify/compress";
import files from "@fastify/static";
import swagger from "@fastify/swagger";
import Fastify, { type FastifyError, type FastifyInstance } from "fastify";
import {
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
} from "fastify-type-provider-zod";
import { schemeRulesOf } from "@lodestone/register/magnet/scheme-rules";
import { closeTheRest } from "./access.ts";
import { PlanJobs } from "./jobs/plan-jobs.ts";
import type { MissionStore } from "./mission-store.ts";
import { answerRefusal, refuse } from "./refusals.ts";
import { MissionKeeper } from "./register/mission-keeper.ts";
import { RegisterDesk } from "./register/register-desk.ts";
import { RegisterDoor } from "./register/register-door.ts";
import { demonstrationRoutes } from "./routes/demonstration.ts";
import { missionRoutes } from "./routes/mission.ts";
import { peopleRoutes } from "./routes/people.ts";
import { planRoutes } from "./routes/plans.ts";
import { registerRoutes } from "./routes/register.ts";
import { signInRoutes } from "./routes/sign-in.ts";
import { mustBeOwnPage } from "./sign-in/same-origin.ts";

export interface ServerOptions {
  /** Folder of the built pages; without it the API alone is served. */
  readonly pages?: string;
  /** The way to the register; without it the mission is served alone. */
  readonly door?: RegisterDoor;
  /** Addresses of proxies whose word is taken for where a request came from. */
  readonly proxies?: string;
}

/** Nothing a stranger sends is larger than a plan's question. */
const BODY_BYTES_MOST = 64 * 1024;
const REQUEST_MS_MOST = 15_000;

const securityHeaders = {
  "content-security-policy":
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; " +
    "img-src 'self' data:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=()",
} as const;

const strictTransport = ["strict-transport-security", "max-age=31536000"] as const;

export async function buildServer(
  store: MissionStore,
  options: ServerOptions = {},
): Promise<{
  readonly app: FastifyInstance;
  readonly jobs: PlanJobs;
  readonly keeper: MissionKeeper;
}> {
  const { door = new RegisterDoor() } = options;
  const app = Fastify({
    bodyLimit: BODY_BYTES_MOST,
    requestTimeout: REQUEST_MS_MOST,
    frameworkErrors: answerRefusal,
    trustProxy: options.proxies ?? false,
    logger: { level: "warn" },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler<FastifyError>(answerRefusal);
  app.addHook("onSend", async (_request, reply) => {
    // A route that gives out files others wrote is stricter than the pages are, and says so itself.
    for (const [name, value] of Object.entries(securityHeaders)) {
      if (!reply.hasHeader(name)) void reply.header(name, value);
    }
    // Where people come by https they are never to come by anything else.
    if (door.address?.startsWith("https:")) void reply.header(...strictTransport);
  });
  app.addHook("onRequest", (request, _reply, done) => {
    mustBeOwnPage(request, door.address);
    done();
  });
  closeTheRest(app, door);
  await app.register(compress, { threshold: 1024 });
  await app.register(swagger, {
    openapi: { info: { title: "Lodestone", version: "0.1.0" } },
    transform: jsonSchemaTransform,
  });
  const jobs = new PlanJobs(store);
  const keeper = new MissionKeeper(store, () => door.office, app.log);
  app.addHook("onClose", async () => {
    keeper.close();
    await jobs.close();
  });
  await app.register(missionRoutes(store));
  await app.register(planRoutes(store, jobs));
  await app.register(signInRoutes(door));
  await app.register(peopleRoutes(door, store.standing));
  await app.register(demonstrationRoutes(door));
  await app.register(
    registerRoutes(new RegisterDesk(door, schemeRulesOf(store.standing)), { store, keeper }),
  );
  app.get("/api/openapi.json", { config: { access: "public" }, schema: { hide: true } }, () =>
    app.swagger(),
  );
  await addPages(app, options.pages);
  return { app, jobs, keeper };
}

/** The pages, and the first of them for every address the browser's router knows. */
async function addPages(app: FastifyInstance, pages: string | undefined): Promise<void> {
  if (pages) {
    await app.register(files, {
      root: pages,
      maxAge: "1y",
      immutable: true,
      setHeaders(response, file) {
        // The page names its parts by their contents; it alone must be asked for anew.
        if (path.basename(file) === "index.html") response.header("cache-control", "no-cache");
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const isPage =
      request.method === "GET" &&
      !request.url.startsWith("/api/") &&
      !/\.\w+$/.test(request.url.split("?")[0] ?? "");
    if (!pages || !isPage)
      return refuse(404, "server.no-page", { value: request.url.slice(0, 80) });
    return reply.sendFile("index.html");
  });
}
