/** Minerals at national balance: what each page and the list of them all say. */
import type { MineralList, MineralOutline, MineralPage } from "@lodestone/api/mineral";
import type { Text } from "@lodestone/api/text";
import { findRow, nameOf, rowOf, type Mission } from "@lodestone/mission/mission";
import type { Row } from "@lodestone/mission/pack-tables";
import {
  balancedCount,
  mineralBalance,
  nationalProduction,
  type ApparentConsumption,
} from "@lodestone/review/mineral-balance";
import {
  relianceByMineral,
  sourcedCount,
  type MineralReliance,
} from "@lodestone/review/mineral-reliance";
import type { WordKey } from "@lodestone/words/catalogue";
import { tell } from "@lodestone/words/say";
import { sentence } from "@lodestone/words/sentence";
import { chainsOfMineral } from "./chain-outline.ts";
import { mineralLists } from "./mineral-lists.ts";
import { infoView, mineralRelianceView } from "./mission-view.ts";
import { provenanceView } from "./provenance-view.ts";

export function mineralList(mission: Mission): MineralList {
  const reliance = relianceByMineral(mission);
  const minerals = reliance.map((row) => mineralOutline(mission, row));
  const count = (isKnown: (row: MineralOutline) => boolean) => minerals.filter(isKnown).length;
  const weighed = (flow: "import" | "export") =>
    count(({ mineral }) =>
      mission.trade.some(
        (row) => row.mineral === mineral && row.flow === flow && row.quantity_t !== undefined,
      ),
    );
  return {
    info: infoView(mission),
    known: {
      chains: count(({ chains }) => chains.length > 0),
      reliance: sourcedCount(reliance),
      production: count(({ production }) => production.length > 0),
      importsWeighed: weighed("import"),
      exportsWeighed: weighed("export"),
      balanced: balancedCount(mission),
    },
    minerals,
  };
}

export function mineralPage(mission: Mission, mineral: string): MineralPage | undefined {
  const row = relianceByMineral(mission).find((known) => known.mineral.mineral === mineral);
  if (!row) return undefined;
  const { balances, missing } = mineralBalance(mission, mineral);
  return {
    ...mineralOutline(mission, row),
    info: infoView(mission),
    law: {
      schedule: told(`schedule.${row.mineral.schedule}`),
      explorationLicence: row.mineral.exploration_licence,
      provenance: provenanceView(mission, row.mineral),
    },
    balance: {
      years: balances.map((balance) => balanceView(mission, balance)),
      missing: [...tell(missing)],
    },
    suppliers: suppliersView(mission, row.mineral),
    uses: usesView(mission, mineral),
    lists: mineralLists(mission, mineral),
  };
}

function mineralOutline(mission: Mission, reliance: MineralReliance): MineralOutline {
  const { mineral, number } = reliance.mineral;
  return {
    ...mineralRelianceView(mission, reliance),
    number,
    chains: chainsOfMineral(mission, mineral).map((row) => ({
      chain: row.chain,
      name: nameOf(row),
    })),
    production: newest(
      nationalProduction(mission, mineral).filter((row) => row.use),
      (row) => row.year,
    ).map((row) => ({
      form: row.form,
      year: row.fy === undefined ? inBoth(String(row.year)) : fiscalYear(row.fy),
      t: row.quantity_t,
      provenance: provenanceView(mission, row),
    })),
    imports: importsView(mission, mineral),
    reserves: groundView(mission, mineral),
    balanced: mineralBalance(mission, mineral).balances.length,
  };
}

const told = (key: WordKey) => tell(sentence(key));
const inBoth = (text: string): Text => ({ en: text, hi: text });
const fiscalYear = (fy: number) => tell(sentence("year", { fy }));

/** The rows of the last year there is. */
function newest<R>(rows: readonly R[], yearOf: (row: R) => number): R[] {
  const last = Math.max(...rows.map(yearOf));
  return rows.filter((row) => yearOf(row) === last);
}

/** The last year told in tonnes or rupees; where there is none, the last that names a partner. */
function importsView(mission: Mission, mineral: string): MineralOutline["imports"] {
  const rows = mission.trade.filter(
    (row) => row.mineral === mineral && row.flow === "import" && row.use,
  );
  const sized = rows.filter((row) => (row.quantity_t ?? row.value_inr_cr) !== undefined);
  return newest(sized.length > 0 ? sized : rows, (row) => row.fy).map((row) => {
    const partner = row.main_partner && findRow(mission, "places", row.main_partner);
    return {
      goods: row.goods,
      year: fiscalYear(row.fy),
      t: row.quantity_t ?? null,
      valueInrCr: row.value_inr_cr ?? null,
      partner: partner ? nameOf(partner) : null,
      partnerSharePercent: row.main_partner_share_percent ?? null,
      provenance: provenanceView(mission, row),
    };
  });
}

/** The nation's figures; where there are none, those of its States. */
function groundView(mission: Mission, mineral: string): MineralOutline["reserves"] {
  const placeOf = (row: Row<"reserves">) => rowOf(mission, "places", row.place);
  const rows = mission.reserves.filter(
    (row) => row.mineral === mineral && row.use && placeOf(row).kind !== "world",
  );
  const national = rows.filter((row) => placeOf(row).kind === "nation");
  return (national.length > 0 ? national : rows).map((row) => ({
    form: row.form,
    category: told(`choice.${row.category}`),
    place: nameOf(placeOf(row)),
    t: row.quantity_t,
    provenance: provenanceView(mission, row),
  }));
}

function balanceView(
  mission: Mission,
  { form, fy, production, imports, exports, quantityT }: ApparentConsumption,
): MineralPage["balance"]["years"][number] {
  return {
    form,
    year: fiscalYear(fy),
    productionT: production.quantity_t,
    importsT: imports.quantity_t ?? 0,
    exportsT: exports.quantity_t ?? 0,
    apparentT: quantityT,
    provenance: {
      production: provenanceView(mission, production),
      imports: provenanceView(mission, imports),
      exports: provenanceView(mission, exports),
    },
  };
}

function suppliersView(
  mission: Mission,
  { mineral, name_en: name }: Row<"minerals">,
): MineralPage["suppliers"] {
  return (["extraction", "processing"] as const).flatMap((stage) => {
    const rows = mission.world_shares.filter(
      (row) => row.mineral === mineral && row.stage === stage,
    );
    const [first] = rows;
    if (!first) return [];
    return {
      stage,
      material: first.material === name ? null : (first.material ?? null),
      shares: [...rows]
        .sort((a, b) => b.share_percent - a.share_percent)
        .map((row) => ({
          place: nameOf(rowOf(mission, "places", row.place)),
          percent: row.share_percent,
          provenance: provenanceView(mission, row),
        })),
    };
  });
}

/** The products of planned chains whose commodities hold the mineral; the pack lists no other uses. */
function usesView(mission: Mission, mineral: string): MineralPage["uses"] {
  const elements = mission.elements.filter((row) => row.mineral === mineral);
  const holding = mission.compositions
    .filter((row) => elements.some(({ element }) => element === row.element))
    .map(({ commodity }) => commodity);
  const products = mission.intensities
    .filter((row) => holding.includes(row.commodity))
    .map(({ product }) => product);
  return mission.products
    .filter(({ product }) => products.includes(product))
    .map((row) => ({ product: row.product, name: nameOf(row) }));
}
