/** Asks for a plan and follows its job by the server's news until it is done. */
import type { PlanJob, PlanQuestion } from "@lodestone/api/plan";
import type { Text } from "@lodestone/api/text";
import { useCallback, useEffect, useState } from "react";
import { AnswerRefused, fetchAnswer } from "./answers.ts";

export interface FollowedJob {
  /** The job that answers the question now asked; an older one would mislead. */
  readonly job: PlanJob | undefined;
  readonly wrong: Text | undefined;
  readonly stop: () => void;
}

type News = Omit<PlanJob, "plan" | "reasons" | "frontier"> & {
  hasPlan: boolean;
  hasReasons: boolean;
  hasFrontier: boolean;
};

export function usePlanJob(question: PlanQuestion): FollowedJob {
  const [job, setJob] = useState<PlanJob>();
  const [wrong, setWrong] = useState<Text>();
  const asked = JSON.stringify(question);
  useEffect(() => {
    let current = true;
    let news: EventSource | undefined;
    setWrong(undefined);
    const show = (next: PlanJob) => {
      if (current) setJob(next);
    };
    const follow = (name: string) => {
      let fetched = "";
      news = new EventSource(`/api/plans/${name}/news`);
      news.onmessage = (event: MessageEvent<string>) => {
        const heard = JSON.parse(event.data) as News;
        const settled =
          heard.state === "done" || heard.state === "stopped" || heard.state === "failed";
        if (settled) news?.close();
        const parts = `${heard.hasPlan} ${heard.hasReasons} ${settled}`;
        if (parts === fetched || !(heard.hasPlan || settled)) {
          if (current) setJob((known) => (known ? { ...known, ...heard } : known));
          return;
        }
        fetched = parts;
        void fetchAnswer<PlanJob>(`/api/plans/${name}`).then(show, () => undefined);
      };
    };
    fetchAnswer<PlanJob>("/api/plans", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: asked,
    }).then(
      (first) => {
        if (!current) return;
        setJob(first);
        if (first.state !== "done") follow(first.job);
      },
      (error: unknown) => {
        if (current && error instanceof AnswerRefused) setWrong(error.what);
      },
    );
    return () => {
      current = false;
      news?.close();
    };
  }, [asked]);
  const answering = job && JSON.stringify(job.question) === asked ? job : undefined;
  const name = answering?.job;
  const stop = useCallback(() => {
    if (name)
      void fetchAnswer<PlanJob>(`/api/plans/${name}`, { method: "DELETE" }).catch(() => undefined);
  }, [name]);
  return { job: answering, wrong, stop };
}
