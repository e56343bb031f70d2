/**
 * India's States and Union territories as tiles of one size: where, without a boundary, and beside
 * it what stands in each. A deployment may draw its own approved map instead; this one claims none.
 */
import type { ChainList } from "@lodestone/api/chain";
import { useWords } from "../data/words.ts";

export interface Tile {
  readonly place: string;
  readonly colour: string;
  /** Written in the tile under the State's letters. */
  readonly text: string;
  readonly says: string;
  /** The lower half's colour, where a place is two things at once. */
  readonly lower?: string;
}

type Place = ChainList["places"][number];

const SIDE = 62;
const GAP = 4;

export function TileMap({
  places,
  tiles,
  title,
}: {
  readonly places: readonly Place[];
  readonly tiles: readonly Tile[];
  readonly title: string;
}) {
  const { n } = useWords();
  const drawn = places.filter((place) => place.tileColumn !== null && place.tileRow !== null);
  const columns = Math.max(...drawn.map((place) => place.tileColumn ?? 0)) + 1;
  const rows = Math.max(...drawn.map((place) => place.tileRow ?? 0)) + 1;
  return (
    <div className="tile-map">
      <svg
        viewBox={`0 0 ${columns * (SIDE + GAP)} ${rows * (SIDE + GAP)}`}
        role="img"
        aria-label={title}
      >
        {drawn.map((place) => {
          const tile = tiles.find((candidate) => candidate.place === place.place);
          const x = (place.tileColumn ?? 0) * (SIDE + GAP);
          const y = (place.tileRow ?? 0) * (SIDE + GAP);
          return (
            <g key={place.place} transform={`translate(${x} ${y})`}>
              <title>
                {n(place.name)}
                {tile ? `: ${tile.says}` : ""}
              </title>
              <rect
                width={SIDE}
                height={SIDE}
                fill={tile ? tile.colour : "var(--card)"}
                stroke={tile ? tile.colour : "var(--line-strong)"}
              />
              {tile?.lower ? (
                <rect y={SIDE / 2} width={SIDE} height={SIDE / 2} fill={tile.lower} />
              ) : null}
              <text
                x={SIDE / 2}
                y={tile?.text ? 23 : 37}
                textAnchor="middle"
                fontSize="16"
                fontWeight={tile ? 700 : 400}
                style={{ fill: tile ? "var(--paper)" : "var(--ink-soft)" }}
              >
                {place.place.slice(3).toUpperCase()}
              </text>
              {tile?.text ? (
                <text
                  x={SIDE / 2}
                  y={51}
                  textAnchor="middle"
                  fontSize="13.5"
                  style={{ fill: "var(--paper)" }}
                >
                  {tile.text}
                </text>
              ) : null}
            </g>
          );
        })}
      </svg>
      <dl>
        {drawn.flatMap((place) => {
          const tile = tiles.find((candidate) => candidate.place === place.place);
          if (!tile) return [];
          return (
            <div key={place.place}>
              <dt>{n(place.name)}</dt>
              <dd>{tile.says}</dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
