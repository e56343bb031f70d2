/** What a page shows until its answer is there, or when it cannot be had. */
import type { ReactNode } from "react";
import type { Answer } from "../data/answers.ts";
import { useWords } from "../data/words.ts";

/** Draws the answer once it is there. */
export function Answered<T>({
  answer,
  children,
}: {
  readonly answer: Answer<T>;
  readonly children: (data: T) => ReactNode;
}) {
  const { t, n } = useWords();
  if (answer.data !== undefined) return <>{children(answer.data)}</>;
  if (!answer.wrong) return <p className="waiting">{t("web.loading")}</p>;
  return (
    <div className="trouble" role="alert">
      <p>{n(answer.wrong)}</p>
      <button type="button" className="chooser" onClick={answer.retry}>
        {t("web.try-again")}
      </button>
    </div>
  );
}
