/** Who is signed in and at which desk they act; every page asks through it, so that all agree. */
import type { Desk, Me } from "@lodestone/api/people";
import { createContext, useCallback, useContext, useEffect, useMemo, useState } from "react";
import type { ReactNode } from "react";
import { fetchAnswer } from "./answers.ts";

interface MeContext {
  /** Undefined until it is known. */
  readonly me: Me | undefined;
  /** The desk acted at: the one chosen, else the first. */
  readonly desk: Desk | undefined;
  readonly chooseDesk: (desk: string) => void;
  /** Asks anew, after signing in or out and when roles have changed. */
  readonly refresh: () => Promise<void>;
  /** Sends or asks for something as who is signed in, at the desk chosen. */
  readonly send: <T>(method: "GET" | "POST" | "DELETE", url: string, body?: object) => Promise<T>;
}

const Context = createContext<MeContext | undefined>(undefined);
const ASK_AGAIN_MS = 1500;
const KEPT = "lodestone.desk";

export function MeProvider({ children }: { readonly children: ReactNode }) {
  const [me, setMe] = useState<Me>();
  const [chosen, setChosen] = useState(() => sessionStorage.getItem(KEPT));
  const refresh = useCallback(async () => {
    await fetchAnswer<Me>("/api/me").then(setMe, () => undefined);
  }, []);
  useEffect(() => void refresh(), [refresh]);
  // A register that is starting opens by itself in a few seconds.
  useEffect(() => {
    if (!me?.shut?.starting) return;
    const timer = setTimeout(() => void refresh(), ASK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [me, refresh]);
  const desk = me?.desks.find((row) => row.desk === chosen) ?? me?.desks[0];
  const value = useMemo<MeContext>(
    () => ({
      me,
      desk,
      refresh,
      chooseDesk(next) {
        sessionStorage.setItem(KEPT, next);
        setChosen(next);
      },
      send: (method, url, body) =>
        fetchAnswer(url, {
          method,
          headers: {
            ...(desk ? { "x-lodestone-as": desk.desk } : {}),
            ...(body ? { "content-type": "application/json" } : {}),
          },
          ...(body ? { body: JSON.stringify(body) } : {}),
        }),
    }),
    [me, desk, refresh],
  );
  return <Context value={value}>{children}</Context>;
}

export function useMe(): MeContext {
  const me = useContext(Context);
  if (!me) throw new Error("useMe outside MeProvider");
  return me;
}
