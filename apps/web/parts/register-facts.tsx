/** What a case says, field by field, and the form in which its desk may change it. */
import type { CasePage } from "@lodestone/api/register-case";
import { fiscalYearLabel } from "@lodestone/units/fiscal-year";
import { formatDate, formatNumber, formatPaise, formatShare } from "@lodestone/units/indian-number";
import { useState } from "react";
import { useDraft } from "../data/register-draft.ts";
import { useVerb } from "../data/register-verb.ts";
import { useWords, type Words } from "../data/words.ts";
import { formValues } from "../shapes/form-values.ts";
import { rupeesTyped } from "../shapes/register-text.ts";
import { AmendmentChanges } from "./amendment-changes.tsx";
import { DraftNote } from "./register-draft-note.tsx";
import { Field, faultAt } from "./register-field.tsx";

type CaseField = CasePage["fields"][number];

/** A fact as it is read. */
export function factText(
  { kind, value, choices, choiceNames }: CaseField,
  { t, n, language }: Words,
): string {
  if (value === null || value === "") return "–";
  const chosen = choiceNames?.[choices.indexOf(String(value))];
  if (chosen) return n(chosen);
  if (typeof value === "boolean") return value ? t("page.yes") : t("page.no");
  switch (kind) {
    case "rupees":
      return formatPaise(BigInt(value));
    case "kg":
      return `${formatNumber(Number(value))} kg`;
    case "t":
      return `${formatNumber(Number(value))} t`;
    case "count":
      return formatNumber(Number(value));
    case "share":
      return formatShare(Number(value));
    case "date":
      return formatDate(String(value), language);
    case "fiscal-year":
      return typeof value === "number" ? fiscalYearLabel(value) : value;
    default:
      return String(value);
  }
}

/** A fact as a form takes it. */
function typedOf({ kind, value }: CaseField): string {
  if (value === null) return "";
  if (kind === "rupees") return rupeesTyped(String(value));
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number" && kind !== "fiscal-year" && kind !== "share") {
    return formatNumber(value, 6);
  }
  return String(value);
}

export function CaseFacts({
  page,
  onDone,
}: {
  readonly page: CasePage;
  readonly onDone: (what: string) => void;
}) {
  const words = useWords();
  const { t, n } = words;
  const [isOpen, setOpen] = useState(false);
  // What an amendment is of stands above its changes.
  const told = page.amended ? ["noun", "key", "baseVersion", "changes"] : [];
  const shown = page.fields.filter(({ name, value }) => value !== null && !told.includes(name));
  return (
    <section className="section">
      <h2>{t("page.facts")}</h2>
      {shown.length === 0 && !page.amended ? <p className="soft">{t("page.no-facts")}</p> : null}
      {page.amended ? <AmendmentChanges page={page} amended={page.amended} /> : null}
      <dl className="facts">
        {shown.map((field) => (
          <div key={field.name}>
            <dt>{n(field.label)}</dt>
            <dd>{factText(field, words)}</dd>
          </div>
        ))}
        {page.award ? (
          <>
            <div>
              <dt>{t("page.award-capacity")}</dt>
              <dd>{formatNumber(page.award.capacityT)} t</dd>
            </div>
            <div>
              <dt>{t("page.award-quote")}</dt>
              <dd>₹{formatNumber(page.award.quoteRupeesPerKg)} / kg</dd>
            </div>
          </>
        ) : null}
      </dl>
      {page.revise.allowed ? (
        <div className="no-print">
          {isOpen ? (
            <ReviseForm
              page={page}
              onDone={(what) => {
                setOpen(false);
                onDone(what);
              }}
            />
          ) : (
            <button type="button" className="chooser" onClick={() => setOpen(true)}>
              {t("page.revise")}
            </button>
          )}
        </div>
      ) : null}
    </section>
  );
}

function ReviseForm({
  page,
  onDone,
}: {
  readonly page: CasePage;
  readonly onDone: (what: string) => void;
}) {
  const { t, n } = useWords();
  const first = Object.fromEntries(page.fields.map((field) => [field.name, typedOf(field)]));
  const draft = useDraft(`revise/${page.caseId}`, first);
  const verb = useVerb();
  const send = async () => {
    const data = formValues(page.fields, draft.typed);
    const done = await verb.send(`/api/register/cases/${page.caseId}/revise`, {
      version: page.version,
      data,
    });
    if (!done) return;
    draft.drop();
    onDone(t("page.revised"));
  };
  return (
    <form
      className="case-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      noValidate
    >
      {page.fields.map((field) => (
        <Field
          key={field.name}
          field={field}
          value={draft.typed[field.name] ?? ""}
          onType={(text) => draft.type(field.name, text)}
          fault={faultAt(verb.faults, field.name, n)}
        />
      ))}
      <SendRow verb={verb} word={t("page.save-facts")} />
      <DraftNote draft={draft} />
    </form>
  );
}

/** The button of a form, and what hindered the last try. */
export function SendRow({
  verb,
  word,
}: {
  readonly verb: ReturnType<typeof useVerb>;
  readonly word: string;
}) {
  const { t, n } = useWords();
  return (
    <div className="send-row">
      {verb.wrong ? (
        <div className="trouble" role="alert">
          <p>{n(verb.wrong)}</p>
          <p className="small soft">{t("page.nothing-lost")}</p>
        </div>
      ) : null}
      <button type="submit" className="do" disabled={verb.sending}>
        {verb.sending ? t("page.sending") : word}
      </button>
    </div>
  );
}
