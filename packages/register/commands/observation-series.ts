/** The words of a series of observations. */
import type { WordKey } from "@lodestone/words/catalogue";
import { sentence, type Sentence } from "@lodestone/words/sentence";
import type { Series } from "../store/observations.ts";

export const seriesName = (series: Series): Sentence => sentence(`series.${series}` as WordKey);
