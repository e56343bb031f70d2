/** For the auditor: whether the chains hold, what was out of the ordinary, a sample anybody can draw again. */
import type { AuditPage as Audit, Verification } from "@lodestone/api/register-audit";
import type { Text } from "@lodestone/api/text";
import { formatNumber } from "@lodestone/units/indian-number";
import { useState } from "react";
import { fetchAnswer } from "../data/answers.ts";
import { usePageTitle } from "../data/page-title.ts";
import { deskHeaders, refusedWords, useRegister } from "../data/register-answers.ts";
import { useDeskLink, useRegisterSession } from "../data/register-session.tsx";
import { useWords } from "../data/words.ts";
import { Sample } from "../parts/register-sample.tsx";
import { TrailSearch, TrailTable } from "../parts/register-trail.tsx";
import { RegisterAnswered, RegisterGate } from "../parts/register-gate.tsx";

export function AuditPage() {
  const { t } = useWords();
  usePageTitle(t("page.nav-audit"));
  return (
    <RegisterGate>
      <AuditRead />
    </RegisterGate>
  );
}

function AuditRead() {
  const { t } = useWords();
  const answer = useRegister<Audit>("/api/register/audit");
  return (
    <>
      <h1>{t("page.audit-title")}</h1>
      <RegisterAnswered answer={answer}>
        {(audit) => (
          <>
            <Chains audit={audit} />
            <Exceptions audit={audit} />
            <Sample />
            <TrailSearch />
          </>
        )}
      </RegisterAnswered>
    </>
  );
}

function Chains({ audit }: { readonly audit: Audit }) {
  const { t } = useWords();
  const link = useDeskLink();
  return (
    <section className="section">
      <h2>{t("page.chains")}</h2>
      <dl className="facts">
        {audit.chains.map(({ chain, lastNo, headHash }) => (
          <div key={chain}>
            <dt>{chainName(chain, t)}</dt>
            <dd>
              {t("page.chain-length", { count: Number(lastNo) })}{" "}
              <code className="hash">{headHash}</code>
            </dd>
          </div>
        ))}
      </dl>
      <Verify />
      <p className="no-print">
        <a href={link("/api/register/audit/proof")} download>
          {t("page.proof")}
        </a>{" "}
        ·{" "}
        <a href={link("/api/register/audit/journal")} download>
          {t("page.journal")}
        </a>
      </p>
    </section>
  );
}

function chainName(chain: string, t: ReturnType<typeof useWords>["t"]): string {
  if (chain === "ledger") return t("page.chain-ledger");
  return chain === "trail" || chain === "audit" ? t("page.chain-trail") : chain;
}

/** Walks the chains only when asked: over many rows it takes its time. */
function Verify() {
  const { t, n } = useWords();
  const { desk } = useRegisterSession();
  const [found, setFound] = useState<Verification>();
  const [walking, setWalking] = useState(false);
  const [wrong, setWrong] = useState<Text>();
  const verify = () => {
    setWalking(true);
    setWrong(undefined);
    fetchAnswer<Verification>("/api/register/audit/verification", {
      headers: deskHeaders(desk?.desk),
    })
      .then(setFound, (error: unknown) => setWrong(refusedWords(error)))
      .finally(() => setWalking(false));
  };
  return (
    <div className="verify">
      <button type="button" className="chooser no-print" disabled={walking} onClick={verify}>
        {walking ? t("page.verifying") : t("page.verify")}
      </button>
      <div role="status">
        {wrong ? <p className="asked-fault">{n(wrong)}</p> : null}
        {found ? (
          <>
            <p className={found.sound ? "sound" : "unsound"}>
              <strong>{found.sound ? t("page.sound") : t("page.unsound")}</strong>{" "}
              {t("page.verified-what", {
                transfers: formatNumber(Number(found.transfers)),
                rows: formatNumber(Number(found.auditRows)),
                accounts: formatNumber(Number(found.accounts)),
              })}
            </p>
            {found.faults.length > 0 ? (
              <ul>
                {found.faults.map((fault, i) => (
                  <li key={i}>{n(fault)}</li>
                ))}
              </ul>
            ) : null}
          </>
        ) : null}
      </div>
    </div>
  );
}

function Exceptions({ audit }: { readonly audit: Audit }) {
  const { t, n } = useWords();
  const { state } = useRegisterSession();
  const whole = audit.exceptions.reduce((sum, { count }) => sum + count, 0);
  return (
    <section className="section">
      <h2>{whole === 0 ? t("page.exceptions-none") : t("page.exceptions", { count: whole })}</h2>
      {state?.office === "demonstration" ? (
        <p className="section-note">{t("page.exceptions-invented")}</p>
      ) : null}
      {audit.exceptions.map(({ kind, title, count, rows }) => (
        <details key={kind} className="exception">
          <summary>
            {n(title)}: {formatNumber(count)}
          </summary>
          {rows.length === 0 ? (
            <p className="soft">{t("page.exception-none")}</p>
          ) : (
            <TrailTable
              label={n(title)}
              rows={rows.map(({ row }) => row)}
              says={new Map(rows.map(({ row, what }) => [row.auditNo, n(what)]))}
            />
          )}
        </details>
      ))}
    </section>
  );
}
