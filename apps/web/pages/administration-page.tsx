/** The people of the register as an administrator keeps them. */
import type { People, TellOnce } from "@lodestone/api/people";
import { useState } from "react";
import { useFresh } from "../data/deed.ts";
import { useMe } from "../data/me.tsx";
import { usePageTitle } from "../data/page-title.ts";
import { useWords } from "../data/words.ts";
import { DeedForm, Field } from "../parts/deed-form.tsx";
import { KeptPersonCard } from "../parts/kept-person.tsx";
import { Lending } from "../parts/lending.tsx";
import { RegisterNav } from "../parts/register-nav.tsx";
import { SignedInOnly } from "../parts/signed-in-only.tsx";
import { Answered } from "../parts/waiting.tsx";
import { instantText } from "../shapes/instant-text.ts";

export function AdministrationPage() {
  const { t } = useWords();
  usePageTitle(t("people.administration"));
  return (
    <SignedInOnly>
      {() => (
        <>
          <RegisterNav />
          <h1>{t("people.administration")}</h1>
          <p className="lede">{t("people.administration-lede")}</p>
          <KeptPeople />
          <Lending />
        </>
      )}
    </SignedInOnly>
  );
}

function KeptPeople() {
  const { t } = useWords();
  const { send } = useMe();
  const answer = useFresh<People>("/api/people");
  const [told, setTold] = useState<{ name: string; once: TellOnce }>();
  return (
    <>
      {told ? <Told name={told.name} once={told.once} /> : null}
      <Answered answer={answer}>
        {({ people, limits }) => (
          <>
            <section className="section">
              <h2>{t("people.invite")}</h2>
              <DeedForm
                inline
                button={t("people.invite")}
                onSend={async (fields, form) => {
                  const body = Object.fromEntries(fields);
                  const once = await send<TellOnce>("POST", "/api/people", body);
                  setTold({ name: fields.get("name") as string, once });
                  form.reset();
                  answer.retry();
                }}
              >
                <Field label={t("people.name")} name="name" autoComplete="off" />
                <Field label={t("people.email")} name="email" type="email" autoComplete="off" />
              </DeedForm>
            </section>
            <section className="section">
              <h2>{t("people.people-count", { count: people.length })}</h2>
              {people.map((person) => (
                <KeptPersonCard
                  key={person.personId}
                  person={person}
                  limits={limits}
                  onChange={answer.retry}
                  onTold={(once) => setTold({ name: person.name, once })}
                />
              ))}
            </section>
          </>
        )}
      </Answered>
    </>
  );
}

/** A link that is shown here and never again. */
function Told({ name, once }: { readonly name: string; readonly once: TellOnce }) {
  const { t, language } = useWords();
  return (
    <section className="told section" role="status" aria-live="polite">
      <h2>{t("people.told-title", { name })}</h2>
      <p className="prose">
        {t("people.told-says", { until: instantText(once.expiresAt, language) })}
      </p>
      <p className="told-link">{once.link}</p>
      <button
        type="button"
        className="chooser"
        onClick={() => void navigator.clipboard.writeText(once.link)}
      >
        {t("people.copy-link")}
      </button>
    </section>
  );
}
