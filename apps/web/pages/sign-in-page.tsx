/** Signing in: with address and password, or with the office's own provider. */
import type { z } from "zod";
import type { openIdWay } from "@lodestone/api/sign-in";
import { useLocation } from "wouter";
import { useMe } from "../data/me.tsx";
import { usePageTitle } from "../data/page-title.ts";
import { useWords } from "../data/words.ts";
import { DeedButton, DeedForm, Field } from "../parts/deed-form.tsx";

export function SignInPage() {
  const { t, n } = useWords();
  const { me, send, refresh } = useMe();
  const [, go] = useLocation();
  usePageTitle(t("people.sign-in"));
  const failed = new URLSearchParams(location.search).has("error");
  return (
    <>
      <h1>{t("people.sign-in")}</h1>
      <p className="lede">{t("people.sign-in-lede")}</p>
      {me?.shut ? (
        <p className="trouble section" role="status">
          {n(me.shut.what)}
        </p>
      ) : null}
      {failed ? (
        <p className="trouble section" role="alert">
          {t("people.provider-refused")}
        </p>
      ) : null}
      <section className="section narrow">
        <DeedForm
          button={t("people.sign-in")}
          onSend={async (fields) => {
            await send("POST", "/api/auth/sign-in/email", Object.fromEntries(fields));
            await refresh();
            go(wayOn());
          }}
        >
          <Field label={t("people.email")} name="email" type="email" autoComplete="username" />
          <Field
            label={t("people.password")}
            name="password"
            type="password"
            autoComplete="current-password"
          />
        </DeedForm>
        {me?.openId ? (
          <div className="other-way">
            <DeedButton
              label={t("people.sign-in-with-provider")}
              onSend={async () => {
                const way = await send<z.infer<typeof openIdWay>>("POST", "/api/auth/sign-in/oidc");
                location.assign(way.url);
              }}
            />
          </div>
        ) : null}
        <p className="small soft">{t("people.forgotten")}</p>
      </section>
    </>
  );
}

/** Where the reader was going when asked to sign in: a page of this site and no other. */
function wayOn(): string {
  const to = new URLSearchParams(location.search).get("to") ?? "";
  return /^\/[a-z0-9]/i.test(to) ? to : "/account";
}
