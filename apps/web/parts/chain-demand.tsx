/** What is asked of a chain, a picture a commodity: tonnes of different commodities are not added. */
import type { ChainPage } from "@lodestone/api/chain";
import { formatFigure } from "@lodestone/units/indian-number";
import { Figure } from "../charts/figure.tsx";
import { Stack } from "../charts/stack.tsx";
import { useWords } from "../data/words.ts";
import { demandBands, demandByCommodity } from "../shapes/demand-bands.ts";
import { stageColour } from "../shapes/stages.ts";

/** One fills the page, three fill a line; other numbers stand in pairs. */
const layouts: Readonly<Record<number, string>> = { 1: "alone", 3: "multiples" };

export function ChainDemand({ page }: { readonly page: ChainPage }) {
  const { t, n } = useWords();
  const commodities = demandByCommodity(page);
  return (
    <>
      <p className="section-note">{t("web.chart-demand-says")}</p>
      <div className={layouts[commodities.length] ?? "two-up"}>
        {commodities.map((demand) => {
          const finding = t("web.chart-demand", {
            name: demand.name,
            first: formatFigure(demand.totals[0] ?? 0),
            last: formatFigure(demand.totals.at(-1) ?? 0),
            lastYear: page.years.at(-1) ?? 0,
          });
          const stage = page.commodities.find((row) => row.commodity === demand.commodity)?.stage;
          return (
            <Figure key={demand.commodity} finding={finding}>
              <Stack
                title={finding}
                years={page.years}
                bands={demandBands(demand, page.years, n, t("web.demand-rest"))}
                colour={stageColour(stage ?? 6)}
                unit={t("web.kt-a-year")}
                write={formatFigure}
              />
            </Figure>
          );
        })}
      </div>
    </>
  );
}
