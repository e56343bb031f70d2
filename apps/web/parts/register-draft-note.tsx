/** Says of a form whether what was typed is kept, and what else the reader should know of the draft. */
import type { KeptDraft } from "../data/register-draft.ts";
import { useWords } from "../data/words.ts";
import { momentText } from "../shapes/register-text.ts";

export function DraftNote({ draft }: { readonly draft: KeptDraft }) {
  const { t, n, language } = useWords();
  const { savedAt, unsaved, wrong, restored, other } = draft;
  return (
    <div className="draft-note small" aria-live="polite">
      {wrong ? (
        <p className="draft-wrong">{t("page.draft-not-kept", { reason: wrong })}</p>
      ) : savedAt ? (
        <p className="soft">
          {unsaved
            ? t("page.draft-keeping")
            : t("page.draft-saved", { at: momentText(savedAt, language) })}{" "}
          {restored ? t("page.draft-restored") : ""}{" "}
          <button type="button" className="door" onClick={draft.drop}>
            {t("page.draft-drop")}
          </button>
        </p>
      ) : unsaved ? (
        <p className="soft">{t("page.draft-keeping")}</p>
      ) : null}
      {other ? (
        <div className="trouble">
          <p>{t("page.draft-other")}</p>
          <p className="soft">
            {Object.values(other)
              .filter(Boolean)
              .map((text) => text.slice(0, 60))
              .join(" · ")}
          </p>
          <button type="button" className="chooser" onClick={draft.takeOther}>
            {t("page.draft-take-other")}
          </button>{" "}
          <button type="button" className="chooser" onClick={draft.keepOwn}>
            {t("page.draft-keep-own")}
          </button>
        </div>
      ) : null}
      {wrong ? <span className="visually-hidden">{n(wrong)}</span> : null}
    </div>
  );
}
