/**
 * The two catalogues. English names every key; Hindi must have the same keys, which the compiler
 * checks, and the same blanks, which a test checks. A topic is a file in en/ and one in hi/.
 */
import type { Language } from "@lodestone/units/indian-number";
import { approvedEn } from "./en/approved.ts";
import { askedEn } from "./en/asked.ts";
import { beyondEn } from "./en/beyond.ts";
import { chainsEn } from "./en/chains.ts";
import { cliEn } from "./en/cli.ts";
import { commonEn } from "./en/common.ts";
import { compareEn } from "./en/compare.ts";
import { faultsEn } from "./en/faults.ts";
import { figuresEn } from "./en/figures.ts";
import { frontierEn } from "./en/frontier.ts";
import { listsEn } from "./en/lists.ts";
import { measuresEn } from "./en/measures.ts";
import { planEn } from "./en/plan.ts";
import { planBookEn } from "./en/plan-book.ts";
import { planPageEn } from "./en/plan-page.ts";
import { plannerEn } from "./en/planner.ts";
import { reviewEn } from "./en/review.ts";
import { schemesEn } from "./en/schemes.ts";
import { serverEn } from "./en/server.ts";
import { webEn } from "./en/web.ts";
import { workbookEn } from "./en/workbook.ts";
import { approvedHi } from "./hi/approved.ts";
import { askedHi } from "./hi/asked.ts";
import { beyondHi } from "./hi/beyond.ts";
import { chainsHi } from "./hi/chains.ts";
import { cliHi } from "./hi/cli.ts";
import { commonHi } from "./hi/common.ts";
import { compareHi } from "./hi/compare.ts";
import { faultsHi } from "./hi/faults.ts";
import { figuresHi } from "./hi/figures.ts";
import { frontierHi } from "./hi/frontier.ts";
import { listsHi } from "./hi/lists.ts";
import { measuresHi } from "./hi/measures.ts";
import { planHi } from "./hi/plan.ts";
import { planBookHi } from "./hi/plan-book.ts";
import { planPageHi } from "./hi/plan-page.ts";
import { plannerHi } from "./hi/planner.ts";
import { reviewHi } from "./hi/review.ts";
import { schemesHi } from "./hi/schemes.ts";
import { serverHi } from "./hi/server.ts";
import { webHi } from "./hi/web.ts";
import { workbookHi } from "./hi/workbook.ts";

const en = {
  ...approvedEn,
  ...askedEn,
  ...beyondEn,
  ...chainsEn,
  ...cliEn,
  ...commonEn,
  ...compareEn,
  ...faultsEn,
  ...figuresEn,
  ...frontierEn,
  ...listsEn,
  ...measuresEn,
  ...planEn,
  ...planBookEn,
  ...planPageEn,
  ...plannerEn,
  ...reviewEn,
  ...schemesEn,
  ...serverEn,
  ...webEn,
  ...workbookEn,
} as const;

export type WordKey = keyof typeof en;

const hi: Readonly<Record<WordKey, string>> = {
  ...approvedHi,
  ...askedHi,
  ...beyondHi,
  ...chainsHi,
  ...cliHi,
  ...commonHi,
  ...compareHi,
  ...faultsHi,
  ...figuresHi,
  ...frontierHi,
  ...listsHi,
  ...measuresHi,
  ...planHi,
  ...planBookHi,
  ...planPageHi,
  ...plannerHi,
  ...reviewHi,
  ...schemesHi,
  ...serverHi,
  ...webHi,
  ...workbookHi,
};

export const catalogues: Readonly<Record<Language, Readonly<Record<WordKey, string>>>> = { en, hi };
