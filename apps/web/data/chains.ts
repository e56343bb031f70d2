/** The chains and places of the mission, which many pages need beside their own answer. */
import type { ChainList } from "@lodestone/api/chain";
import { type Answer, useAnswer } from "./answers.ts";

export function useChains(): Answer<ChainList> {
  return useAnswer<ChainList>("/api/chains");
}
