/** Changing a record: at once by who may, or as an amendment that the programme decides. */
import type { UndertakingPage } from "@lodestone/api/register-undertaking";
import { useState } from "react";
import { useLocation } from "wouter";
import { useDraft } from "../data/register-draft.ts";
import { useVerb } from "../data/register-verb.ts";
import { useWords } from "../data/words.ts";
import { recordTyped } from "../shapes/record-text.ts";
import { DraftNote } from "./register-draft-note.tsx";
import { SendRow } from "./register-facts.tsx";
import { RecordFields } from "./undertaking-form.tsx";

type Way = "revise" | "propose";

export function UndertakingChange({
  page,
  onDone,
}: {
  readonly page: UndertakingPage;
  readonly onDone: (what: string) => void;
}) {
  const { t, n } = useWords();
  const [way, setWay] = useState<Way>();
  if (way) {
    return <ChangeForm way={way} page={page} onEnd={() => setWay(undefined)} onDone={onDone} />;
  }
  return (
    <div className="ways no-print">
      {page.mayRevise ? (
        <button type="button" className="chooser" onClick={() => setWay("revise")}>
          {t("records.change")}
        </button>
      ) : null}
      {page.mayPropose ? (
        <button type="button" className="chooser" onClick={() => setWay("propose")}>
          {t("records.propose")}
        </button>
      ) : null}
      {page.whyNot ? <span className="small soft">{n(page.whyNot)}</span> : null}
    </div>
  );
}

function ChangeForm({
  way,
  page,
  onEnd,
  onDone,
}: {
  readonly way: Way;
  readonly page: UndertakingPage;
  readonly onEnd: () => void;
  readonly onDone: (what: string) => void;
}) {
  const { t } = useWords();
  const [, go] = useLocation();
  const fields = page.groups.flatMap((group) => group.fields);
  const first = Object.fromEntries(
    fields.map((field) => [field.name, recordTyped(field, field.value)]),
  );
  const draft = useDraft(`record/${page.key}/${String(page.version)}`, first);
  const verb = useVerb();
  const changed = fields.filter(
    ({ name }) => draft.ready && (draft.typed[name] ?? "").trim() !== (first[name] ?? ""),
  );
  const send = async () => {
    const changes = Object.fromEntries(
      changed.map(({ name }) => [name, (draft.typed[name] ?? "").trim() || null]),
    );
    const url = `/api/register/undertakings/${encodeURIComponent(page.key)}/${way}`;
    const done = await verb.send(url, { version: page.version, changes });
    if (!done) return;
    draft.drop();
    if (way === "propose") go(`/cases/${String(done.done["caseId"])}`);
    else {
      onEnd();
      onDone(t("records.changed"));
    }
  };
  return (
    <section className="section no-print">
      <h2>{t(way === "revise" ? "records.change" : "records.propose")}</h2>
      <p className="soft prose">
        {t(way === "revise" ? "records.change-says" : "records.propose-says")}
      </p>
      <form
        className="case-form record-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <RecordFields form={fields} typed={draft.typed} onType={draft.type} faults={verb.faults} />
        <p className="small" aria-live="polite">
          {changed.length === 0
            ? t("records.nothing-changed")
            : t("records.fields-changed", { count: changed.length })}
        </p>
        <SendRow
          verb={verb}
          word={t(way === "revise" ? "records.change-it" : "records.propose-it")}
        />
        <p>
          <button type="button" className="chooser" onClick={onEnd}>
            {t("records.let-be")}
          </button>
        </p>
        <DraftNote draft={draft} />
      </form>
    </section>
  );
}
