/**
 * Reads of the register, at the desk one acts at. Unlike the mission they change while one looks:
 * what was last read is shown at once and asked anew on every visit and after every deed.
 */
import type { Text } from "@lodestone/api/text";
import { useEffect, useState } from "react";
import { type Answer, AnswerRefused, fetchAnswer, unreachable } from "./answers.ts";
import { useRegisterSession } from "./register-session.tsx";

const kept = new Map<string, unknown>();

export function deskHeaders(desk: string | undefined): Record<string, string> {
  return desk === undefined ? {} : { "x-lodestone-as": desk };
}

/** What went wrong, as words. */
export function refusedWords(error: unknown): Text {
  return error instanceof AnswerRefused ? error.what : unreachable;
}

/** The answer at an address; undefined while it is on its way, or when no address is given. */
export function useRegister<T>(url: string | undefined): Answer<T> {
  const { me, desk, turn } = useRegisterSession();
  const reader = `${me?.person?.personId ?? ""} ${desk?.desk ?? ""}`;
  const [state, setState] = useState<{ readonly asked: string; readonly wrong?: Text }>();
  const [attempt, setAttempt] = useState(0);
  const asked = `${reader} ${url ?? ""}`;
  useEffect(() => {
    if (url === undefined) return;
    let current = true;
    fetchAnswer<T>(url, { headers: deskHeaders(desk?.desk) }).then(
      (data) => {
        kept.set(asked, data);
        if (current) setState({ asked });
      },
      (error: unknown) => {
        if (current) setState({ asked, wrong: refusedWords(error) });
      },
    );
    return () => {
      current = false;
    };
  }, [url, asked, desk?.desk, turn, attempt]);
  return {
    data: url === undefined ? undefined : (kept.get(asked) as T | undefined),
    wrong: state?.asked === asked ? state.wrong : undefined,
    retry: () => {
      setState(undefined);
      setAttempt((count) => count + 1);
    },
  };
}
