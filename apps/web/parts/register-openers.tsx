/** What may be opened under a case: a bid under a tender, a claim under an agreement. */
import type { CasePage } from "@lodestone/api/register-case";
import type { CaseKindList } from "@lodestone/api/register-form";
import { Link } from "wouter";
import { useWords, type Words } from "../data/words.ts";
import { capital } from "../shapes/register-text.ts";

type Kind = CaseKindList["kinds"][number];

export function kindName(
  { workflow, kind }: Pick<Kind, "workflow" | "kind">,
  n: Words["n"],
): string {
  const name = capital(n(workflow.name));
  return kind ? `${name}: ${n(kind.name)}` : name;
}

/** The address of the form that opens a case of a kind. */
export function openerAddress(
  { scheme, workflow, kind }: Pick<Kind, "scheme" | "workflow" | "kind">,
  under?: string,
): string {
  const question = new URLSearchParams({
    scheme: scheme.key,
    workflow: workflow.key,
    ...(kind ? { kind: kind.key } : {}),
    ...(under ? { under } : {}),
  });
  return `/cases/new?${question.toString()}`;
}

/** Drawn from the record it changes, or from a list that is imported; nobody fills in their form. */
const DRAWN = ["amendment", "opening"];

/** Kinds that somebody opens by filling a form. */
export function openByHand(kinds: readonly Kind[]): Kind[] {
  return kinds.filter(({ mayOpen, workflow }) => mayOpen && !DRAWN.includes(workflow.key));
}

export function CaseOpeners({ page }: { readonly page: CasePage }) {
  const { t, n } = useWords();
  const { opens, scheme, caseId } = page;
  if (opens.length === 0) return null;
  return (
    <section className="section no-print">
      <h2>{t("page.open-under")}</h2>
      <ul className="plain-list">
        {opens.map((kind) => (
          <li key={kindName(kind, n)}>
            <Link href={openerAddress({ ...kind, scheme }, caseId)}>{kindName(kind, n)}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
