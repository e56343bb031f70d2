/** The funds: what stands where, what lapses on 31 March, how full each ceiling is; two pages on paper. */
import type { Funds } from "@lodestone/api/register-fund";
import { usePageTitle } from "../data/page-title.ts";
import { useRegister } from "../data/register-answers.ts";
import { useWords } from "../data/words.ts";
import { FundAccounts } from "../parts/fund-accounts.tsx";
import { FundMoves } from "../parts/register-fund-moves.tsx";
import { CapMeter, FundTable, FundYears, Lapsing } from "../parts/register-funds.tsx";
import { RegisterAnswered, RegisterGate } from "../parts/register-gate.tsx";
import { momentText } from "../shapes/register-text.ts";

export function FundsPage() {
  const { t } = useWords();
  usePageTitle(t("page.nav-funds"));
  return (
    <RegisterGate>
      <FundsRead />
    </RegisterGate>
  );
}

function FundsRead() {
  const answer = useRegister<Funds>("/api/register/funds");
  return (
    <RegisterAnswered answer={answer}>{(funds) => <FundsView funds={funds} />}</RegisterAnswered>
  );
}

function FundsView({ funds }: { readonly funds: Funds }) {
  const { t, n, language } = useWords();
  const bySchemes = [...Map.groupBy(funds.rows, ({ scheme }) => scheme.key).values()];
  return (
    <div className="funds">
      <h1>{t("page.funds-title")}</h1>
      <p className="soft">{t("page.as-of", { date: momentText(funds.asOf, language) })}</p>
      {funds.rows.length === 0 ? <p className="empty">{t("page.no-funds")}</p> : null}
      {bySchemes.map((rows) => (
        <section className="section" key={rows[0]?.scheme.key}>
          <h2>{rows[0] ? n(rows[0].scheme.name) : ""}</h2>
          <FundYears rows={rows} />
          <FundTable rows={rows} />
        </section>
      ))}
      <section className="section">
        <Lapsing funds={funds} />
      </section>
      {funds.caps.length > 0 ? (
        <section className="section">
          <h2>{t("page.caps")}</h2>
          <ul className="caps">
            {funds.caps.map((cap) => (
              <CapMeter
                key={`${cap.scheme.key} ${cap.party?.key ?? ""} ${cap.head.key}`}
                cap={cap}
              />
            ))}
          </ul>
        </section>
      ) : null}
      <FundMoves funds={funds} />
      <FundAccounts />
    </div>
  );
}
