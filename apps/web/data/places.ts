/** The places of the mission with their names, for records that say where they stand by a key. */
import type { ChainList } from "@lodestone/api/chain";
import { useMemo } from "react";
import type { PlaceNames } from "../shapes/record-text.ts";
import { useAnswer } from "./answers.ts";
import { useWords } from "./words.ts";

export function usePlaces(): {
  readonly places: ChainList["places"];
  readonly names: PlaceNames;
} {
  const { n } = useWords();
  const { data } = useAnswer<ChainList>("/api/chains");
  return useMemo(() => {
    const places = data?.places ?? [];
    return { places, names: new Map(places.map(({ place, name }) => [place, n(name)])) };
  }, [data, n]);
}
