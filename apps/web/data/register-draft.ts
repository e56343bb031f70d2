/**
 * What is typed into a form is kept on the server while it is typed, and stands there again after a
 * reload, a power cut or on another machine. Two windows on one draft are told of each other.
 */
import type { Draft } from "@lodestone/api/register-draft";
import type { Text } from "@lodestone/api/text";
import { useCallback, useEffect, useRef, useState } from "react";
import { fetchAnswer } from "./answers.ts";
import { deskHeaders, refusedWords } from "./register-answers.ts";
import { useRegisterSession } from "./register-session.tsx";

/** What was typed, by field. */
export type Typed = Readonly<Record<string, string>>;

export interface KeptDraft {
  readonly typed: Typed;
  readonly type: (field: string, text: string) => void;
  /** Nothing can be typed before it is known whether a draft is kept. */
  readonly ready: boolean;
  readonly savedAt: string | undefined;
  /** Typed and not yet kept. */
  readonly unsaved: boolean;
  /** Why it could not be kept; it is tried again. */
  readonly wrong: Text | undefined;
  /** A draft from before was found and stands in the form. */
  readonly restored: boolean;
  /** Kept since by another window: what it says there. */
  readonly other: Typed | undefined;
  readonly takeOther: () => void;
  readonly keepOwn: () => void;
  /** Sent, or thrown away. */
  readonly drop: () => void;
}

interface Kept {
  readonly savedAt?: string | undefined;
  readonly wrong?: Text | undefined;
  readonly restored?: boolean;
  readonly other?: { readonly typed: Typed; readonly savedAt: string };
}

const PAUSE_MS = 700;
const AGAIN_MS = 6000;

const nothing: Typed = {};

/** `first` is what the form holds where no draft is kept. */
export function useDraft(subject: string, first: Typed = nothing): KeptDraft {
  const { desk } = useRegisterSession();
  const as = desk?.desk;
  const url = `/api/register/drafts?subject=${encodeURIComponent(subject)}`;
  const [typed, setTyped] = useState<Typed>();
  const [kept, setKept] = useState<Kept>({});
  const [unsaved, setUnsaved] = useState(false);
  const latest = useRef<Typed>(nothing);
  const savedAt = useRef<string>(undefined);
  const dirty = useRef(false);

  const put = useCallback(
    async (keepalive = false) => {
      const sent = latest.current;
      try {
        const answer = await fetchAnswer<Draft>(url, {
          method: "PUT",
          headers: { ...deskHeaders(as), "content-type": "application/json" },
          body: JSON.stringify({ body: sent }),
          keepalive,
        });
        savedAt.current = answer.savedAt ?? undefined;
        if (latest.current === sent) {
          dirty.current = false;
          setUnsaved(false);
        }
        setKept((known) => ({ ...known, savedAt: savedAt.current, wrong: undefined }));
      } catch (error) {
        setKept((known) => ({ ...known, wrong: refusedWords(error) }));
      }
    },
    [url, as],
  );

  // What was kept before stands in the form again.
  useEffect(() => {
    let current = true;
    fetchAnswer<Draft>(url, { headers: deskHeaders(as) }).then(
      (draft) => {
        if (!current) return;
        const body = draft.body as Typed | null;
        savedAt.current = draft.savedAt ?? undefined;
        latest.current = body ?? latest.current;
        setTyped(body ?? {});
        setKept({ savedAt: savedAt.current, restored: body !== null });
      },
      // A form that cannot be kept can still be filled and sent.
      (error: unknown) => {
        if (!current) return;
        setTyped({});
        setKept({ wrong: refusedWords(error) });
      },
    );
    return () => {
      current = false;
    };
  }, [url, as]);

  // Kept a moment after the last letter; after a failure tried again until it is kept.
  useEffect(() => {
    if (!unsaved) return;
    const timer = setTimeout(() => void put(), kept.wrong ? AGAIN_MS : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [unsaved, typed, kept, put]);

  // Leaving in the middle of a word, and coming back to what another window has kept.
  useEffect(() => {
    const leave = () => {
      if (dirty.current) void put(true);
    };
    const look = () => {
      if (document.visibilityState === "hidden") leave();
      else void lookForOther(url, as, savedAt.current, setKept);
    };
    window.addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", look);
    window.addEventListener("focus", look);
    return () => {
      leave();
      window.removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("focus", look);
    };
  }, [url, as, put]);

  const replace = (next: Typed, isNew: boolean) => {
    latest.current = next;
    dirty.current = isNew;
    setUnsaved(isNew);
    setTyped(next);
  };
  const own = { ...first, ...typed };
  const { other } = kept;
  return {
    typed: own,
    type: (field, text) => replace({ ...first, ...latest.current, [field]: text }, true),
    ready: typed !== undefined,
    savedAt: kept.savedAt,
    unsaved,
    wrong: kept.wrong,
    restored: kept.restored ?? false,
    other: other?.typed,
    takeOther: () => {
      if (!other) return;
      savedAt.current = other.savedAt;
      replace(other.typed, false);
      setKept({ savedAt: other.savedAt, restored: true });
    },
    keepOwn: () => {
      savedAt.current = other?.savedAt;
      setKept((known) => ({ savedAt: known.savedAt }));
      replace({ ...own }, true);
    },
    drop: () => {
      savedAt.current = undefined;
      replace({}, false);
      setKept({});
      void fetchAnswer(url, { method: "DELETE", headers: deskHeaders(as) }).catch(() => undefined);
    },
  };
}

async function lookForOther(
  url: string,
  as: string | undefined,
  known: string | undefined,
  tell: (next: (kept: Kept) => Kept) => void,
): Promise<void> {
  const draft = await fetchAnswer<Draft>(url, { headers: deskHeaders(as) }).catch(() => undefined);
  const { savedAt, body } = draft ?? {};
  if (!savedAt || !body || savedAt === known) return;
  tell((kept) => ({ ...kept, other: { typed: body as Typed, savedAt } }));
}
