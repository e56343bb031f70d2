/** Plans over HTTP: jobs that are asked for, watched, stopped and explained. */
import { explanation } from "@lodestone/api/card";
import { planFlows } from "@lodestone/api/chain";
import { planComparison, type PlanComparison } from "@lodestone/api/comparison";
import { planJob, planQuestion, type PlanJob } from "@lodestone/api/plan";
import { refusal } from "@lodestone/api/text";
import { comparePlans } from "@lodestone/planner/compare/compare-plans";
import { planInputs } from "@lodestone/planner/inputs/plan-inputs";
import { planFlows as flowsOf } from "@lodestone/planner/plan-flows";
import type { Plan } from "@lodestone/planner/plan";
import { tell } from "@lodestone/words/say";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { openToAll } from "../access.ts";
import type { PlanJobs } from "../jobs/plan-jobs.ts";
import type { MissionStore } from "../mission-store.ts";
import { refuse } from "../refusals.ts";
import { explanationView } from "../views/card-view.ts";

const jobName = z.string().max(40);
const params = z.object({ job: jobName });

/** Plans are jobs: asked for, watched, stopped; then any number of them can be explained. */
export const planRoutes =
  (store: MissionStore, jobs: PlanJobs): FastifyPluginAsyncZod =>
  async (app) => {
    openToAll(app);
    /** A plan with the mission it was made from; a job without a plan is none yet. */
    const solvedOf = (job: string) => {
      const found = jobs.find(job);
      const plan = found?.plan as Plan | null | undefined;
      const mission = jobs.missionOf(job);
      return plan && mission ? { plan, mission } : refuse(404, "server.no-job", { job });
    };
    app.post(
      "/api/plans",
      {
        schema: {
          summary: "Ask for a plan; a question already answered gives the same job",
          body: planQuestion,
          response: { 200: planJob, 400: refusal, 404: refusal, 503: refusal },
        },
      },
      (request) => {
        const question = request.body;
        const mission = store.under(question.scenario);
        if (!mission) {
          return refuse(404, "server.no-scenario", { value: question.scenario ?? "" });
        }
        const { caps, embodiedCaps = [], supplierShares = [] } = question;
        const noChain = question.chains?.find(
          (chain) => !mission.chains.some((row) => row.chain === chain),
        );
        if (noChain !== undefined) return refuse(404, "server.no-chain", { value: noChain });
        const unknown = [...caps, ...supplierShares].find(
          ({ commodity }) => !mission.commodities.some((row) => row.commodity === commodity),
        );
        if (unknown) {
          return refuse(400, "server.no-commodity", { value: unknown.commodity });
        }
        const noElement = embodiedCaps.find(
          ({ element }) => !mission.elements.some((row) => row.element === element),
        );
        if (noElement) return refuse(400, "server.no-element", { value: noElement.element });
        const { firstYear: first, lastYear: last } = mission.info;
        const outside = [...caps, ...embodiedCaps, ...supplierShares]
          .map(({ fy }) => fy)
          .find((fy) => fy !== undefined && (fy < first || fy > last));
        if (outside !== undefined) {
          return refuse(400, "cli.plan.year-outside", { fy: outside, first, last });
        }
        return jobs.ask(question) ?? refuse(503, "server.too-many-jobs");
      },
    );
    app.get(
      "/api/plans/:job",
      {
        schema: {
          summary: "A job as it stands",
          params,
          response: { 200: planJob, 404: refusal },
        },
      },
      (request) => jobs.find(request.params.job) ?? refuse(404, "server.no-job", request.params),
    );
    app.delete(
      "/api/plans/:job",
      {
        schema: { summary: "Stop a job", params, response: { 200: planJob, 404: refusal } },
      },
      (request) => jobs.stop(request.params.job) ?? refuse(404, "server.no-job", request.params),
    );
    app.get(
      "/api/plans/:job/explanation",
      {
        schema: {
          summary: "How a number of a plan is made, back to its rows and sources",
          params,
          querystring: z.object({ figure: z.string().max(200) }),
          response: { 200: explanation, 404: refusal },
        },
      },
      (request) => {
        const { figure } = request.query;
        const { plan, mission } = solvedOf(request.params.job);
        const told = explanationView(mission, plan, figure);
        return told ?? refuse(404, "server.no-figure", { value: figure });
      },
    );
    app.get(
      "/api/plans/:job/flows",
      {
        schema: {
          summary: "An element's way through the plan's chain, year by year",
          params,
          querystring: z.object({ element: z.string().max(60) }),
          response: { 200: planFlows, 404: refusal },
        },
      },
      (request) => {
        const { element } = request.query;
        const { plan, mission } = solvedOf(request.params.job);
        if (!mission.elements.some((row) => row.element === element)) {
          return refuse(404, "server.no-element", { value: element });
        }
        const inputs = planInputs(mission, plan.request);
        return {
          element,
          years: plan.years.map((fy, year) => ({
            fy,
            links: [...flowsOf(plan, inputs, element, year).links],
          })),
        };
      },
    );
    app.get(
      "/api/plans/:job/comparison",
      {
        schema: {
          summary: "What a plan changes against another, in numbers and sentences",
          params,
          querystring: z.object({ with: jobName }),
          response: { 200: planComparison, 404: refusal },
        },
      },
      (request) => {
        const [before, after] = [solvedOf(request.query.with), solvedOf(request.params.job)];
        const compared = comparePlans(before.plan, after.plan, before.mission, after.mission);
        return tell(compared) as PlanComparison;
      },
    );
    app.get("/api/plans/:job/news", { schema: { hide: true, params } }, (request, reply) => {
      const { job } = request.params;
      const found = jobs.find(job);
      if (!found) return refuse(404, "server.no-job", { job });
      reply.hijack();
      const stream = reply.raw;
      stream.writeHead(200, {
        "content-type": "text/event-stream; charset=utf-8",
        "cache-control": "no-store",
      });
      const tellNews = (news: PlanJob) => {
        // The plan and its reasons are fetched whole when they are there; news stays small.
        const { plan, reasons, frontier, ...rest } = news;
        const has = { hasPlan: plan !== null, hasReasons: reasons !== null };
        const state = { ...rest, ...has, hasFrontier: frontier !== null };
        stream.write(`data: ${JSON.stringify(state)}\n\n`);
        if (news.state === "done" || news.state === "stopped" || news.state === "failed") {
          stream.end();
        }
      };
      const end = jobs.watch(job, tellNews);
      stream.on("close", end);
      tellNews(found);
    });
  };
