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

/** What all undertakings have; of a closed kind the public sees not even that it stands. */
export function ownFields({
  statuses,
  closed,
}: Pick<RecordKind, "statuses" | "closed">): readonly RecordField[] {
  const shown = closed ? {} : open;
  return [
    field("name_en", "text", { ...shown, required: true, most: 300 }),
    field("name_hi", "text", { ...shown, most: 300 }),
    field("place", "key", shown),
    field("party_id", "key", shown),
    field("scheme", "key", shown),
    field("status", "choice", { ...shown, choices: statuses }),
  ];
}

/** Every value of a record of the kind: what all undertakings have, then its own fields, each once. */
export function valueFields(kind: RecordKind): readonly RecordField[] {
  const names = new Set<string>();
  return [...ownFields(kind), ...kind.groups.flatMap(({ fields }) => fields)].filter(
    ({ name }) => !names.has(name) && names.add(name),
  );
}
