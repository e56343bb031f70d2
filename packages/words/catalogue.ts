/**
 * The two catalogues. English names every key; Hindi must have the same keys, which the compiler
 * checks, and the same blanks, which a test checks. A topic is a file in en/ and one in hi/.
 */
import type { Language } from "@lodestone/units/indian-number";
import { approvedEn } from "./en/approved.ts";
import { chainsEn } from "./en/chains.ts";
import { cliEn } from "./en/cli.ts";
import { commonEn } from "./en/common.ts";
import { compareEn } from "./en/compare.ts";
import { databaseEn } from "./en/database.ts";
import { faultsEn } from "./en/faults.ts";
import { figuresEn } from "./en/figures.ts";
import { frontierEn } from "./en/frontier.ts";
import { ledgerEn } from "./en/ledger.ts";
import { listsEn } from "./en/lists.ts";
import { measuresEn } from "./en/measures.ts";
import { peopleEn } from "./en/people.ts";
import { planEn } from "./en/plan.ts";
import { planPageEn } from "./en/plan-page.ts";
import { plannerEn } from "./en/planner.ts";
import { reviewEn } from "./en/review.ts";
import { schemesEn } from "./en/schemes.ts";
import { serverEn } from "./en/server.ts";
import { webEn } from "./en/web.ts";
import { workbookEn } from "./en/workbook.ts";
import { approvedHi } from "./hi/approved.ts";
import { chainsHi } from "./hi/chains.ts";
import { cliHi } from "./hi/cli.ts";
import { commonHi } from "./hi/common.ts";
import { compareHi } from "./hi/compare.ts";
import { databaseHi } from "./hi/database.ts";
import { faultsHi } from "./hi/faults.ts";
import { figuresHi } from "./hi/figures.ts";
import { frontierHi } from "./hi/frontier.ts";
import { ledgerHi } from "./hi/ledger.ts";
import { listsHi } from "./hi/lists.ts";
import { measuresHi } from "./hi/measures.ts";
import { peopleHi } from "./hi/people.ts";
import { planHi } from "./hi/plan.ts";
import { planPageHi } from "./hi/plan-page.ts";
import { plannerHi } from "./hi/planner.ts";
import { reviewHi } from "./hi/review.ts";
import { schemesHi } from "./hi/schemes.ts";
import { serverHi } from "./hi/server.ts";
import { webHi } from "./hi/web.ts";
import { workbookHi } from "./hi/workbook.ts";

const en = {
  ...approvedEn,
  ...chainsEn,
  ...cliEn,
  ...commonEn,
  ...compareEn,
  ...databaseEn,
  ...faultsEn,
  ...figuresEn,
  ...frontierEn,
  ...ledgerEn,
  ...listsEn,
  ...measuresEn,
  ...peopleEn,
  ...planEn,
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
  ...chainsHi,
  ...cliHi,
  ...commonHi,
  ...compareHi,
  ...databaseHi,
  ...faultsHi,
  ...figuresHi,
  ...frontierHi,
  ...ledgerHi,
  ...listsHi,
  ...measuresHi,
  ...peopleHi,
  ...planHi,
  ...planPageHi,
  ...plannerHi,
  ...reviewHi,
  ...schemesHi,
  ...serverHi,
  ...webHi,
  ...workbookHi,
};

export const catalogues: Readonly<Record<Language, Readonly<Record<WordKey, string>>>> = { en, hi };
