/** The statement of an account: each entry with the balance after it, its case and its row of the trail. */
import type { Statement } from "@lodestone/api/register-fund";
import { formatDate } from "@lodestone/units/indian-number";
import { Link, useSearchParams } from "wouter";
import { useMoreRows } from "../data/more-rows.ts";
import { usePageTitle } from "../data/page-title.ts";
import { useRegister } from "../data/register-answers.ts";
import { useWords } from "../data/words.ts";
import { AccountLink, AccountPath } from "../parts/fund-accounts.tsx";
import { MoreButton } from "../parts/more-button.tsx";
import { RegisterAnswered, RegisterGate } from "../parts/register-gate.tsx";
import { ExactMoney } from "../parts/register-money.tsx";
import { capital } from "../shapes/register-text.ts";

type Entry = Statement["entries"][number];

export function StatementPage() {
  const { t } = useWords();
  usePageTitle(t("records.statement"));
  return (
    <RegisterGate>
      <StatementRead />
    </RegisterGate>
  );
}

function StatementRead() {
  const { t } = useWords();
  const [question] = useSearchParams();
  const account = question.get("account") ?? "";
  const url = `/api/register/statement?account=${encodeURIComponent(account)}`;
  const answer = useRegister<Statement>(account === "" ? undefined : url);
  return (
    <>
      <p className="eyebrow">
        <Link href="/funds">{t("page.nav-funds")}</Link>
      </p>
      <h1>{t("records.statement")}</h1>
      <p>
        <AccountPath account={account} />
      </p>
      {account === "" ? (
        <p className="empty">{t("records.no-account")}</p>
      ) : (
        <RegisterAnswered answer={answer}>
          {(first) => <Entries key={`${url} ${first.balancePaise}`} url={url} first={first} />}
        </RegisterAnswered>
      )}
    </>
  );
}

function Entries({ url, first }: { readonly url: string; readonly first: Statement }) {
  const { t, n } = useWords();
  const list = useMoreRows(url, first, (page) => page.entries);
  return (
    <>
      <dl className="facts record-facts">
        <div>
          <dt>{t("records.stage")}</dt>
          <dd>{capital(n(first.stage.name))}</dd>
        </div>
        <div>
          <dt>{t("records.balance")}</dt>
          <dd>
            <ExactMoney paise={first.balancePaise} />
          </dd>
        </div>
      </dl>
      {list.rows.length === 0 ? <p className="empty">{t("records.no-entries")}</p> : null}
      {list.rows.length > 0 ? <EntryTable entries={list.rows} /> : null}
      <MoreButton of={list} />
    </>
  );
}

function EntryTable({ entries }: { readonly entries: readonly Entry[] }) {
  const { t, named, language } = useWords();
  return (
    <div className="case-rows" role="region" aria-label={t("records.statement")} tabIndex={0}>
      <table className="entries">
        <thead>
          <tr>
            <th scope="col">{t("records.entry")}</th>
            <th scope="col">{t("records.counter")}</th>
            <th scope="col" className="number">
              {t("records.amount")}
            </th>
            <th scope="col" className="number">
              {t("records.balance-after")}
            </th>
            <th scope="col" className="number">
              {t("records.trail-no")}
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.transferNo}>
              <td>
                <strong>{capital(named("transfer", entry.kind))}</strong>{" "}
                <span className="soft">
                  {formatDate(entry.effectiveOn, language)}
                  {entry.priorPeriod ? ` · ${t("records.prior-period")}` : ""}
                  {entry.reverses === null
                    ? ""
                    : ` · ${t("records.reverses", { no: entry.reverses })}`}
                </span>
                {entry.caseId ? (
                  <Link href={`/cases/${entry.caseId}`} className="case-id case-under">
                    {entry.caseId}
                  </Link>
                ) : null}
              </td>
              <td data-label={t("records.counter")}>
                <AccountLink account={entry.counter} />
              </td>
              <td className="number" data-label={t("records.amount")}>
                <ExactMoney paise={entry.amountPaise} />
              </td>
              <td className="number" data-label={t("records.balance-after")}>
                <ExactMoney paise={entry.balancePaise} />
              </td>
              <td className="number" data-label={t("records.trail-no")}>
                {entry.auditNo}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
