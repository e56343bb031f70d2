/** What may be done with a case now, each with its form; and why the other steps are not for this person. */
import type { CasePage } from "@lodestone/api/register-case";
import { useState } from "react";
import { type KeptDraft, useDraft } from "../data/register-draft.ts";
import { useVerb, type Verb } from "../data/register-verb.ts";
import { useWords } from "../data/words.ts";
import { formValues } from "../shapes/form-values.ts";
import { moneyText } from "../shapes/register-text.ts";
import { Confirm } from "./register-confirm.tsx";
import { verbText } from "./register-decisions.tsx";
import { DraftNote } from "./register-draft-note.tsx";
import { SendRow, factText } from "./register-facts.tsx";
import { Field, Lines, faultAt } from "./register-field.tsx";

type Step = CasePage["steps"][number];

interface StepsProps {
  readonly page: CasePage;
  readonly onDone: (what: string) => void;
}

export function CaseSteps({ page, onDone }: StepsProps) {
  const { t, n } = useWords();
  if (page.steps.length === 0) return null;
  const mine = page.steps.filter(({ allowed }) => allowed);
  const others = page.steps.filter(({ allowed }) => !allowed);
  const nameOf = (step: Step) => `${verbText(step, t, n)} → ${n(step.to.name)}`;
  return (
    <section className="steps no-print" aria-label={t("page.steps")}>
      <h2>{mine.length > 0 ? t("page.steps") : t("page.steps-none")}</h2>
      {mine.map((step) => (
        <details key={keyOf(step)} className="step" open={mine.length === 1}>
          <summary>{nameOf(step)}</summary>
          <StepForm page={page} step={step} onDone={onDone} />
        </details>
      ))}
      {others.length > 0 ? (
        <ul className="steps-not">
          {others.map((step) => (
            <li key={keyOf(step)}>
              <span>{nameOf(step)}</span>
              <span className="small soft">
                {n(step.desk.name)}. {step.why ? n(step.why) : ""}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

const keyOf = ({ verb, response, to }: Step) => `${verb.key}-${response ?? ""}-${to.key}`;

/** Money moves, or something ends for good: asked once more. */
const grave = ["sanction", "release", "lapse", "recover", "close"];

function StepForm({ page, step, onDone }: StepsProps & { readonly step: Step }) {
  const { t, n } = useWords();
  const draft = useDraft(`move/${page.caseId}/${keyOf(step)}`);
  const verb = useVerb();
  const [asking, setAsking] = useState(false);
  const name = verbText(step, t, n);
  const asksFirst = grave.includes(step.verb.key) || step.response === "reject";
  const send = async () => {
    setAsking(false);
    const done = await verb.send(
      `/api/register/cases/${page.caseId}/move`,
      bodyOf(page, step, draft.typed),
    );
    if (!done) return;
    draft.drop();
    onDone(t("page.done", { what: name, state: step.to.name, auditNo: done.auditNo }));
  };
  return (
    <form
      className="case-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (asksFirst) setAsking(true);
        else void send();
      }}
    >
      <StepFields page={page} step={step} draft={draft} verb={verb} />
      <SendRow verb={verb} word={name} />
      <DraftNote draft={draft} />
      {asking ? (
        <Confirm
          title={`${name}?`}
          yes={t("page.yes-do", { what: name })}
          onYes={() => void send()}
          onNo={() => setAsking(false)}
        >
          <ConfirmWords page={page} step={step} />
        </Confirm>
      ) : null}
    </form>
  );
}

interface FieldsProps {
  readonly page: CasePage;
  readonly step: Step;
  readonly draft: KeptDraft;
  readonly verb: Verb;
}

function StepFields({ page, step, draft, verb }: FieldsProps) {
  const words = useWords();
  const { t, n } = words;
  const { typed, type } = draft;
  const fault = (field: string) => faultAt(verb.faults, field, n);
  const said = (name: string) => {
    const fact = page.fields.find((field) => field.name === name);
    return fact && fact.value !== null
      ? t("page.case-says", { value: factText(fact, words) })
      : undefined;
  };
  const begun = typed["version"];
  return (
    <>
      {begun !== undefined && begun !== String(page.version) ? (
        <p className="trouble" role="status">
          {t("page.draft-older", { then: begun, now: String(page.version) })}
        </p>
      ) : null}
      {step.form.map((field) => (
        <Field
          key={field.name}
          field={field}
          value={typed[field.name] ?? ""}
          onType={(text) => {
            if (begun === undefined) type("version", String(page.version));
            type(field.name, text);
          }}
          fault={fault(field.name)}
          note={said(field.name)}
        />
      ))}
      {step.takesAnswers
        ? page.deficiencies
            .filter(({ settledAt }) => settledAt === null)
            .map(({ item, what }) => (
              <Lines
                key={item}
                label={t("page.answer-to", { item, what })}
                value={typed[`answer.${item}`] ?? ""}
                onType={(text) => type(`answer.${item}`, text)}
              />
            ))
        : null}
      {step.takesDeficiencies ? (
        <Lines
          label={t("page.deficiencies-add")}
          says={t("page.deficiencies-says")}
          value={typed["deficiencies"] ?? ""}
          onType={(text) => type("deficiencies", text)}
        />
      ) : null}
      {step.takesAnswers ? null : (
        <Lines
          label={step.needsReason ? t("page.reason") : t("page.reason-optional")}
          required={step.needsReason}
          value={typed["reason"] ?? ""}
          onType={(text) => type("reason", text)}
          fault={fault("reason")}
        />
      )}
    </>
  );
}

function bodyOf(page: CasePage, step: Step, typed: Readonly<Record<string, string>>) {
  const deficiencies = (typed["deficiencies"] ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  const answers = Object.fromEntries(
    Object.entries(typed).flatMap(([field, text]) =>
      field.startsWith("answer.") && text.trim() !== "" ? [[field.slice(7), text.trim()]] : [],
    ),
  );
  const reason = (typed["reason"] ?? "").trim();
  return {
    verb: step.verb.key,
    version: page.version,
    ...(step.response === null ? {} : { response: step.response }),
    ...(step.form.length > 0 ? { added: formValues(step.form, typed) } : {}),
    ...(reason ? { reason } : {}),
    ...(step.takesDeficiencies ? { deficiencies } : {}),
    ...(step.takesAnswers ? { answers } : {}),
  };
}

function ConfirmWords({ page, step }: { readonly page: CasePage; readonly step: Step }) {
  const { t, n, language } = useWords();
  const decided = page.moves.findLast(({ amountPaise, isVoid }) => amountPaise !== null && !isVoid);
  return (
    <>
      <p>{t("page.confirm-moves", { from: page.state.name, to: step.to.name })}</p>
      {decided?.amountPaise ? (
        <p>
          {t("page.confirm-amount", { amount: moneyText(decided.amountPaise, language) })}
          {page.party ? ` ${n(page.party.name)}.` : ""}
        </p>
      ) : null}
      <p className="soft">{t(`page.confirm-${graveWord(step)}`)}</p>
    </>
  );
}

function graveWord({ verb, response }: Step) {
  if (response === "reject") return "reject" as const;
  return verb.key as "sanction" | "release" | "lapse" | "recover" | "close";
}
