/** What stands before every page of the register: is it open, who asks, and do they hold a desk. */
import type { ReactNode } from "react";
import { Link } from "wouter";
import { type Answer } from "../data/answers.ts";
import { useRegisterSession } from "../data/register-session.tsx";
import { useWords } from "../data/words.ts";
import { RegisterNav } from "./register-nav.tsx";

/** Shows the page to one who holds a desk, and the way there to others. */
export function RegisterGate({
  visitor,
  children,
}: {
  /** What a visitor sees instead; by default the offer to sign in. */
  readonly visitor?: ReactNode;
  readonly children: ReactNode;
}) {
  const { t, n } = useWords();
  const { me, desk } = useRegisterSession();
  if (me?.shut) {
    return (
      <div className="gate" role="status">
        <h1>{t("page.not-open")}</h1>
        <p className="lede">{n(me.shut.what)}</p>
      </div>
    );
  }
  if (!me) return <Skeleton title />;
  if (!me.person) return visitor ?? <SignInOffer />;
  if (!desk) {
    return (
      <div className="gate">
        <h1>{t("page.no-desk")}</h1>
        <p className="lede">{t("page.no-desk-says")}</p>
      </div>
    );
  }
  return (
    <>
      <RegisterNav />
      {children}
    </>
  );
}

function SignInOffer() {
  const { t } = useWords();
  return (
    <div className="gate">
      <h1>{t("page.sign-in-first")}</h1>
      <p className="lede">
        {t("page.sign-in-says")}{" "}
        <Link href={`/sign-in?to=${encodeURIComponent(location.pathname + location.search)}`}>
          {t("page.sign-in")}
        </Link>
      </p>
    </div>
  );
}

/** Draws the answer; until it is there its place is held by bars of the height of text. */
export function RegisterAnswered<T>({
  answer,
  children,
}: {
  readonly answer: Answer<T>;
  readonly children: (data: T) => ReactNode;
}) {
  const { t, n } = useWords();
  const { data, wrong, retry } = answer;
  const trouble = wrong ? (
    <div className="trouble no-print" role="alert">
      <p>
        {n(wrong)} {data === undefined ? "" : t("page.as-last-read")}
      </p>
      <button type="button" className="chooser" onClick={retry}>
        {t("web.try-again")}
      </button>
    </div>
  ) : null;
  return (
    <>
      {trouble}
      {data === undefined ? trouble ? null : <Skeleton /> : children(data)}
    </>
  );
}

function Skeleton({ title = false }: { readonly title?: boolean }) {
  const { t } = useWords();
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{t("web.loading")}</span>
      {title ? <span className="skeleton-title" /> : null}
      <span />
      <span />
      <span />
    </div>
  );
}
