/** Parts of the desk: what changed, what falls due, whose claim is at risk, the year's money, ways on. */
import type { Desk } from "@lodestone/api/register-case-list";
import type { CaseKindList } from "@lodestone/api/register-form";
import type { Funds } from "@lodestone/api/register-fund";
import type { ObligationList } from "@lodestone/api/register-obligation";
import { useState } from "react";
import { Link } from "wouter";
import { fetchAnswer } from "../data/answers.ts";
import { deskHeaders, useRegister } from "../data/register-answers.ts";
import { useRegisterSession } from "../data/register-session.tsx";
import { useWords } from "../data/words.ts";
import { momentText } from "../shapes/register-text.ts";
import { caseTitle } from "./register-case-rows.tsx";
import { Lapsing } from "./register-funds.tsx";
import { kindName, openByHand, openerAddress } from "./register-openers.tsx";

/** The rest stands in the list of cases, which has the latest first. */
const CHANGED_SHOWN = 8;

export function Changed({ desk }: { readonly desk: Desk }) {
  const { t, n, language } = useWords();
  const { desk: held, moved } = useRegisterSession();
  const [looking, setLooking] = useState(false);
  const look = () => {
    setLooking(true);
    void fetchAnswer("/api/register/desk/look", {
      method: "POST",
      headers: { ...deskHeaders(held?.desk), "content-type": "application/json" },
      body: "{}",
    })
      .then(moved, () => undefined)
      .finally(() => setLooking(false));
  };
  return (
    <section className="section desk-wide">
      <h2>
        {desk.lastLookAt
          ? t("page.changed-since", { at: momentText(desk.lastLookAt, language) })
          : t("page.changed-first")}
      </h2>
      {desk.changed.length === 0 ? (
        <p className="empty">
          {desk.lastLookAt ? t("page.changed-none") : t("page.changed-nothing")}
        </p>
      ) : (
        <ul className="plain-list changed">
          {desk.changed.slice(0, CHANGED_SHOWN).map((row) => (
            <li key={row.caseId}>
              <Link href={`/cases/${row.caseId}`}>{caseTitle(row, n)}</Link>
              {row.party ? `, ${n(row.party.name)}` : ""}: <strong>{n(row.state.name)}</strong>
              <span className="small soft case-under">{momentText(row.movedAt, language)}</span>
            </li>
          ))}
        </ul>
      )}
      {desk.changed.length > 0 ? (
        <p className="changed-ways no-print">
          <button type="button" className="chooser" disabled={looking} onClick={look}>
            {t("page.seen-all")}
          </button>{" "}
          {desk.changed.length > CHANGED_SHOWN ? (
            <Link href="/cases">
              {t("page.changed-more", { count: desk.changed.length - CHANGED_SHOWN })}
            </Link>
          ) : null}
        </p>
      ) : null}
    </section>
  );
}

export function Due({ desk }: { readonly desk: Desk }) {
  const { t } = useWords();
  const { data } = useRegister<ObligationList>("/api/register/obligations?within=90");
  const counts = data?.counts;
  const lines = [
    ["30", counts?.in30 ?? desk.obligationsSoon],
    ["60", counts?.in60],
    ["90", counts?.in90],
  ] as const;
  return (
    <section className="section">
      <h2>{t("page.due")}</h2>
      <ul className="due-counts">
        {counts && counts.overdue > 0 ? (
          <li className="over">
            <Link href="/obligations?within=30">
              <strong>{counts.overdue}</strong> {t("page.overdue")}
            </Link>
          </li>
        ) : null}
        {lines.map(([days, count]) => (
          <li key={days}>
            <Link href={`/obligations?within=${days}`}>
              <strong>{count ?? "–"}</strong> {t("page.within-days", { days: Number(days) })}
            </Link>
          </li>
        ))}
        <li>
          <Link href="/guarantees?within=30">
            <strong>{desk.guaranteesSoon}</strong> {t("page.guarantees-in-30")}
          </Link>
        </li>
      </ul>
    </section>
  );
}

/** Beneficiaries whose claims head for a ceiling or miss a threshold, in the rules' own sentences. */
export function Risks() {
  const { t, n } = useWords();
  const { data } = useRegister<Funds>("/api/register/funds");
  const foretold = (data?.caps ?? []).filter(({ forecast }) => forecast.length > 0);
  if (foretold.length === 0) return null;
  return (
    <section className="section">
      <h2>{t("page.risks")}</h2>
      <ul className="plain-list">
        {foretold.map(({ party, head, forecast }) => (
          <li key={`${party?.key ?? ""} ${head.key}`}>
            {party ? <Link href={`/cases?party=${party.key}`}>{n(party.name)}</Link> : n(head.name)}
            {forecast.map((finding, i) => (
              <span key={i} className="case-under">
                {n(finding)}.
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function DeskMoney() {
  const { t } = useWords();
  const { data } = useRegister<Funds>("/api/register/funds");
  if (!data) return null;
  return (
    <section className="section">
      <Lapsing funds={data} brief />
      <p>
        <Link href="/funds">{t("page.to-funds")}</Link>
      </p>
    </section>
  );
}

/** Where a role goes from its desk, where that is not a case. */
export function DeskWays() {
  const { t, n } = useWords();
  const { desk } = useRegisterSession();
  const { data } = useRegister<CaseKindList>("/api/register/kinds");
  const open = openByHand(data?.kinds ?? []);
  return (
    <section className="section">
      <h2>{t("page.ways")}</h2>
      <ul className="plain-list">
        {desk?.role === "auditor" ? (
          <li>
            <Link href="/audit">{t("page.way-audit")}</Link>
          </li>
        ) : null}
        {desk?.role === "administrator" ? (
          <li>
            <Link href="/administration">{t("page.way-administration")}</Link>
          </li>
        ) : null}
        {open.map((kind) => (
          <li key={openerAddress(kind)}>
            <Link href={openerAddress(kind)}>
              {t("page.way-open", { what: kindName(kind, n) })}
            </Link>
          </li>
        ))}
        <li>
          <Link href="/cases">{t("page.way-cases")}</Link>
        </li>
      </ul>
    </section>
  );
}
