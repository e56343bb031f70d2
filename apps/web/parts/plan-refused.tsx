/** What was not built, chain by chain: by how much each misses, then what no price can tell. */
import type { Reasons } from "@lodestone/api/plan";
import { formatCrore, formatRupees } from "@lodestone/units/indian-number";
import { useWords } from "../data/words.ts";
import type { PlanChain } from "../shapes/plan-chains.ts";

interface RefusedProps {
  readonly reasons: Reasons;
  readonly chains: readonly PlanChain[];
}

export function Refused({ reasons, chains }: RefusedProps) {
  const { t, n } = useWords();
  if (reasons.refused.length === 0) return <p>{t("plan.nothing-refused")}</p>;
  return (
    <div className={chains.length > 1 ? "two-up" : undefined}>
      {chains.map(({ outline, sites }) => {
        const refused = reasons.refused.filter((row) =>
          sites.some(({ site }) => site === row.site),
        );
        if (refused.length === 0) return null;
        return (
          <div key={outline.chain}>
            {chains.length > 1 ? <h3>{n(outline.name)}</h3> : null}
            <RefusedOfChain refused={refused} />
          </div>
        );
      })}
    </div>
  );
}

function RefusedOfChain({ refused }: { readonly refused: Reasons["refused"] }) {
  const { t, n, language } = useWords();
  const missOf = (row: Reasons["refused"][number]) => row.missInrCrPerKtA;
  const lacking = refused
    .filter((row) => (missOf(row) ?? 0) > 0)
    .sort((a, b) => (missOf(a) ?? 0) - (missOf(b) ?? 0));
  const beyond = refused.filter((row) => !row.standsWithinPlan);
  const unpriced = refused.filter((row) => row.standsWithinPlan && missOf(row) === null);
  const paying = refused.filter((row) => (missOf(row) ?? 1) <= 0);
  const named = (rows: Reasons["refused"]) => ({ sites: rows.map(({ name }) => name) });
  return (
    <ul>
      {lacking.map(({ site, name, missInrCrPerKtA, missInrPerKg }) => (
        <li key={site}>
          {t("web.refused-row", {
            site: n(name),
            miss: formatCrore(missInrCrPerKtA ?? 0, language),
            rupees: formatRupees(Math.round(missInrPerKg ?? 0), language),
          })}
        </li>
      ))}
      {paying.length > 0 ? <li>{t("plan-page.refused-would-pay", named(paying))}</li> : null}
      {beyond.length > 0 ? <li>{t("beyond.sites", named(beyond))}</li> : null}
      {unpriced.length > 0 ? <li>{t("plan-page.refused-unpriced", named(unpriced))}</li> : null}
    </ul>
  );
}
