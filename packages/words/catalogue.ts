/** The two catalogues. A page in a browser loads its reader's alone. */
import type { Language } from "@lodestone/units/indian-number";

  ...approvedEn,
  ...approvedHi,
  ...askedEn,
  ...askedHi,
  ...beyondEn,
  ...beyondHi,
  ...casesEn,
  ...casesHi,
  ...chainsEn,
  ...chainsHi,
  ...claimsEn,
  ...claimsHi,
  ...cliEn,
  ...cliHi,
  ...commonEn,
  ...commonHi,
  ...compareEn,
  ...compareHi,
  ...databaseEn,
  ...databaseHi,
  ...documentsEn,
  ...documentsHi,
  ...dutyEn,
  ...dutyHi,
  ...faultsEn,
  ...faultsHi,
  ...figuresEn,
  ...figuresHi,
  ...formsEn,
  ...formsHi,
  ...frontierEn,
  ...frontierHi,
  ...ledgerEn,
  ...ledgerHi,
  ...listsEn,
  ...listsHi,
  ...listsInEn,
  ...listsInHi,
  ...measuresEn,
  ...measuresHi,
  ...mineralsEn,
  ...mineralsHi,
  ...peopleEn,
  ...peopleHi,
  ...planBookEn,
  ...planBookHi,
  ...planEn,
  ...planHi,
  ...planLimitsEn,
  ...planLimitsHi,
  ...planPageEn,
  ...planPageHi,
  ...plannerEn,
  ...plannerHi,
  ...proofEn,
  ...proofHi,
  ...recordFieldsEn,
  ...recordFieldsHi,
  ...recordsEn,
  ...recordsHi,
  ...registerCaseEn,
  ...registerCaseHi,
  ...registerCliEn,
  ...registerCliHi,
  ...registerEn,
  ...registerHi,
  ...registerPagesEn,
  ...registerPagesHi,
  ...registerWatchEn,
  ...registerWatchHi,
  ...reviewEn,
  ...reviewHi,
  ...schemesEn,
  ...schemesHi,
  ...serverEn,
  ...serverHi,
  ...webEn,
  ...webHi,
  ...workbookEn,
  ...workbookHi,
  ...workflowEn,
  ...workflowHi,
/** Every sentence of one language by its key. */
const en = {
const hi: Readonly<Record<WordKey, string>> = {
export type Catalogue = Readonly<Record<WordKey, string>>;
export type WordKey = keyof typeof en;
import { approvedEn } from "./en/approved.ts";
import { approvedHi } from "./hi/approved.ts";
import { askedEn } from "./en/asked.ts";
import { askedHi } from "./hi/asked.ts";
import { beyondEn } from "./en/beyond.ts";
import { beyondHi } from "./hi/beyond.ts";
import { casesEn } from "./en/cases.ts";
import { casesHi } from "./hi/cases.ts";
import { chainsEn } from "./en/chains.ts";
import { chainsHi } from "./hi/chains.ts";
import { claimsEn } from "./en/claims.ts";
import { claimsHi } from "./hi/claims.ts";
import { cliEn } from "./en/cli.ts";
import { cliHi } from "./hi/cli.ts";
import { commonEn } from "./en/common.ts";
import { commonHi } from "./hi/common.ts";
import { compareEn } from "./en/compare.ts";
import { compareHi } from "./hi/compare.ts";
import { databaseEn } from "./en/database.ts";
import { databaseHi } from "./hi/database.ts";
import { documentsEn } from "./en/documents.ts";
import { documentsHi } from "./hi/documents.ts";
import { dutyEn } from "./en/duty.ts";
import { dutyHi } from "./hi/duty.ts";
import { en } from "./english.ts";
import { faultsEn } from "./en/faults.ts";
import { faultsHi } from "./hi/faults.ts";
import { figuresEn } from "./en/figures.ts";
import { figuresHi } from "./hi/figures.ts";
import { formsEn } from "./en/forms.ts";
import { formsHi } from "./hi/forms.ts";
import { frontierEn } from "./en/frontier.ts";
import { frontierHi } from "./hi/frontier.ts";
import { hi } from "./hindi.ts";
import { ledgerEn } from "./en/ledger.ts";
import { ledgerHi } from "./hi/ledger.ts";
import { listsEn } from "./en/lists.ts";
import { listsHi } from "./hi/lists.ts";
import { listsInEn } from "./en/lists-in.ts";
import { listsInHi } from "./hi/lists-in.ts";
import { measuresEn } from "./en/measures.ts";
import { measuresHi } from "./hi/measures.ts";
import { mineralsEn } from "./en/minerals.ts";
import { mineralsHi } from "./hi/minerals.ts";
import { peopleEn } from "./en/people.ts";
import { peopleHi } from "./hi/people.ts";
import { planBookEn } from "./en/plan-book.ts";
import { planBookHi } from "./hi/plan-book.ts";
import { planEn } from "./en/plan.ts";
import { planHi } from "./hi/plan.ts";
import { planLimitsEn } from "./en/plan-limits.ts";
import { planLimitsHi } from "./hi/plan-limits.ts";
import { planPageEn } from "./en/plan-page.ts";
import { planPageHi } from "./hi/plan-page.ts";
import { plannerEn } from "./en/planner.ts";
import { plannerHi } from "./hi/planner.ts";
import { proofEn } from "./en/proof.ts";
import { proofHi } from "./hi/proof.ts";
import { recordFieldsEn } from "./en/record-fields.ts";
import { recordFieldsHi } from "./hi/record-fields.ts";
import { recordsEn } from "./en/records.ts";
import { recordsHi } from "./hi/records.ts";
import { registerCaseEn } from "./en/register-case.ts";
import { registerCaseHi } from "./hi/register-case.ts";
import { registerCliEn } from "./en/register-cli.ts";
import { registerCliHi } from "./hi/register-cli.ts";
import { registerEn } from "./en/register.ts";
import { registerHi } from "./hi/register.ts";
import { registerPagesEn } from "./en/register-pages.ts";
import { registerPagesHi } from "./hi/register-pages.ts";
import { registerWatchEn } from "./en/register-watch.ts";
import { registerWatchHi } from "./hi/register-watch.ts";
import { reviewEn } from "./en/review.ts";
import { reviewHi } from "./hi/review.ts";
import { schemesEn } from "./en/schemes.ts";
import { schemesHi } from "./hi/schemes.ts";
import { serverEn } from "./en/server.ts";
import { serverHi } from "./hi/server.ts";
import { webEn } from "./en/web.ts";
import { webHi } from "./hi/web.ts";
import { workbookEn } from "./en/workbook.ts";
import { workbookHi } from "./hi/workbook.ts";
import { workflowEn } from "./en/workflow.ts";
import { workflowHi } from "./hi/workflow.ts";
} as const;
};

export const catalogues: Readonly<Record<Language, Catalogue>> = { en, hi };
