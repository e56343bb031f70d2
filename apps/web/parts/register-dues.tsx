/** Obligations and guarantees: what is owed by when, what the holder and the agency may do with each. */
import type { CasePage } from "@lodestone/api/register-case";
import type { GuaranteeRow, ObligationRow } from "@lodestone/api/register-obligation";
import { formatDate } from "@lodestone/units/indian-number";
import { useId, useState } from "react";
import { Link } from "wouter";
import { useVerb } from "../data/register-verb.ts";
import { useWords } from "../data/words.ts";
import { DaysLeft } from "./register-days.tsx";
import { SendRow } from "./register-facts.tsx";
import { Lines, faultAt } from "./register-field.tsx";
import { CaseOwe } from "./register-owe.tsx";
import { Money } from "./register-money.tsx";

export function CaseDues({ page }: { readonly page: CasePage }) {
  const { t } = useWords();
  return (
    <>
      {page.obligations.length > 0 || page.owe ? (
        <section className="section">
          <h2>{t("page.nav-obligations")}</h2>
          <Obligations rows={page.obligations} />
          <CaseOwe page={page} />
        </section>
      ) : null}
      {page.guarantees.length > 0 ? (
        <section className="section">
          <h2>{t("page.nav-guarantees")}</h2>
          <Guarantees rows={page.guarantees} />
        </section>
      ) : null}
    </>
  );
}

export function Obligations({ rows }: { readonly rows: readonly ObligationRow[] }) {
  const { t, n, language } = useWords();
  return (
    <ul className="dues">
      {rows.map((row) => (
        <li key={row.obligationId}>
          <div>
            <p>
              <strong>{n(row.title)}</strong>
            </p>
            <p className="small soft">
              {row.party ? `${n(row.party.name)} · ` : ""}
              {row.caseId ? (
                <Link href={`/cases/${row.caseId}`} className="case-id">
                  {row.caseId}
                </Link>
              ) : null}
            </p>
          </div>
          <p>
            {formatDate(row.dueOn, language)}
            <span className="small soft case-under">
              {n(row.stateName)}
              {row.metOn ? `, ${t("page.met-on")} ${formatDate(row.metOn, language)}` : ""}
            </span>
          </p>
          <p>{row.state === "accepted" ? null : <DaysLeft daysLeft={row.daysLeft} />}</p>
          {row.returnReason === null ? null : (
            <p className="small">{t("obligation.returned-for", { reason: row.returnReason })}</p>
          )}
          {row.maySubmit || row.mayDecide ? <ObligationDeed row={row} /> : null}
        </li>
      ))}
    </ul>
  );
}

function ObligationDeed({ row }: { readonly row: ObligationRow }) {
  const { t } = useWords();
  return (
    <details className="due-deed no-print">
      <summary>{row.maySubmit ? t("page.submit-met") : t("page.decide-met")}</summary>
      {row.maySubmit ? <SubmitMet row={row} /> : <DecideMet row={row} />}
    </details>
  );
}

function SubmitMet({ row }: { readonly row: ObligationRow }) {
  const { t, n } = useWords();
  const verb = useVerb();
  const [metOn, setMetOn] = useState("");
  const id = useId();
  const { obligationId, version } = row;
  const fault = faultAt(verb.faults, "metOn", n);
  return (
    <form
      className="case-form"
      onSubmit={(event) => {
        event.preventDefault();
        void verb.send("/api/register/obligations/submit", { obligationId, version, metOn });
      }}
    >
      <div className="asked">
        <label htmlFor={id}>{t("page.met-on")}</label>
        <input
          id={id}
          type="date"
          required
          value={metOn}
          onChange={(event) => setMetOn(event.target.value)}
        />
        {fault ? <p className="asked-fault">{fault}</p> : null}
      </div>
      <SendRow verb={verb} word={t("page.submit-met")} />
    </form>
  );
}

function DecideMet({ row }: { readonly row: ObligationRow }) {
  const { t } = useWords();
  const verb = useVerb();
  const [reason, setReason] = useState("");
  const { obligationId, version } = row;
  const decide = (accept: boolean) =>
    void verb.send("/api/register/obligations/decide", {
      obligationId,
      version,
      accept,
      ...(reason.trim() ? { reason: reason.trim() } : {}),
    });
  return (
    <form
      className="case-form"
      onSubmit={(event) => {
        event.preventDefault();
        decide(true);
      }}
    >
      <Lines label={t("page.reason-return")} value={reason} onType={setReason} />
      <SendRow verb={verb} word={t("page.accept")} />
      <button
        type="button"
        className="chooser"
        disabled={verb.sending}
        onClick={() => decide(false)}
      >
        {t("page.return-it")}
      </button>
    </form>
  );
}

export function Guarantees({ rows }: { readonly rows: readonly GuaranteeRow[] }) {
  const { n, language } = useWords();
  return (
    <ul className="dues">
      {rows.map((row) => (
        <li key={row.guaranteeId}>
          <div>
            <p>
              <strong>{n(row.party.name)}</strong>
            </p>
            <p className="small soft">
              {row.bank} ·{" "}
              <Link href={`/cases/${row.caseId}`} className="case-id">
                {row.caseId}
              </Link>
            </p>
          </div>
          <p>
            <Money paise={row.amountPaise} />
            <span className="small soft case-under">{n(row.stateName)}</span>
          </p>
          <p>
            {formatDate(row.expiresOn, language)}
            <span className="case-under">
              {row.state === "held" || row.state === "offered" ? (
                <DaysLeft daysLeft={row.daysLeft} />
              ) : null}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
