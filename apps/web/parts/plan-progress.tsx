/** How far a plan has come, with a way to stop it; what stopped or failed is told in words. */
import type { FollowedJob } from "../data/plan-job.ts";
import { useWords } from "../data/words.ts";

export function PlanProgress({ followed }: { readonly followed: FollowedJob }) {
  const { t, n } = useWords();
  const { job, wrong, stop } = followed;
  if (wrong) {
    return (
      <div className="trouble" role="alert">
        {n(wrong)}
      </div>
    );
  }
  if (job?.trouble) {
    return (
      <div className="trouble" role="alert">
        {n(job.trouble)}
      </div>
    );
  }
  if (job?.state === "done") return null;
  return (
    <div className="progress no-print" role="status">
      <progress max={1} value={job?.done ?? 0} aria-label={t("web.progress")} />
      <span className="small soft">{job ? n(job.progress) : t("web.loading")}</span>
      {job ? (
        <button type="button" className="chooser" onClick={stop}>
          {t("web.stop")}
        </button>
      ) : null}
    </div>
  );
}
