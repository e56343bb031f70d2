/** One's own account: roles held, desks lent, sessions open, and another password. */
import type { Me, Session } from "@lodestone/api/people";
import { useLocation } from "wouter";
import { useFresh } from "../data/deed.ts";
import { useMe } from "../data/me.tsx";
import { usePageTitle } from "../data/page-title.ts";
import { useWords } from "../data/words.ts";
import { DeedButton, DeedForm, Field } from "../parts/deed-form.tsx";
import { Lending } from "../parts/lending.tsx";
import { RegisterNav } from "../parts/register-nav.tsx";
import { SignedInOnly } from "../parts/signed-in-only.tsx";
import { deskText } from "../parts/who.tsx";
import { Answered } from "../parts/waiting.tsx";
import { instantText } from "../shapes/instant-text.ts";

export function AccountPage() {
  const { t } = useWords();
  usePageTitle(t("people.account"));
  return (
    <SignedInOnly>
      {(me, person) => (
        <>
          <RegisterNav />
          <h1>{person.name}</h1>
          <p className="lede">{person.email}</p>
          <Roles me={me} />
          <Lending />
          <Sessions />
          <AnotherPassword />
        </>
      )}
    </SignedInOnly>
  );
}

function Roles({ me }: { readonly me: Me }) {
  const words = useWords();
  const { t } = words;
  const { desk, send, refresh } = useMe();
  const [, go] = useLocation();
  return (
    <section className="section">
      <h2>{t("people.my-roles")}</h2>
      {me.desks.length === 0 ? <p>{t("people.no-roles-says")}</p> : null}
      <ul className="plain-list">
        {me.desks.map((row) => (
          <li key={row.desk}>
            {deskText(row, words)}
            {row.desk === desk?.desk ? (
              <span className="soft"> · {t("people.acting-so")}</span>
            ) : null}
          </li>
        ))}
      </ul>
      <DeedButton
        label={t("people.sign-out")}
        onSend={async () => {
          await send("POST", "/api/auth/sign-out");
          await refresh();
          go("/");
        }}
      />
    </section>
  );
}

function Sessions() {
  const { t, language } = useWords();
  const { send, refresh } = useMe();
  const answer = useFresh<{ sessions: Session[] }>("/api/me/sessions");
  return (
    <section className="section">
      <h2>{t("people.sessions")}</h2>
      <p className="section-note">{t("people.sessions-note")}</p>
      <Answered answer={answer}>
        {({ sessions }) => (
          <div className="table-wrap" role="region" aria-label={t("people.sessions")} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t("people.begun")}</th>
                  <th scope="col">{t("people.from-address")}</th>
                  <th scope="col">{t("people.browser")}</th>
                  <th scope="col">{t("people.ends")}</th>
                  <th scope="col">{t("people.end-session")}</th>
                </tr>
              </thead>
              <tbody>
                {sessions.map((row) => (
                  <tr key={row.session}>
                    <td className="short">{instantText(row.begunAt, language)}</td>
                    <td>{row.address ?? "–"}</td>
                    <td className="long small">{row.browser ?? "–"}</td>
                    <td className="short">{instantText(row.expiresAt, language)}</td>
                    <td>
                      {row.own ? (
                        t("people.this-session")
                      ) : (
                        <DeedButton
                          label={t("people.end-session")}
                          onSend={async () => {
                            await send("DELETE", `/api/me/sessions/${row.session}`);
                            await refresh();
                            answer.retry();
                          }}
                        />
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Answered>
    </section>
  );
}

function AnotherPassword() {
  const { t } = useWords();
  const { send, refresh } = useMe();
  return (
    <section className="section">
      <h2>{t("people.another-password")}</h2>
      <p className="section-note">{t("people.another-password-note")}</p>
      <div className="narrow">
        <DeedForm
          button={t("people.set-password")}
          onSend={async (fields, form) => {
            await send("POST", "/api/auth/change-password", Object.fromEntries(fields));
            form.reset();
            await refresh();
          }}
        >
          <Field
            label={t("people.present-password")}
            name="password"
            type="password"
            autoComplete="current-password"
          />
          <Field
            label={t("people.new-password")}
            name="newPassword"
            type="password"
            autoComplete="new-password"
            minLength={12}
            hint={t("people.password-hint", { least: 12 })}
          />
        </DeedForm>
      </div>
    </section>
  );
}
