/** The kinds of undertaking that stand. A new kind is a new file in kinds/ and a line here. */
import type { WordKey } from "@lodestone/words/catalogue";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import { field, open, type RecordField, type RecordKind } from "./kind.ts";
import { auction } from "./kinds/auction.ts";
import { block } from "./kinds/block.ts";
import { centre } from "./kinds/centre.ts";
import { explorationActivity } from "./kinds/exploration-activity.ts";
import { fund } from "./kinds/fund.ts";
import { mineClosure } from "./kinds/mine-closure.ts";
import { mine } from "./kinds/mine.ts";
import { overseasAsset } from "./kinds/overseas-asset.ts";
import { park } from "./kinds/park.ts";
import { partnership } from "./kinds/partnership.ts";
import { plant } from "./kinds/plant.ts";
import { recyclingUnit } from "./kinds/recycling-unit.ts";
import { stockpile } from "./kinds/stockpile.ts";

export const recordKinds: readonly RecordKind[] = [
  explorationActivity,
  block,
  auction,
  mine,
  plant,
  park,
  centre,
  recyclingUnit,
  mineClosure,
  overseasAsset,
  stockpile,
  partnership,
  fund,
];

export function recordKindOf(kind: string): RecordKind | undefined {
  return recordKinds.find((known) => known.kind === kind);
}

export const kindName = (kind: string): Sentence => sentence(`kind.${kind}` as WordKey);

/** Every value of a record of the kind: what all undertakings have, then its own fields, each once. */
export function valueFields({ groups, statuses }: RecordKind): readonly RecordField[] {
  const own = [
    field("name_en", "text", { ...open, required: true, most: 300 }),
    field("name_hi", "text", { ...open, most: 300 }),
    field("place", "key", open),
    field("party_id", "key", open),
    field("scheme", "key", open),
    field("status", "choice", { ...open, choices: statuses }),
  ];
  const names = new Set<string>();
  return [...own, ...groups.flatMap(({ fields }) => fields)].filter(
    ({ name }) => !names.has(name) && names.add(name),
  );
}
