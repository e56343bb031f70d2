/** Import dependence mineral by mineral: each figure that is known, and each gap. */
import type { Reliance } from "@lodestone/api/mission";
import { formatNumber } from "@lodestone/units/indian-number";
import { Link } from "wouter";
import { useWords } from "../data/words.ts";
import { useCard } from "./card.tsx";

export function RelianceSummary({ reliance }: { readonly reliance: Reliance }) {
  const { t } = useWords();
  return (
    <p style={{ marginTop: "0.6rem" }}>
      <span className="record-value">
        {t("web.n-of", { n: reliance.sourced, of: reliance.of })}
      </span>{" "}
      {t("web.reliance-sourced", { weak: reliance.weaklySourced })}{" "}
      <Link href="/minerals">{t("minerals.all", { count: reliance.of })}</Link>
    </p>
  );
}

export function RelianceTiles({ reliance }: { readonly reliance: Reliance }) {
  const { t, n } = useWords();
  const { openRow } = useCard();
  return (
    <ul className="minerals">
      {reliance.minerals.map((mineral) => {
        const counted = mineral.figures.filter((figure) => figure.counts);
        return (
          <li
            key={mineral.mineral}
            className={counted.length > 0 ? "mineral" : "mineral gap"}
            title={mineral.gaps.map((gap) => n(gap.missing)).join(" ")}
          >
            <Link className="mineral-name" href={`/minerals/${mineral.mineral}`}>
              {n(mineral.name)}
            </Link>
            {counted.length > 0 ? (
              counted.map((figure) => (
                <button
                  key={figure.form}
                  type="button"
                  className="door"
                  onClick={() => openRow(figure.provenance.at)}
                >
                  <span className="mineral-value">
                    {t(`web.bound-${figure.bound}`, { percent: formatNumber(figure.percent, 1) })}
                  </span>
                  {figure.form === mineral.name.en.toLowerCase() ? null : (
                    <span className="small soft"> {figure.form}</span>
                  )}
                </button>
              ))
            ) : (
              <span className="small">{t("web.no-sourced-figure")}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
