/** Which office's books these are, at which desk one acts, and that something was done in them. */
import type { Desk, Me } from "@lodestone/api/people";
import type { RegisterState } from "@lodestone/api/register-state";
import type { ReactNode } from "react";
import { createContext, useCallback, useContext, useEffect, useMemo, useState } from "react";
import { askAnew, fetchAnswer } from "./answers.ts";
import { useMe } from "./me.tsx";

interface Office {
  /** Undefined until the server has said. */
  readonly state: RegisterState | undefined;
  /** Grows with everything done, so that what is shown is asked anew. */
  readonly turn: number;
  /** Something was done: all that is shown of the register is asked anew. */
  readonly moved: () => void;
  /** Another office was entered. */
  readonly again: () => Promise<void>;
}

interface RegisterSession extends Office {
  readonly me: Me | undefined;
  readonly desk: Desk | undefined;
}

const Context = createContext<Office | undefined>(undefined);

export function RegisterProvider({ children }: { readonly children: ReactNode }) {
  const { me, refresh } = useMe();
  const [state, setState] = useState<RegisterState>();
  const [turn, setTurn] = useState(0);
  const isOpen = me?.shut === null;
  const ask = useCallback(
    () => fetchAnswer<RegisterState>("/api/register/state").then(setState, () => undefined),
    [],
  );
  useEffect(() => {
    if (isOpen) void ask();
  }, [isOpen, ask]);
  const moved = useCallback(() => {
    askAnew();
    setTurn((count) => count + 1);
  }, []);
  const again = useCallback(async () => {
    await Promise.all([refresh(), ask()]);
    moved();
  }, [refresh, ask, moved]);
  const office = useMemo(() => ({ state, turn, moved, again }), [state, turn, moved, again]);
  return <Context value={office}>{children}</Context>;
}

export function useRegisterSession(): RegisterSession {
  const office = useContext(Context);
  const { me, desk } = useMe();
  if (!office) throw new Error("useRegisterSession outside RegisterProvider");
  return { ...office, me, desk };
}

/** A link the browser follows itself carries its desk in the address, for it can send no header. */
export function useDeskLink(): (url: string) => string {
  const { desk } = useMe();
  return (url) => (desk ? `${url}${url.includes("?") ? "&" : "?"}as=${desk.desk}` : url);
}
