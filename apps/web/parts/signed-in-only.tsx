/** Pages of those who have signed in; anybody else is told why there is nothing and where to go. */
import type { Me } from "@lodestone/api/people";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useMe } from "../data/me.tsx";
import { useWords } from "../data/words.ts";

export function SignedInOnly({
  children,
}: {
  readonly children: (me: Me, person: NonNullable<Me["person"]>) => ReactNode;
}) {
  const { t, n } = useWords();
  const { me } = useMe();
  if (!me) return <p className="waiting">{t("web.loading")}</p>;
  if (me.person) return <>{children(me, me.person)}</>;
  return (
    <>
      <h1>{t("people.sign-in-needed")}</h1>
      <p className="lede">
        {me.shut ? n(me.shut.what) : <Link href="/sign-in">{t("people.sign-in")}</Link>}
      </p>
    </>
  );
}
