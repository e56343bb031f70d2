/** Writes down a report or a condition that a winner owes under its agreement. */
import type { CasePage } from "@lodestone/api/register-case";
import { useState } from "react";
import { useVerb } from "../data/register-verb.ts";
import { useWords } from "../data/words.ts";
import { SendRow } from "./register-facts.tsx";
import { Field, faultAt } from "./register-field.tsx";

export function CaseOwe({ page }: { readonly page: CasePage }) {
  const { t, n } = useWords();
  const verb = useVerb();
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const { owe, caseId } = page;
  if (!owe) return null;
  return (
    <details className="due-deed no-print">
      <summary>{t("obligation.owe")}</summary>
      <form
        className="case-form"
        onSubmit={(event) => {
          event.preventDefault();
          void verb.send("/api/register/obligations", { caseId, values }).then((done) => {
            if (done) setValues({});
          });
        }}
      >
        {owe.map((field) => (
          <Field
            key={field.name}
            field={field}
            value={values[field.name] ?? ""}
            onType={(text) => {
              setValues((typed) => ({ ...typed, [field.name]: text }));
            }}
            fault={faultAt(verb.faults, field.name, n)}
          />
        ))}
        <SendRow verb={verb} word={t("obligation.owe")} />
      </form>
    </details>
  );
}
