/** The routes of the register, by noun. What every one of them keeps to stands here. */
import type { FastifyPluginAsync } from "fastify";
import { mustBePlainText } from "../register/plain-text.ts";
import type { MissionStore } from "../mission-store.ts";
import type { MissionKeeper } from "../register/mission-keeper.ts";
import type { RegisterDesk } from "../register/register-desk.ts";
import { auditRoutes } from "./register-audit.ts";
import { exportRoutes } from "./register-exports.ts";
import { caseRoutes } from "./register-cases.ts";
import { deskRoutes } from "./register-desk.ts";
import { documentRoutes } from "./register-documents.ts";
import { draftRoutes } from "./register-drafts.ts";
import { dueRoutes } from "./register-dues.ts";
import { evidenceRoutes } from "./register-evidence.ts";
import { fundRoutes } from "./register-funds.ts";
import { listRoutes } from "./register-lists.ts";
import { packRoutes } from "./register-pack.ts";
import { publicRoutes } from "./register-public.ts";
import { undertakingRoutes } from "./register-undertakings.ts";

/** The mission beside the register: where its records show, and what keeps it at them. */
export interface RegisterGround {
  readonly store: MissionStore;
  readonly keeper: MissionKeeper;
}

export const registerRoutes =
  (desk: RegisterDesk, { store, keeper }: RegisterGround): FastifyPluginAsync =>
  async (app) => {
    app.addHook("onSend", async (request, reply) => {
      void reply.header("cache-control", "no-store");
      // Whoever changed a record finds it changed on every page.
      if (request.method === "POST" && reply.statusCode === 200) await keeper.refresh();
    });
    app.addHook("preValidation", async (request) => {
      mustBePlainText(request);
    });
    await app.register(deskRoutes(desk));
    await app.register(caseRoutes(desk));
    await app.register(draftRoutes(desk));
    await app.register(evidenceRoutes(desk));
    await app.register(dueRoutes(desk));
    await app.register(fundRoutes(desk));
    await app.register(auditRoutes(desk));
    await app.register(exportRoutes(desk));
    await app.register(documentRoutes(desk));
    await app.register(publicRoutes(desk));
    await app.register(undertakingRoutes(desk));
    await app.register(listRoutes(desk, store));
    await app.register(packRoutes(desk, store));
  };
