/** Answers and deeds of who is signed in: never kept, for they change with every deed. */
import type { Text } from "@lodestone/api/text";
import { useCallback, useEffect, useState } from "react";
import { AnswerRefused, type Answer } from "./answers.ts";
import { useMe } from "./me.tsx";

/** An answer asked for anew whenever the page opens, the desk changes or `retry` is called. */
export function useFresh<T>(url: string): Answer<T> {
  const { send } = useMe();
  const [state, setState] = useState<{ data?: T; wrong?: Text }>({});
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    send<T>("GET", url).then(
      (data) => current && setState({ data }),
      (error: unknown) =>
        current && error instanceof AnswerRefused && setState({ wrong: error.what }),
    );
    return () => {
      current = false;
    };
  }, [send, url, attempt]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { data: state.data, wrong: state.wrong, retry };
}

export interface Doing {
  readonly busy: boolean;
  /** Why the last deed was refused. */
  readonly wrong: Text | undefined;
  readonly run: (deed: () => Promise<void>) => void;
}

/** One deed at a time; what is refused is told where it was asked. */
export function useDeed(): Doing {
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<Text>();
  const run = useCallback((deed: () => Promise<void>) => {
    setBusy(true);
    setWrong(undefined);
    deed()
      .catch((error: unknown) => {
        if (!(error instanceof AnswerRefused)) throw error;
        setWrong(error.what);
      })
      .finally(() => setBusy(false));
  }, []);
  return { busy, wrong, run };
}
