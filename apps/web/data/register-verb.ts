/**
 * Does something in the register. A send that failed on the way is sent again under the same key, so
 * that nothing is done twice; the form keeps what was typed until the server has said yes.
 */
import type { RegisterRefusal } from "@lodestone/api/register-words";
import type { VerbAnswer } from "@lodestone/api/register-verb";
import type { Text } from "@lodestone/api/text";
import { useCallback, useRef, useState } from "react";
import { AnswerRefused, fetchAnswer } from "./answers.ts";
import { deskHeaders, refusedWords } from "./register-answers.ts";
import { useRegisterSession } from "./register-session.tsx";

export interface Verb {
  readonly sending: boolean;
  /** What hindered it; the same thing can be sent again. */
  readonly wrong: Text | undefined;
  readonly faults: RegisterRefusal["faults"];
  /** Answers what was done, or undefined where it was refused. */
  readonly send: (url: string, body: object) => Promise<VerbAnswer | undefined>;
}

export function useVerb(): Verb {
  const { desk, moved } = useRegisterSession();
  const [state, setState] = useState<{ sending: boolean; refused?: unknown }>({ sending: false });
  const keys = useRef<{ readonly what: string; readonly key: string }>(undefined);
  const as = desk?.desk;
  const send = useCallback(
    async (url: string, body: object) => {
      const text = JSON.stringify(body);
      const what = `${as ?? ""} ${url} ${text}`;
      if (keys.current?.what !== what) keys.current = { what, key: newKey() };
      setState({ sending: true });
      try {
        const answer = await fetchAnswer<VerbAnswer>(url, {
          method: "POST",
          headers: {
            ...deskHeaders(as),
            "content-type": "application/json",
            "idempotency-key": keys.current.key,
          },
          body: text,
        });
        keys.current = undefined;
        setState({ sending: false });
        moved();
        return answer;
      } catch (refused) {
        // Refused for good: nothing was done, and what is sent next is a new thing.
        if (refused instanceof AnswerRefused && refused.status >= 400 && refused.status < 500) {
          keys.current = undefined;
        }
        setState({ sending: false, refused });
        return undefined;
      }
    },
    [as, moved],
  );
  const { sending, refused } = state;
  return {
    sending,
    wrong: refused === undefined ? undefined : refusedWords(refused),
    faults: refused instanceof AnswerRefused ? refused.faults : [],
    send,
  };
}

/** A UUID; randomUUID itself is missing where an office serves its pages without TLS. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
