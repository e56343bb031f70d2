/** What is known of a mineral as facts to print: a value, what it is of, and the row it comes from. */
import type { MineralOutline } from "@lodestone/api/mineral";
import type { Provenance } from "@lodestone/api/text";
import { formatCrore, formatFigure, formatNumber } from "@lodestone/units/indian-number";
import type { Words } from "../data/words.ts";

export interface Fact {
  readonly value: string;
  /** Of what, in the source's own words, and when. */
  readonly of: string;
  readonly provenance: Provenance;
}

export interface MineralFacts {
  readonly reliance: readonly Fact[];
  readonly production: readonly Fact[];
  readonly imports: readonly Fact[];
  readonly ground: readonly Fact[];
}

export function mineralFacts(mineral: MineralOutline, words: Words): MineralFacts {
  const { t, n } = words;
  const tonnes = (value: number) => t("minerals.tonnes", { t: formatFigure(value) });
  return {
    reliance: relianceFacts(mineral, words),
    production: mineral.production.map((row) => ({
      value: tonnes(row.t),
      of: joined(row.form, n(row.year)),
      provenance: row.provenance,
    })),
    imports: mineral.imports.map((row) => {
      const [value = "–", ...rest] = importParts(row, tonnes, words);
      return { value, of: joined(row.goods, n(row.year), ...rest), provenance: row.provenance };
    }),
    ground: mineral.reserves.map((row) => ({
      value: tonnes(row.t),
      of: joined(n(row.category), row.form, n(row.place)),
      provenance: row.provenance,
    })),
  };
}

/** The figures that count; where none does, those shown beside, and that they do not count. */
function relianceFacts({ figures, name }: MineralOutline, { t }: Words): Fact[] {
  const counted = figures.filter((figure) => figure.counts);
  return (counted.length > 0 ? counted : figures).map((figure) => ({
    value: t(`web.bound-${figure.bound}`, { percent: formatNumber(figure.percent, 1) }),
    of: joined(
      figure.form === name.en.toLowerCase() ? "" : figure.form,
      figure.counts ? "" : t("minerals.not-counted"),
    ),
    provenance: figure.provenance,
  }));
}

/** As much as the source tells, the weightiest first: tonnes, rupees, a partner. */
function importParts(
  { t: weight, valueInrCr, partner, partnerSharePercent }: MineralOutline["imports"][number],
  tonnes: (value: number) => string,
  { t, n, language }: Words,
): string[] {
  const from = partner && {
    share: partnerSharePercent === null ? null : formatNumber(partnerSharePercent, 1),
    partner: n(partner),
  };
  return [
    weight === null ? "" : tonnes(weight),
    valueInrCr === null ? "" : formatCrore(valueInrCr, language),
    from
      ? from.share === null
        ? t("minerals.first-partner", { partner: from.partner })
        : t("minerals.share-of", { share: from.share, partner: from.partner })
      : "",
  ].filter((part) => part !== "");
}

const joined = (...parts: readonly string[]) => parts.filter((part) => part !== "").join(", ");
