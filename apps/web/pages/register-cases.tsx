/** Cases by what the reader picks; the address carries the choice, so that a list can be sent on. */
import type { CaseList } from "@lodestone/api/register-case-list";
import type { CaseKindList } from "@lodestone/api/register-form";
import { Link, useSearchParams } from "wouter";
import { useMoreRows } from "../data/more-rows.ts";
import { usePageTitle } from "../data/page-title.ts";
import { useRegister } from "../data/register-answers.ts";
import { useWords } from "../data/words.ts";
import { MoreButton } from "../parts/more-button.tsx";
import { CaseRows } from "../parts/register-case-rows.tsx";
import { RegisterAnswered, RegisterGate } from "../parts/register-gate.tsx";
import { kindName, openByHand } from "../parts/register-openers.tsx";

const officeDesks = [
  "applicant",
  "agency",
  "programme",
  "finance",
  "authority",
  "releasing",
] as const;

export function CasesPage() {
  const { t } = useWords();
  usePageTitle(t("page.nav-cases"));
  return (
    <RegisterGate>
      <h1>{t("page.cases-title")}</h1>
      <CasesRead />
    </RegisterGate>
  );
}

function CasesRead() {
  const { t } = useWords();
  const [question] = useSearchParams();
  const asked = new URLSearchParams(question);
  asked.delete("lang");
  const url = `/api/register/cases?${asked.toString()}`;
  const answer = useRegister<CaseList>(url);
  return (
    <>
      <Picks />
      <RegisterAnswered answer={answer}>
        {(list) =>
          list.cases.length === 0 ? (
            <p className="empty">{t("page.no-cases")}</p>
          ) : (
            // A new question begins its pages anew.
            <Pages key={`${url} ${list.cases[0]?.movedAt ?? ""}`} url={url} first={list} />
          )
        }
      </RegisterAnswered>
    </>
  );
}

function Picks() {
  const { t, n } = useWords();
  const [question, setQuestion] = useSearchParams();
  const { data } = useRegister<CaseKindList>("/api/register/kinds");
  const kinds = data?.kinds ?? [];
  const pick = (changed: Readonly<Record<string, string>>) =>
    setQuestion((known) => {
      const next = new URLSearchParams(known);
      for (const [name, value] of Object.entries(changed))
        if (value) next.set(name, value);
        else next.delete(name);
      return next;
    });
  const workflow = question.get("workflow") ?? "";
  const kind = question.get("kind") ?? "";
  const opens = openByHand(kinds).length > 0;
  return (
    <div className="picks no-print">
      <label>
        <span>{t("page.kind")}</span>
        <select
          value={workflow ? `${workflow}/${kind}` : ""}
          onChange={({ target }) => {
            const [picked = "", of = ""] = target.value.split("/");
            pick({ workflow: picked, kind: of });
          }}
        >
          <option value="">{t("page.all")}</option>
          {kinds.map((known) => (
            <option
              key={`${known.scheme.key} ${kindName(known, n)}`}
              value={`${known.workflow.key}/${known.kind?.key ?? ""}`}
            >
              {kindName(known, n)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t("page.on-desk-of")}</span>
        <select
          value={question.get("desk") ?? ""}
          onChange={({ target }) => pick({ desk: target.value })}
        >
          <option value="">{t("page.all")}</option>
          {officeDesks.map((role) => (
            <option key={role} value={role}>
              {t(`role.${role}`)}
            </option>
          ))}
        </select>
      </label>
      {["party", "state", "scheme"].some((name) => question.has(name)) ? (
        <button
          type="button"
          className="chooser"
          onClick={() => pick({ party: "", state: "", scheme: "" })}
        >
          {t("page.drop-picks", {
            picks: ["party", "state", "scheme"].flatMap((name) => question.get(name) ?? []),
          })}
        </button>
      ) : null}
      {opens ? (
        <Link href="/cases/new" className="do do-link">
          {t("page.open-case")}
        </Link>
      ) : null}
    </div>
  );
}

/** The first page of the list and those asked for after it. */
function Pages({ url, first }: { readonly url: string; readonly first: CaseList }) {
  const { t } = useWords();
  const list = useMoreRows(url, first, (page) => page.cases);
  return (
    <>
      <p className="soft small" aria-live="polite">
        {t(list.hasMore ? "page.cases-first" : "page.cases-count", { count: list.rows.length })}
      </p>
      <CaseRows rows={list.rows} label={t("page.cases-title")} />
      <MoreButton of={list} />
    </>
  );
}
