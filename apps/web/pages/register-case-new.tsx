/** Opening a case: first what kind, then its form, kept as it is typed. */
import type { CaseList } from "@lodestone/api/register-case-list";
import type { CaseKindList } from "@lodestone/api/register-form";
import { Link, useLocation, useSearchParams } from "wouter";
import { usePageTitle } from "../data/page-title.ts";
import { useRegister } from "../data/register-answers.ts";
import { useDraft } from "../data/register-draft.ts";
import { useVerb } from "../data/register-verb.ts";
import { useWords } from "../data/words.ts";
import { caseTitle } from "../parts/register-case-rows.tsx";
import { DraftNote } from "../parts/register-draft-note.tsx";
import { SendRow } from "../parts/register-facts.tsx";
import { Field, faultAt } from "../parts/register-field.tsx";
import { RegisterAnswered, RegisterGate } from "../parts/register-gate.tsx";
import { kindName, openByHand, openerAddress } from "../parts/register-openers.tsx";
import { formValues } from "../shapes/form-values.ts";

type Kind = CaseKindList["kinds"][number];

export function CaseNewPage() {
  const { t } = useWords();
  usePageTitle(t("page.open-case"));
  return (
    <RegisterGate>
      <NewRead />
    </RegisterGate>
  );
}

function NewRead() {
  const [question] = useSearchParams();
  const answer = useRegister<CaseKindList>("/api/register/kinds");
  return (
    <RegisterAnswered answer={answer}>
      {({ kinds }) => {
        const open = openByHand(kinds);
        const chosen = open.find(
          ({ scheme, workflow, kind }) =>
            scheme.key === question.get("scheme") &&
            workflow.key === question.get("workflow") &&
            (kind?.key ?? "") === (question.get("kind") ?? ""),
        );
        return chosen ? (
          <OpenForm kind={chosen} under={question.get("under") ?? ""} />
        ) : (
          <ChooseKind kinds={open} />
        );
      }}
    </RegisterAnswered>
  );
}

function ChooseKind({ kinds }: { readonly kinds: readonly Kind[] }) {
  const { t, n } = useWords();
  return (
    <>
      <h1>{t("page.open-case")}</h1>
      {kinds.length === 0 ? (
        <p className="empty">{t("page.opens-nothing")}</p>
      ) : (
        <ul className="kinds">
          {kinds.map((kind) => (
            <li key={openerAddress(kind)}>
              <Link href={openerAddress(kind)}>{kindName(kind, n)}</Link>
              <span className="small soft case-under">
                {n(kind.scheme.name)}
                {kind.under ? ` · ${t("page.kind-under", { workflow: kind.under.name })}` : ""}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function OpenForm({ kind, under }: { readonly kind: Kind; readonly under: string }) {
  const { t, n } = useWords();
  const [, go] = useLocation();
  const [scheme, workflow, name] = [kind.scheme.key, kind.workflow.key, kind.kind?.key ?? ""];
  const draft = useDraft(
    `open/${[scheme, workflow, name, ...(under ? [under] : [])].filter(Boolean).join("/")}`,
    under ? { parent: under } : {},
  );
  const verb = useVerb();
  const { typed, type } = draft;
  const { data: list } = useRegister<CaseList>(
    kind.under ? `/api/register/cases?workflow=${kind.under.key}&limit=200` : undefined,
  );
  const parents = (list?.cases ?? []).filter(({ desk }) => desk !== null);
  // Where there is one to open it under, there is nothing to choose.
  const parent = typed["parent"] ?? (parents.length === 1 ? (parents[0]?.caseId ?? "") : "");
  const send = async () => {
    const data = formValues(kind.form, typed);
    const parentCaseId = kind.under && parent !== "" ? parent : null;
    const done = await verb.send("/api/register/cases", {
      scheme,
      workflow,
      kind: name,
      parentCaseId,
      data,
    });
    if (!done) return;
    draft.drop();
    go(`/cases/${String(done.done["caseId"])}`);
  };
  return (
    <>
      <p className="eyebrow">
        <Link href="/cases/new">{t("page.open-case")}</Link> · {n(kind.scheme.name)}
      </p>
      <h1 className="case-title">{kindName(kind, n)}</h1>
      <form
        className="case-form open-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {kind.under ? (
          <Under
            name={n(kind.under.name)}
            parents={parents}
            value={parent}
            onPick={(picked) => type("parent", picked)}
          />
        ) : null}
        {kind.form.map((field) => (
          <Field
            key={field.name}
            field={field}
            value={typed[field.name] ?? ""}
            onType={(text) => type(field.name, text)}
            fault={faultAt(verb.faults, field.name, n)}
          />
        ))}
        <SendRow verb={verb} word={t("page.open-it")} />
        <DraftNote draft={draft} />
      </form>
      <p className="soft small prose">
        {t(workflow === "emergency" ? "page.open-emergency-says" : "page.open-says")}
      </p>
    </>
  );
}

/** The case it is opened under, picked among those the person may see. */
function Under({
  name,
  parents,
  value,
  onPick,
}: {
  readonly name: string;
  readonly parents: CaseList["cases"];
  readonly value: string;
  readonly onPick: (caseId: string) => void;
}) {
  const { t, n } = useWords();
  return (
    <div className="asked">
      <label htmlFor="under">{t("page.opened-under", { workflow: name })}</label>
      <select id="under" required value={value} onChange={({ target }) => onPick(target.value)}>
        <option value="">{t("page.choose")}</option>
        {value && !parents.some(({ caseId }) => caseId === value) ? (
          <option value={value}>{value}</option>
        ) : null}
        {parents.map((row) => (
          <option key={row.caseId} value={row.caseId}>
            {[caseTitle(row, n), ...(row.party ? [n(row.party.name)] : []), row.caseId].join(" · ")}
          </option>
        ))}
      </select>
    </div>
  );
}
