/** Apparent consumption year by year, or in its place the parts that nobody has published. */
import type { MineralPage } from "@lodestone/api/mineral";
import type { Provenance } from "@lodestone/api/text";
import { formatFigure } from "@lodestone/units/indian-number";
import { useWords } from "../data/words.ts";
import { useCard } from "./card.tsx";

export function MineralBalance({ balance }: { readonly balance: MineralPage["balance"] }) {
  const { t, n } = useWords();
  if (balance.years.length === 0) {
    return (
      <div className="gap-box">
        <p className="gap-name">{t("minerals.balance-none")}</p>
        <ul>
          {balance.missing.map((part) => (
            <li key={part.en}>{n(part)}</li>
          ))}
        </ul>
      </div>
    );
  }
  return (
    <div className="table-wrap" role="region" aria-label={t("minerals.balance")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("column.form")}</th>
            <th scope="col">{t("column.year")}</th>
            <th scope="col" className="number">
              {t("minerals.production")}
            </th>
            <th scope="col" className="number">
              {t("minerals.balance-plus")}
            </th>
            <th scope="col" className="number">
              {t("minerals.balance-minus")}
            </th>
            <th scope="col" className="number">
              {t("minerals.balance-is")}
            </th>
          </tr>
        </thead>
        <tbody>
          {balance.years.map((row) => (
            <tr key={`${row.form}/${row.year.en}`}>
              <td>{row.form}</td>
              <td>{n(row.year)}</td>
              <Tonnes t={row.productionT} provenance={row.provenance.production} />
              <Tonnes t={row.importsT} provenance={row.provenance.imports} />
              <Tonnes t={row.exportsT} provenance={row.provenance.exports} />
              <td className="number">
                <strong>{t("minerals.tonnes", { t: formatFigure(row.apparentT) })}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Tonnes({ t: value, provenance }: { readonly t: number; readonly provenance: Provenance }) {
  const { t } = useWords();
  const { openRow } = useCard();
  return (
    <td className="number">
      <button type="button" className="door" onClick={() => openRow(provenance.at)}>
        {t("minerals.tonnes", { t: formatFigure(value) })}
      </button>
    </td>
  );
}
