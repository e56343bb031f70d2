/** Where undertakings are read: within one's scope at a desk, as published for everybody else. */
import { useRegisterSession } from "./register-session.tsx";

export function useUndertakingsAt(): string {
  const { me, desk } = useRegisterSession();
  return me?.person && desk ? "/api/register/undertakings" : "/api/register/public/undertakings";
}
