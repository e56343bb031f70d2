/**
 * Scrap holds no more of an element than the product it comes from, in all the commodities the
 * product holds:
 *
 *   scrap_kg_per_kg kg[c] composition[scrap,e] <= sum_{held} kg[held] composition[held,e]
 *
 * and where a product holds several commodities, the row says by which one it is reckoned.
 */
import { sentence } from "@lodestone/words/sentence";
import type { FaultReport } from "../fault.ts";
import type { MissionTables } from "../mission.ts";
import type { Row } from "../pack-tables.ts";
import { addRowFault } from "./row-fault.ts";

/** Rounding of published contents, as a share of what the product holds. */
const SLACK_SHARE = 1e-3;

export function checkScrapClosure(tables: MissionTables, report: FaultReport): void {
  for (const row of tables.collections) {
    const held = tables.intensities.filter(({ product }) => product === row.product);
    if (held.length === 0) continue;
    if (row.commodity === undefined && held.length > 1) {
      const commodities = held.map(({ commodity }) => commodity);
      const blanks = { product: row.product, commodities };
      addRowFault(report, row, sentence("fault.scrap-reckoned", blanks), "commodity");
      continue;
    }
    const reckoned = held.find(
      ({ commodity }) => commodity === (row.commodity ?? held[0]?.commodity),
    );
    if (!reckoned) {
      const blanks = { product: row.product, commodity: row.commodity ?? "" };
      addRowFault(report, row, sentence("fault.scrap-not-held", blanks), "commodity");
      continue;
    }
    checkElements(tables, row, reckoned, held, report);
  }
}

function checkElements(
  tables: MissionTables,
  row: Row<"collections">,
  reckoned: Row<"intensities">,
  held: readonly Row<"intensities">[],
  report: FaultReport,
): void {
  const content = (commodity: string, element: string) =>
    tables.compositions.find((part) => part.commodity === commodity && part.element === element)
      ?.t_per_t ?? 0;
  const kg = ({ kg_per_unit, share_with }: Row<"intensities">) => kg_per_unit * share_with;
  const scrapKg = (row.scrap_kg_per_kg ?? 1) * kg(reckoned);
  for (const { element } of tables.elements) {
    const inScrap = scrapKg * content(row.scrap, element);
    const inProduct = held.reduce(
      (sum, part) => sum + kg(part) * content(part.commodity, element),
      0,
    );
    if (inScrap <= inProduct * (1 + SLACK_SHARE)) continue;
    const blanks = { element, scrap: row.scrap, inScrap, product: row.product, inProduct };
    addRowFault(report, row, sentence("fault.scrap-gains", blanks), "scrap");
  }
}
