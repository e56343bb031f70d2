/** The two catalogues. A page in a browser loads its reader's alone. */
import type { Language } from "@lodestone/units/indian-number";
import { en } from "./english.ts";
import { hi } from "./hindi.ts";

export type WordKey = keyof typeof en;

/** Every sentence of one language by its key. */
export type Catalogue = Readonly<Record<WordKey, string>>;

export const catalogues: Readonly<Record<Language, Catalogue>> = { en, hi };
