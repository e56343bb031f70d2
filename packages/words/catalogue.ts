/**
 * The two catalogues. English names every key; Hindi must have the same keys, which the compiler
 * checks, and the same blanks, which a test checks. A topic is a file in en/ and one in hi/.
 */
import type { Language } from "@lodestone/units/indian-number";
import { approvedEn } from "./en/approved.ts";
import { askedEn } from "./en/asked.ts";
import { beyondEn } from "./en/beyond.ts";
import { casesEn } from "./en/cases.ts";
import { chainsEn } from "./en/chains.ts";
import { claimsEn } from "./en/claims.ts";
import { cliEn } from "./en/cli.ts";
import { commonEn } from "./en/common.ts";
import { compareEn } from "./en/compare.ts";
import { databaseEn } from "./en/database.ts";
import { documentsEn } from "./en/documents.ts";
import { dutyEn } from "./en/duty.ts";
import { faultsEn } from "./en/faults.ts";
import { figuresEn } from "./en/figures.ts";
import { formsEn } from "./en/forms.ts";
import { frontierEn } from "./en/frontier.ts";
import { ledgerEn } from "./en/ledger.ts";
import { listsEn } from "./en/lists.ts";
import { listsInEn } from "./en/lists-in.ts";
import { measuresEn } from "./en/measures.ts";
import { mineralsEn } from "./en/minerals.ts";
import { peopleEn } from "./en/people.ts";
import { planEn } from "./en/plan.ts";
import { planBookEn } from "./en/plan-book.ts";
import { planLimitsEn } from "./en/plan-limits.ts";
import { planPageEn } from "./en/plan-page.ts";
import { plannerEn } from "./en/planner.ts";
import { proofEn } from "./en/proof.ts";
import { recordFieldsEn } from "./en/record-fields.ts";
import { recordsEn } from "./en/records.ts";
import { registerEn } from "./en/register.ts";
import { registerCaseEn } from "./en/register-case.ts";
import { registerCliEn } from "./en/register-cli.ts";
import { registerPagesEn } from "./en/register-pages.ts";
import { registerWatchEn } from "./en/register-watch.ts";
import { reviewEn } from "./en/review.ts";
import { schemesEn } from "./en/schemes.ts";
import { serverEn } from "./en/server.ts";
import { webEn } from "./en/web.ts";
import { workbookEn } from "./en/workbook.ts";
import { workflowEn } from "./en/workflow.ts";
import { approvedHi } from "./hi/approved.ts";
import { askedHi } from "./hi/asked.ts";
import { beyondHi } from "./hi/beyond.ts";
import { casesHi } from "./hi/cases.ts";
import { chainsHi } from "./hi/chains.ts";
import { claimsHi } from "./hi/claims.ts";
import { cliHi } from "./hi/cli.ts";
import { commonHi } from "./hi/common.ts";
import { compareHi } from "./hi/compare.ts";
import { databaseHi } from "./hi/database.ts";
import { documentsHi } from "./hi/documents.ts";
import { dutyHi } from "./hi/duty.ts";
import { faultsHi } from "./hi/faults.ts";
import { figuresHi } from "./hi/figures.ts";
import { formsHi } from "./hi/forms.ts";
import { frontierHi } from "./hi/frontier.ts";
import { ledgerHi } from "./hi/ledger.ts";
import { listsHi } from "./hi/lists.ts";
import { listsInHi } from "./hi/lists-in.ts";
import { measuresHi } from "./hi/measures.ts";
import { mineralsHi } from "./hi/minerals.ts";
import { peopleHi } from "./hi/people.ts";
import { planHi } from "./hi/plan.ts";
import { planBookHi } from "./hi/plan-book.ts";
import { planLimitsHi } from "./hi/plan-limits.ts";
import { planPageHi } from "./hi/plan-page.ts";
import { plannerHi } from "./hi/planner.ts";
import { proofHi } from "./hi/proof.ts";
import { recordFieldsHi } from "./hi/record-fields.ts";
import { recordsHi } from "./hi/records.ts";
import { registerHi } from "./hi/register.ts";
import { registerCaseHi } from "./hi/register-case.ts";
import { registerCliHi } from "./hi/register-cli.ts";
import { registerPagesHi } from "./hi/register-pages.ts";
import { registerWatchHi } from "./hi/register-watch.ts";
import { reviewHi } from "./hi/review.ts";
import { schemesHi } from "./hi/schemes.ts";
import { serverHi } from "./hi/server.ts";
import { webHi } from "./hi/web.ts";
import { workbookHi } from "./hi/workbook.ts";
import { workflowHi } from "./hi/workflow.ts";

const en = {
  ...approvedEn,
  ...askedEn,
  ...beyondEn,
  ...casesEn,
  ...chainsEn,
  ...claimsEn,
  ...cliEn,
  ...commonEn,
  ...compareEn,
  ...databaseEn,
  ...documentsEn,
  ...dutyEn,
  ...faultsEn,
  ...figuresEn,
  ...formsEn,
  ...frontierEn,
  ...ledgerEn,
  ...listsEn,
  ...listsInEn,
  ...measuresEn,
  ...mineralsEn,
  ...peopleEn,
  ...planEn,
  ...planBookEn,
  ...planLimitsEn,
  ...planPageEn,
  ...plannerEn,
  ...proofEn,
  ...recordFieldsEn,
  ...recordsEn,
  ...registerEn,
  ...registerCaseEn,
  ...registerCliEn,
  ...registerPagesEn,
  ...registerWatchEn,
  ...reviewEn,
  ...schemesEn,
  ...serverEn,
  ...webEn,
  ...workbookEn,
  ...workflowEn,
} as const;
export type WordKey = keyof typeof en;

const hi: Readonly<Record<WordKey, string>> = {
  ...approvedHi,
  ...askedHi,
  ...beyondHi,
  ...casesHi,
  ...chainsHi,
  ...claimsHi,
  ...cliHi,
  ...commonHi,
  ...compareHi,
  ...databaseHi,
  ...documentsHi,
  ...dutyHi,
  ...faultsHi,
  ...figuresHi,
  ...formsHi,
  ...frontierHi,
  ...ledgerHi,
  ...listsHi,
  ...listsInHi,
  ...measuresHi,
  ...mineralsHi,
  ...peopleHi,
  ...planHi,
  ...planBookHi,
  ...planLimitsHi,
  ...planPageHi,
  ...plannerHi,
  ...proofHi,
  ...recordFieldsHi,
  ...recordsHi,
  ...registerHi,
  ...registerCaseHi,
  ...registerCliHi,
  ...registerPagesHi,
  ...registerWatchHi,
  ...reviewHi,
  ...schemesHi,
  ...serverHi,
  ...webHi,
  ...workbookHi,
  ...workflowHi,
};

export const catalogues: Readonly<Record<Language, Readonly<Record<WordKey, string>>>> = { en, hi };
