/** Fetches answers of the API and keeps them for the visit; what cannot be had is told in words. */
import type { RegisterRefusal } from "@lodestone/api/register-words";
import type { Text } from "@lodestone/api/text";
import { useEffect, useState } from "react";

export interface Answer<T> {
  readonly data: T | undefined;
  /** What went wrong; the page says it and offers to try again. */
  readonly wrong: Text | undefined;
  readonly retry: () => void;
}

const answers = new Map<string, unknown>();
/** In which turn an answer was asked for: after a deed in the register it is asked for anew. */
const askedIn = new Map<string, number>();
let turn = 0;

/** Something was done that pages read: what is known stays shown, and is asked for anew by the next page. */
export function askAnew(): void {
  turn += 1;
}

export const unreachable: Text = {
  en: "The server cannot be reached. Check that it runs, then try again.",
  hi: "सर्वर तक पहुँच नहीं है। देखें कि वह चल रहा है, फिर प्रयास करें।",
};

/** The JSON of an answer; a refusal or a lost line is thrown as its words. */
export async function fetchAnswer<T>(url: string, init?: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(url, init);
  } catch {
    throw new AnswerRefused(unreachable);
  }
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) return body as T;
  const { what, faults } = (body ?? {}) as Partial<RegisterRefusal>;
  throw new AnswerRefused(what ?? unreachable, response.status, faults);
}

type Faults = RegisterRefusal["faults"];

export class AnswerRefused extends Error {
  readonly what: Text;
  /** 0 where no answer came at all. */
  readonly status: number;
  /** What is wrong with a form, each at its field. */
  readonly faults: Faults;

  constructor(what: Text, status = 0, faults: Faults = []) {
    super(what.en);
    this.what = what;
    this.status = status;
    this.faults = faults;
  }
}

/** The answer at an address; undefined while it is on its way, or when no address is given. */
export function useAnswer<T>(url: string | undefined): Answer<T> {
  const [state, setState] = useState<{ url: string; wrong?: Text }>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (url === undefined || (answers.has(url) && askedIn.get(url) === turn)) return;
    let current = true;
    const asked = turn;
    fetchAnswer<T>(url).then(
      (data) => {
        answers.set(url, data);
        askedIn.set(url, asked);
        if (current) setState({ url });
      },
      (error: unknown) => {
        const wrong = error instanceof AnswerRefused ? error.what : unreachable;
        if (current) setState({ url, wrong });
      },
    );
    return () => {
      current = false;
    };
  }, [url, attempt]);
  return {
    data: url === undefined ? undefined : (answers.get(url) as T | undefined),
    wrong: state?.url === url ? state?.wrong : undefined,
    retry: () => {
      setState(undefined);
      setAttempt((count) => count + 1);
    },
  };
}
