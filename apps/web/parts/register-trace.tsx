/**
 * Why not more: from what was claimed, cut by cut with the clause that takes it, to what is
 * admissible; and the limits, of which one binds.
 */
import type { CasePage } from "@lodestone/api/register-case";
import type { RowAddress, Text } from "@lodestone/api/text";
import { useWords } from "../data/words.ts";
import { useCard } from "./card.tsx";
import { ExactMoney, Money } from "./register-money.tsx";

export type Trace = NonNullable<CasePage["moves"][number]["trace"]>;

export function TraceView({ trace }: { readonly trace: Trace }) {
  const { t, n } = useWords();
  const { claimedPaise, admissiblePaise, cuts, unmet, limits, amounts } = trace;
  return (
    <div className="trace">
      {claimedPaise !== null && admissiblePaise !== null ? (
        <table className="sums">
          <caption className="visually-hidden">{t("page.trace-sum")}</caption>
          <tbody>
            <tr>
              <th scope="row">{t("page.claimed")}</th>
              <td className="number">
                <ExactMoney paise={claimedPaise} />
              </td>
            </tr>
            {cuts.map((cut, i) => (
              <tr key={i} className="cut">
                <th scope="row">
                  {n(cut.what)} <Clause at={cut.clause} what={cut.what} />
                </th>
                <td className="number">
                  <ExactMoney paise={`-${cut.amountPaise}`.replace("--", "")} />
                </td>
              </tr>
            ))}
            <tr className="sum">
              <th scope="row">{t("page.admissible")}</th>
              <td className="number">
                <ExactMoney paise={admissiblePaise} />
              </td>
            </tr>
          </tbody>
        </table>
      ) : null}
      {unmet.length > 0 ? (
        <>
          <h3>{t("page.unmet")}</h3>
          <ul className="plain-list">
            {unmet.map(({ what, clause }, i) => (
              <li key={i}>
                {n(what)} <Clause at={clause} what={what} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {limits.length > 0 ? <Limits limits={limits} claimed={Number(claimedPaise ?? 0)} /> : null}
      {amounts.length > 0 ? (
        <table className="sums">
          <caption>{t("page.amounts")}</caption>
          <tbody>
            {amounts.map(({ key, name, paise }) => (
              <tr key={key}>
                <th scope="row">{n(name)}</th>
                <td className="number">
                  <ExactMoney paise={paise} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </div>
  );
}

/** Each limit as a bar against what was claimed; the one that binds is filled and says so. */
function Limits({
  limits,
  claimed,
}: {
  readonly limits: Trace["limits"];
  readonly claimed: number;
}) {
  const { t, n } = useWords();
  const share = (paise: string) => Math.min(1, Number(paise) / Math.max(1, claimed));
  return (
    <>
      <h3>{t("page.limits")}</h3>
      <ul className="limits">
        {limits.map((limit, i) => (
          <li key={i} className={limit.binds ? "binds" : undefined}>
            <span>
              {n(limit.what)} <Clause at={limit.clause} what={limit.what} />
            </span>
            <span className="limit-amount">
              <Money paise={limit.allowsPaise} />
              {limit.binds ? <strong> · {t("page.binds")}</strong> : null}
            </span>
            <span className="limit-bar" aria-hidden="true">
              <span style={{ width: `${100 * share(limit.allowsPaise)}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The clause as a door to the pack's row. */
export function Clause({ at, what }: { readonly at: RowAddress; readonly what: Text }) {
  const { t, n } = useWords();
  const { openRow } = useCard();
  return (
    <button
      type="button"
      className="door small"
      aria-label={t("page.clause-of", { what: n(what) })}
      onClick={() => openRow(at)}
    >
      {t("page.clause")}
    </button>
  );
}
