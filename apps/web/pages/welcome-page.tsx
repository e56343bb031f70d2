/** Doors that a one-time secret opens: the first administrator, an invitation, a way back in. */
import { useState } from "react";
import { useLocation } from "wouter";
import { useMe } from "../data/me.tsx";
import { usePageTitle } from "../data/page-title.ts";
import { useWords } from "../data/words.ts";
import { DeedForm, Field } from "../parts/deed-form.tsx";

const LENGTH_LEAST = 12;

export function WelcomePage({ first = false }: { readonly first?: boolean }) {
  const { t, n } = useWords();
  const { me, send, refresh } = useMe();
  const [, go] = useLocation();
  // The secret stands after the #, which no browser sends to any server.
  const [secret] = useState(() => location.hash.slice(1));
  const title = t(first ? "people.first-run-title" : "people.welcome-title");
  usePageTitle(title);
  return (
    <>
      <h1>{title}</h1>
      <p className="lede">{t(first ? "people.first-run-lede" : "people.welcome-lede")}</p>
      {me?.shut ? (
        <p className="trouble section" role="status">
          {n(me.shut.what)}
        </p>
      ) : null}
      <section className="section narrow">
        <DeedForm
          button={t(first ? "people.become-administrator" : "people.set-password")}
          onSend={async (fields) => {
            const { secret: typed, ...rest } = Object.fromEntries(fields);
            const opened = await send<{ email: string }>(
              "POST",
              first ? "/api/first-run" : "/api/welcome",
              { ...rest, secret: secret || typed },
            );
            await send("POST", "/api/auth/sign-in/email", {
              email: opened.email,
              password: fields.get("password"),
            });
            await refresh();
            go(first ? "/administration" : "/account", { replace: true });
          }}
        >
          {secret ? null : (
            <Field label={t("people.secret")} name="secret" hint={t("people.secret-hint")} />
          )}
          {first ? (
            <>
              <Field label={t("people.name")} name="name" autoComplete="name" />
              <Field label={t("people.email")} name="email" type="email" autoComplete="username" />
            </>
          ) : null}
          <Field
            label={t("people.new-password")}
            name="password"
            type="password"
            autoComplete="new-password"
            minLength={LENGTH_LEAST}
            hint={t("people.password-hint", { least: LENGTH_LEAST })}
          />
        </DeedForm>
      </section>
    </>
  );
}
