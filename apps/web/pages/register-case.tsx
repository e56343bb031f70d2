/** A case whole: where it stands and how long, why each amount, what may be done now, and its trail. */
import type { CasePage as Page } from "@lodestone/api/register-case";
import { useState } from "react";
import { usePageTitle } from "../data/page-title.ts";
import { useRegister } from "../data/register-answers.ts";
import { useWords } from "../data/words.ts";
import { CaseBalances } from "../parts/register-balances.tsx";
import { CaseDocuments, CaseHead, CaseMoneyTable } from "../parts/register-case-head.tsx";
import { CaseRows, caseTitle } from "../parts/register-case-rows.tsx";
import { CaseClock } from "../parts/register-clock.tsx";
import { CaseTrail, WhyAmount } from "../parts/register-decisions.tsx";
import { CaseChecks, CaseDeficiencies } from "../parts/register-deficiencies.tsx";
import { CaseDues } from "../parts/register-dues.tsx";
import { CaseEvidence } from "../parts/register-evidence.tsx";
import { CaseFacts } from "../parts/register-facts.tsx";
import { RegisterAnswered, RegisterGate } from "../parts/register-gate.tsx";
import { CaseOpeners } from "../parts/register-openers.tsx";
import { CaseSteps } from "../parts/register-steps.tsx";

export function CasePage({ caseId }: { readonly caseId: string }) {
  return (
    <RegisterGate>
      <CaseRead caseId={caseId} />
    </RegisterGate>
  );
}

function CaseRead({ caseId }: { readonly caseId: string }) {
  const { t, n } = useWords();
  const answer = useRegister<Page>(`/api/register/cases/${caseId}`);
  usePageTitle(answer.data ? caseTitle(answer.data, n) : t("page.nav-cases"));
  const [done, setDone] = useState("");
  return (
    <RegisterAnswered answer={answer}>
      {(page) => (
        <article className="case">
          <CaseHead page={page} />
          <p className={done ? "done" : "visually-hidden"} role="status">
            {done}
          </p>
          <div className="case-columns">
            <div className="case-aside">
              {/* The step's forms start anew where the case has moved. */}
              <CaseSteps
                key={`${page.state.key} ${page.moves.length}`}
                page={page}
                onDone={setDone}
              />
              <CaseOpeners page={page} />
              <CaseDocuments page={page} />
              <CaseEvidence page={page} />
            </div>
            <div className="case-main">
              <WhyAmount page={page} />
              <CaseDeficiencies page={page} />
              <CaseChecks page={page} />
              <CaseFacts page={page} onDone={setDone} />
              <CaseBalances page={page} />
              {page.money && page.money.sanctionedPaise !== "0" ? (
                <section className="section">
                  <h2>{t("page.money")}</h2>
                  <CaseMoneyTable money={page.money} />
                </section>
              ) : null}
              <CaseClock page={page} />
              <CaseDues page={page} />
              {page.children.length > 0 ? (
                <section className="section">
                  <h2>{t("page.children", { count: page.children.length })}</h2>
                  <CaseRows rows={page.children} label={t("page.children-label")} />
                </section>
              ) : null}
              <CaseTrail page={page} />
            </div>
          </div>
        </article>
      )}
    </RegisterAnswered>
  );
}
