/** The accounts of the ledger that the reader may read, each with its balance and the way to its statement. */
import type { AccountList } from "@lodestone/api/register-fund";
import { Fragment, useState } from "react";
import { Link } from "wouter";
import { useRegister } from "../data/register-answers.ts";
import { useWords } from "../data/words.ts";
import { RegisterAnswered } from "./register-gate.tsx";
import { Money } from "./register-money.tsx";

/** An account by its path, which breaks where its parts do. */
export function AccountPath({ account }: { readonly account: string }) {
  return (
    <span className="account-path">
      {account.split("/").map((part, i) => (
        <Fragment key={i}>
          {i > 0 ? (
            <>
              /<wbr />
            </>
          ) : null}
          {part}
        </Fragment>
      ))}
    </span>
  );
}

export function AccountLink({ account }: { readonly account: string }) {
  return (
    <Link href={`/funds/statement?account=${encodeURIComponent(account)}`}>
      <AccountPath account={account} />
    </Link>
  );
}

export function FundAccounts() {
  const { t } = useWords();
  const [after, setAfter] = useState("");
  const answer = useRegister<AccountList>(
    `/api/register/accounts?limit=50${after ? `&after=${encodeURIComponent(after)}` : ""}`,
  );
  return (
    <section className="section no-print">
      <h2>{t("records.accounts")}</h2>
      <RegisterAnswered answer={answer}>
        {({ accounts, next }) =>
          accounts.length === 0 ? (
            <p className="empty">{t("records.no-accounts")}</p>
          ) : (
            <>
              <div
                className="table-wrap"
                role="region"
                aria-label={t("records.accounts")}
                tabIndex={0}
              >
                <table>
                  <thead>
                    <tr>
                      <th scope="col">{t("records.account")}</th>
                      <th scope="col" className="number">
                        {t("records.balance")}
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {accounts.map(({ account, balancePaise }) => (
                      <tr key={account}>
                        <td>
                          <AccountLink account={account} />
                        </td>
                        <td className="number">
                          <Money paise={balancePaise} />
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
              <p className="ways no-print">
                {after ? (
                  <button type="button" className="chooser" onClick={() => setAfter("")}>
                    {t("records.first-accounts")}
                  </button>
                ) : null}
                {next ? (
                  <button type="button" className="chooser" onClick={() => setAfter(next)}>
                    {t("records.next-accounts")}
                  </button>
                ) : null}
              </p>
            </>
          )
        }
      </RegisterAnswered>
    </section>
  );
}
