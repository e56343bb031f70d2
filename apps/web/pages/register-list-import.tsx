/** A list comes in: what it is of, the file, which column is which, what it would do, and then doing it. */
import type { UndertakingKinds } from "@lodestone/api/register-undertaking";
import { useId, useState } from "react";
import { Link, useSearchParams } from "wouter";
import { OPENING, useListImport, type ListImport } from "../data/list-import.ts";
import { usePageTitle } from "../data/page-title.ts";
import { useRegister } from "../data/register-answers.ts";
import { useWords } from "../data/words.ts";
import { ListColumns } from "../parts/list-columns.tsx";
import { ListCounts, ListLines } from "../parts/list-lines.tsx";
import { RegisterAnswered, RegisterGate } from "../parts/register-gate.tsx";
import { capital } from "../shapes/register-text.ts";

export function ListImportPage() {
  const { t } = useWords();
  usePageTitle(t("records.import"));
  return (
    <RegisterGate>
      <p className="eyebrow">
        <Link href="/undertakings">{t("records.nav")}</Link>
      </p>
      <h1>{t("records.import")}</h1>
      <p className="lede">{t("records.import-says")}</p>
      <ImportRead />
    </RegisterGate>
  );
}

function ImportRead() {
  const { t, n } = useWords();
  const answer = useRegister<UndertakingKinds>("/api/register/undertaking-kinds");
  return (
    <RegisterAnswered answer={answer}>
      {(known) => {
        const kinds = [
          ...(known.mayImport
            ? known.kinds.map(({ kind }) => ({ key: kind.key, name: capital(n(kind.name)) }))
            : []),
          ...(known.mayImportOpening ? [{ key: OPENING, name: t("records.opening") }] : []),
        ];
        return kinds.length === 0 ? (
          <p className="empty">{t("records.not-yours")}</p>
        ) : (
          <ImportList kinds={kinds} />
        );
      }}
    </RegisterAnswered>
  );
}

interface Kind {
  readonly key: string;
  readonly name: string;
}

function ImportList({ kinds }: { readonly kinds: readonly Kind[] }) {
  const { n } = useWords();
  const [question] = useSearchParams();
  const [kind, setKind] = useState(
    kinds.length === 1 ? (kinds[0]?.key ?? "") : (question.get("kind") ?? ""),
  );
  const [file, setFile] = useState<File>();
  const list = useListImport(kind, file);
  return (
    <>
      <ChooseList
        kinds={kinds}
        kind={kind}
        mayLook={!list.working && file !== undefined && kind !== ""}
        onKind={(picked) => {
          setKind(picked);
          list.forget();
        }}
        onFile={(picked) => {
          setFile(picked);
          list.forget();
        }}
        onLook={() => list.look()}
      />
      {list.wrong ? (
        <div className="trouble" role="alert">
          <p>{n(list.wrong)}</p>
        </div>
      ) : null}
      {list.shown ? <WouldDo list={list} shown={list.shown} /> : null}
    </>
  );
}

function ChooseList({
  kinds,
  kind,
  mayLook,
  onKind,
  onFile,
  onLook,
}: {
  readonly kinds: readonly Kind[];
  readonly kind: string;
  readonly mayLook: boolean;
  readonly onKind: (kind: string) => void;
  readonly onFile: (file: File | undefined) => void;
  readonly onLook: () => void;
}) {
  const { t } = useWords();
  const id = useId();
  return (
    <form
      className="case-form open-form"
      onSubmit={(event) => {
        event.preventDefault();
        onLook();
      }}
    >
      <div className="asked">
        <label htmlFor={`${id}-kind`}>{t("records.list-of")}</label>
        <select
          id={`${id}-kind`}
          required
          value={kind}
          onChange={({ target }) => onKind(target.value)}
        >
          <option value="">{t("page.choose")}</option>
          {kinds.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="asked">
        <label htmlFor={`${id}-file`}>{t("page.file")}</label>
        <input
          id={`${id}-file`}
          type="file"
          required
          accept=".csv,.xlsx"
          aria-describedby={`${id}-says`}
          onChange={({ target }) => onFile(target.files?.[0])}
        />
        <p className="small soft" id={`${id}-says`}>
          {t("records.file-says")}
        </p>
      </div>
      <div className="send-row">
        <button type="submit" className="do" disabled={!mayLook}>
          {t("records.look")}
        </button>
      </div>
    </form>
  );
}

function WouldDo({
  list,
  shown,
}: {
  readonly list: ListImport;
  readonly shown: NonNullable<ListImport["shown"]>;
}) {
  const { t } = useWords();
  const { preview } = shown;
  const { counts } = preview;
  const left = counts.fault + counts.duplicate;
  const takenAt = "takenAt" in preview ? preview.takenAt : null;
  // Of a file that was taken before, only what is new is written.
  const writes = counts.new + (takenAt === null ? counts.changed : 0);
  return (
    <>
      <ListColumns
        preview={preview}
        columns={shown.columns}
        onPick={(columns) => list.say({ columns })}
        onLook={() => list.look(shown)}
      />
      <section className="section" aria-live="polite">
        <h2>{t("records.would-do")}</h2>
        <ListCounts counts={counts} />
        {takenAt ? (
          <p className="note">{t("records.taken-before", { on: takenAt.slice(0, 10) })}</p>
        ) : null}
        {shown.done ? (
          <p className="done" role="status">
            {shown.done}
          </p>
        ) : null}
        <p className="ways no-print">
          {list.saidSince ? (
            <button
              type="button"
              className="do"
              disabled={list.working}
              onClick={() => list.look(shown)}
            >
              {t("records.look-again")}
            </button>
          ) : null}
          {list.saidSince || shown.done ? null : (
            <button
              type="button"
              className="do"
              disabled={list.working || writes === 0}
              onClick={list.apply}
            >
              {t("records.apply", { count: writes })}
            </button>
          )}
          {left > 0 && list.hasReasons ? (
            <button
              type="button"
              className="chooser"
              disabled={list.working}
              onClick={list.reasons}
            >
              {t("records.reasons", { count: left })}
            </button>
          ) : null}
        </p>
        <ListLines
          preview={preview}
          duplicates={shown.duplicates}
          onSay={(row, is) => list.say({ duplicates: { ...shown.duplicates, [row]: is } })}
        />
      </section>
    </>
  );
}
