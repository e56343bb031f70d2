/**
 * Planning jobs: asked for, watched, stopped. One planning thread works them off in order; a
 * question already answered is answered again from memory. What a stranger can pile up is bounded.
 */
import { Worker } from "node:worker_threads";
import type { PlanJob, PlanQuestion } from "@lodestone/api/plan";
import type { Mission } from "@lodestone/mission/mission";
import { tell } from "@lodestone/words/say";
import { sentence } from "@lodestone/words/sentence";
import type { LaidRecords, MissionStore } from "../mission-store.ts";
import type { PlanningNews, PlanningOrder } from "./planning-worker.ts";

/** Jobs that may wait, and answers that are kept. */
const WAITING_MOST = 20;
const KEPT_MOST = 60;
/** A job that takes longer is stopped: the India pack takes a few seconds. */
const SECONDS_MOST = 120;

interface Work {
  job: PlanJob;
  readonly stop: SharedArrayBuffer;
  readonly watchers: Set<(job: PlanJob) => void>;
  /** What the plan is made of: the register may say something else by the time it is explained. */
  readonly mission: Mission;
  readonly laid: LaidRecords | undefined;
}

export class PlanJobs {
  readonly #store: MissionStore;
  readonly #works = new Map<string, Work>();
  readonly #queue: string[] = [];
  #worker: Worker | undefined;
  #current: string | undefined;
  #timer: NodeJS.Timeout | undefined;
  #count = 0;

  constructor(store: MissionStore) {
    this.#store = store;
  }

  /** The job that answers a question, new or known; undefined when too many wait. */
  ask(question: PlanQuestion): PlanJob | undefined {
    const { laid } = this.#store;
    const known = [...this.#works.values()].find(
      ({ job, laid: of }) =>
        of === laid &&
        sameQuestion(job.question, question) &&
        job.state !== "stopped" &&
        job.state !== "failed",
    );
    if (known) return known.job;
    const mission = this.#store.under(question.scenario);
    if (!mission || this.#queue.length >= WAITING_MOST) return undefined;
    const job: PlanJob = {
      job: `plan-${++this.#count}`,
      question,
      state: "waiting",
      progress: tell(sentence("server.waiting")),
      done: 0,
      plan: null,
      reasons: null,
      frontier: null,
      trouble: null,
    };
    const stop = new SharedArrayBuffer(4);
    this.#works.set(job.job, { job, stop, watchers: new Set(), mission, laid });
    this.#forgetOld();
    this.#queue.push(job.job);
    this.#startNext();
    return job;
  }

  find(job: string): PlanJob | undefined {
    return this.#works.get(job)?.job;
  }

  /** The mission a job's plan is made from. */
  missionOf(job: string): Mission | undefined {
    return this.#works.get(job)?.mission;
  }

  /** Asks a job to stop; what it has found so far stays. */
  stop(job: string): PlanJob | undefined {
    const work = this.#works.get(job);
    if (!work) return undefined;
    Atomics.store(new Int32Array(work.stop), 0, 1);
    const place = this.#queue.indexOf(job);
    if (place >= 0) {
      this.#queue.splice(place, 1);
      this.#settle(job, { state: "stopped", trouble: tell(sentence("unsolved.interrupted")) });
    }
    return work.job;
  }

  /** Calls back at every change of a job; returns what ends the watching. */
  watch(job: string, watcher: (job: PlanJob) => void): () => void {
    const work = this.#works.get(job);
    work?.watchers.add(watcher);
    return () => work?.watchers.delete(watcher);
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#worker?.terminate();
  }

  #startNext(): void {
    if (this.#current !== undefined) return;
    const next = this.#queue.shift();
    const work = next === undefined ? undefined : this.#works.get(next);
    if (next === undefined || !work) return;
    this.#current = next;
    this.#change(next, { state: "planning" });
    const order: PlanningOrder = {
      job: next,
      request: work.job.question,
      frontier: work.job.question.frontier,
      scenario: work.job.question.scenario ?? undefined,
      files: this.#store.files,
      laid: work.laid,
      stop: work.stop,
    };
    this.#timer = setTimeout(() => this.stop(next), SECONDS_MOST * 1000);
    this.#thread().postMessage(order);
  }

  #thread(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL("./planning-worker.ts", import.meta.url));
    worker.on("message", (news: PlanningNews) => this.#hear(news));
    // A thread that dies takes its job with it, never the server.
    worker.on("error", (error) => {
      console.error(error);
      this.#worker = undefined;
      if (this.#current === undefined) return;
      this.#settle(this.#current, { state: "failed", trouble: tell(sentence("unsolved.lost")) });
    });
    worker.unref();
    this.#worker = worker;
    return worker;
  }

  #hear(news: PlanningNews): void {
    switch (news.kind) {
      case "progress":
        this.#change(news.job, { progress: news.progress, done: news.done });
        return;
      case "plan":
        this.#change(news.job, { state: "reasoning", plan: news.plan as PlanJob["plan"] });
        return;
      case "reasons":
        this.#settle(
          news.job,
          news.reasons
            ? { state: "done", done: 1, reasons: news.reasons as PlanJob["reasons"] }
            : { state: "stopped", trouble: tell(sentence("unsolved.interrupted")) },
        );
        return;
      case "frontier":
        this.#settle(news.job, { state: "done", done: 1, frontier: [...news.points] });
        return;
      case "trouble": {
        const stopped = Atomics.load(
          new Int32Array(this.#works.get(news.job)?.stop ?? new SharedArrayBuffer(4)),
          0,
        );
        this.#settle(news.job, { state: stopped ? "stopped" : "failed", trouble: news.trouble });
      }
    }
  }

  #change(job: string, change: Partial<PlanJob>): void {
    const work = this.#works.get(job);
    if (!work) return;
    work.job = { ...work.job, ...change };
    for (const watcher of work.watchers) watcher(work.job);
  }

  #settle(job: string, change: Partial<PlanJob>): void {
    this.#change(job, change);
    if (this.#current !== job) return;
    clearTimeout(this.#timer);
    this.#current = undefined;
    this.#startNext();
  }

  /** Forgets the oldest settled answers, so that memory stays bounded. */
  #forgetOld(): void {
    for (const [key, { job, watchers }] of this.#works) {
      if (this.#works.size <= KEPT_MOST) return;
      const settled = job.state === "done" || job.state === "stopped" || job.state === "failed";
      if (settled && watchers.size === 0) this.#works.delete(key);
    }
  }
}

function sameQuestion(a: PlanQuestion, b: PlanQuestion): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
