/** Registering an undertaking: first its kind, then the form of that kind. */
import type { UndertakingKinds } from "@lodestone/api/register-undertaking";
import { useState } from "react";
import { Link, useLocation, useSearchParams } from "wouter";
import { usePageTitle } from "../data/page-title.ts";
import { useRegister } from "../data/register-answers.ts";
import { useDraft } from "../data/register-draft.ts";
import { useVerb } from "../data/register-verb.ts";
import { useWords } from "../data/words.ts";
import { DraftNote } from "../parts/register-draft-note.tsx";
import { SendRow } from "../parts/register-facts.tsx";
import { RegisterAnswered, RegisterGate } from "../parts/register-gate.tsx";
import { RecordFields } from "../parts/undertaking-form.tsx";
import { formValues } from "../shapes/form-values.ts";
import { capital } from "../shapes/register-text.ts";

type Kind = UndertakingKinds["kinds"][number];

export function UndertakingNewPage() {
  const { t } = useWords();
  usePageTitle(t("records.register"));
  return (
    <RegisterGate>
      <p className="eyebrow">
        <Link href="/undertakings">{t("records.nav")}</Link>
      </p>
      <h1>{t("records.register")}</h1>
      <NewRead />
    </RegisterGate>
  );
}

function NewRead() {
  const { t, n } = useWords();
  const answer = useRegister<UndertakingKinds>("/api/register/undertaking-kinds");
  const [question, setQuestion] = useSearchParams();
  const chosen = question.get("kind") ?? "";
  return (
    <RegisterAnswered answer={answer}>
      {({ kinds, mayRegister }) => {
        if (!mayRegister) return <p className="empty">{t("records.not-yours")}</p>;
        const kind = kinds.find((known) => known.kind.key === chosen);
        return (
          <>
            <div className="picks">
              <label>
                <span>{t("records.kind")}</span>
                <select
                  value={chosen}
                  onChange={({ target }) =>
                    setQuestion((known) => {
                      const next = new URLSearchParams(known);
                      next.set("kind", target.value);
                      return next;
                    })
                  }
                >
                  <option value="">{t("page.choose")}</option>
                  {kinds.map((known) => (
                    <option key={known.kind.key} value={known.kind.key}>
                      {capital(n(known.kind.name))}
                    </option>
                  ))}
                </select>
              </label>
            </div>
            {kind ? <NewForm key={kind.kind.key} kind={kind} /> : null}
          </>
        );
      }}
    </RegisterAnswered>
  );
}

function NewForm({ kind }: { readonly kind: Kind }) {
  const { t } = useWords();
  const [, go] = useLocation();
  const draft = useDraft(`register/${kind.kind.key}`, {});
  const [key, setKey] = useState("");
  const verb = useVerb();
  const send = async () => {
    const values = formValues(kind.form, draft.typed);
    const done = await verb.send("/api/register/undertakings", {
      ...(key.trim() ? { key: key.trim() } : {}),
      kind: kind.kind.key,
      values,
    });
    if (!done) return;
    draft.drop();
    go(`/undertakings/${String(done.done["undertakingId"])}`);
  };
  return (
    <form
      className="case-form record-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div className="asked">
        <label htmlFor="record-key">
          {t("records.key")} <span className="soft">{t("page.optional")}</span>
        </label>
        <input
          id="record-key"
          type="text"
          autoComplete="off"
          value={key}
          aria-describedby="record-key-says"
          onChange={({ target }) => setKey(target.value)}
        />
        <p className="small soft" id="record-key-says">
          {t("records.key-says")}
        </p>
      </div>
      <RecordFields form={kind.form} typed={draft.typed} onType={draft.type} faults={verb.faults} />
      <SendRow verb={verb} word={t("records.register-it")} />
      <DraftNote draft={draft} />
    </form>
  );
}
