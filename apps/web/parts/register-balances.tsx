/** The opening balances a case proposes, account by account, for the one who is to post them. */
import type { CasePage } from "@lodestone/api/register-case";
import { formatDate } from "@lodestone/units/indian-number";
import { useWords } from "../data/words.ts";
import { ExactMoney } from "./register-money.tsx";

export function CaseBalances({ page }: { readonly page: CasePage }) {
  const { t, language } = useWords();
  const { balances } = page;
  if (!balances) return null;
  return (
    <section className="section">
      <h2>{t("page.opening-balances")}</h2>
      <div
        className="table-scroll"
        tabIndex={0}
        role="region"
        aria-label={t("page.opening-balances")}
      >
        <table className="sums">
          <thead>
            <tr>
              <th scope="col">{t("page.opening-account")}</th>
              <th scope="col">{t("opening.on")}</th>
              <th scope="col" className="number">
                {t("page.opening-amount")}
              </th>
            </tr>
          </thead>
          <tbody>
            {balances.rows.map(({ account, amountPaise, on }) => (
              <tr key={account}>
                <th scope="row">{account}</th>
                <td>{formatDate(on, language)}</td>
                <td className="number">
                  <ExactMoney paise={amountPaise} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {balances.more > 0 ? (
        <p className="small soft">{t("page.opening-more", { count: balances.more })}</p>
      ) : null}
    </section>
  );
}
