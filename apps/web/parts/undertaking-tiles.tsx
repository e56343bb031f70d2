/** Where undertakings stand: a tile a State with its number, and no boundary of any. */
import type { UndertakingList } from "@lodestone/api/register-undertaking";
import { TileMap } from "../charts/tile-map.tsx";
import { usePlaces } from "../data/places.ts";
import { useWords } from "../data/words.ts";

type Counts = NonNullable<UndertakingList["tally"]>["places"];

export function UndertakingTiles({ counts }: { readonly counts: Counts }) {
  const { t } = useWords();
  const { places } = usePlaces();
  const drawn = places.filter(({ tileColumn }) => tileColumn !== null);
  const standing = counts.filter(({ place }) => drawn.some((known) => known.place === place));
  if (standing.length === 0) return null;
  const elsewhere = counts
    .filter((row) => !standing.includes(row))
    .reduce((sum, { count }) => sum + count, 0);
  return (
    <section className="section record-tiles">
      <h2>{t("records.by-state")}</h2>
      <p className="soft small">
        {t("records.tiles-say")}
        {elsewhere > 0 ? ` ${t("records.elsewhere", { count: elsewhere })}` : ""}
      </p>
      <TileMap
        places={places}
        title={t("records.by-state")}
        tiles={standing.map(({ place, count }) => ({
          place,
          colour: "var(--accent)",
          text: String(count),
          says: t("records.stand", { count }),
        }))}
      />
    </section>
  );
}
