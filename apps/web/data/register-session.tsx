/** Whether the register answers, who is signed in, and at which of their desks they act. */
import type { Desk, Me } from "@lodestone/api/people";
import type { RegisterState } from "@lodestone/api/register-state";
import type { ReactNode } from "react";
import { createContext, useCallback, useContext, useEffect, useMemo, useState } from "react";
import { fetchAnswer } from "./answers.ts";

interface RegisterSession {
  /** Undefined until the server has said. */
  readonly state: RegisterState | undefined;
  /** Undefined until it is known; nobody signed in is an answer too. */
  readonly me: Me | undefined;
  /** The desk at which the person acts; undefined while they have several and chose none. */
  readonly desk: Desk | undefined;
  readonly chooseDesk: (desk: string) => void;
  /** Grows with everything done, so that what is shown is asked anew. */
  readonly turn: number;
  /** Something was done: all that is shown of the register is asked anew. */
  readonly moved: () => void;
  /** Somebody signed in or out, or entered another office. */
  readonly again: () => void;
}

const Context = createContext<RegisterSession | undefined>(undefined);

const DESK = "lodestone.desk";
const FIRST_WAIT_MS = 1500;
const LONGEST_WAIT_MS = 60_000;

/** The register may open some seconds after the pages; it is asked ever more seldom. */
function useRegisterState(attempt: number): RegisterState | undefined {
  const [state, setState] = useState<RegisterState>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let current = true;
    const ask = (wait: number) => {
      const later = () => {
        if (current) timer = setTimeout(() => ask(Math.min(wait * 2, LONGEST_WAIT_MS)), wait);
      };
      fetchAnswer<RegisterState>("/api/register/state").then((next) => {
        if (current) setState(next);
        if (!next.ready) later();
      }, later);
    };
    ask(FIRST_WAIT_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [attempt]);
  return state;
}

export function RegisterProvider({ children }: { readonly children: ReactNode }) {
  const [attempt, setAttempt] = useState(0);
  const [turn, setTurn] = useState(0);
  const [me, setMe] = useState<Me>();
  const [chosen, setChosen] = useState(keptDesk);
  const state = useRegisterState(attempt);
  const ready = state?.ready ?? false;
  useEffect(() => {
    if (!ready) return;
    let current = true;
    fetchAnswer<Me>("/api/me").then(
      (next) => current && setMe(next),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [ready, attempt]);
  const desks = me?.desks ?? [];
  const desk = desks.find((candidate) => candidate.desk === chosen) ?? onlyOne(desks);
  const chooseDesk = useCallback((next: string) => {
    keepDesk(next);
    setChosen(next);
  }, []);
  const moved = useCallback(() => setTurn((count) => count + 1), []);
  const again = useCallback(() => {
    setMe(undefined);
    setAttempt((count) => count + 1);
    setTurn((count) => count + 1);
  }, []);
  const session = useMemo(
    () => ({ state, me, desk, chooseDesk, turn, moved, again }),
    [state, me, desk, chooseDesk, turn, moved, again],
  );
  return <Context value={session}>{children}</Context>;
}

export function useRegisterSession(): RegisterSession {
  const session = useContext(Context);
  if (!session) throw new Error("useRegisterSession outside RegisterProvider");
  return session;
}

/** A link the browser follows itself carries its desk in the address, for it can send no header. */
export function useDeskLink(): (url: string) => string {
  const { desk } = useRegisterSession();
  return (url) => (desk ? `${url}${url.includes("?") ? "&" : "?"}as=${desk.desk}` : url);
}

function onlyOne(desks: readonly Desk[]): Desk | undefined {
  return desks.length === 1 ? desks[0] : undefined;
}

/** Storage may be closed to us; the choice is then kept for the visit only. */
function keptDesk(): string | null {
  try {
    return sessionStorage.getItem(DESK);
  } catch {
    return null;
  }
}

function keepDesk(desk: string): void {
  try {
    sessionStorage.setItem(DESK, desk);
  } catch {
    // See keptDesk().
  }
}
