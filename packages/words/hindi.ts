/**
 * The Hindi catalogue: the same keys as the English one, which the compiler checks, and the same
 * blanks, which a test checks.
 */
import type { en } from "./english.ts";
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
import { listsInHi } from "./hi/lists-in.ts";
import { listsHi } from "./hi/lists.ts";
import { measuresHi } from "./hi/measures.ts";
import { mineralsHi } from "./hi/minerals.ts";
import { peopleHi } from "./hi/people.ts";
import { planBookHi } from "./hi/plan-book.ts";
import { planLimitsHi } from "./hi/plan-limits.ts";
import { planPageHi } from "./hi/plan-page.ts";
import { planHi } from "./hi/plan.ts";
import { plannerHi } from "./hi/planner.ts";
import { proofHi } from "./hi/proof.ts";
import { recordFieldsHi } from "./hi/record-fields.ts";
import { recordPagesHi } from "./hi/record-pages.ts";
import { recordsHi } from "./hi/records.ts";
import { registerCaseHi } from "./hi/register-case.ts";
import { registerCliHi } from "./hi/register-cli.ts";
import { registerMoneyHi } from "./hi/register-money.ts";
import { registerPagesHi } from "./hi/register-pages.ts";
import { registerWatchHi } from "./hi/register-watch.ts";
import { registerHi } from "./hi/register.ts";
import { reviewHi } from "./hi/review.ts";
import { schemesHi } from "./hi/schemes.ts";
import { serverHi } from "./hi/server.ts";
import { soundTextHi } from "./hi/sound-text.ts";
import { undertakingsHi } from "./hi/undertakings.ts";
import { unwonHi } from "./hi/unwon.ts";
import { webHi } from "./hi/web.ts";
import { workbookHi } from "./hi/workbook.ts";
import { workflowHi } from "./hi/workflow.ts";

export const hi: Readonly<Record<keyof typeof en, string>> = {
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
  ...listsInHi,
  ...listsHi,
  ...measuresHi,
  ...mineralsHi,
  ...peopleHi,
  ...planBookHi,
  ...planLimitsHi,
  ...planPageHi,
  ...planHi,
  ...plannerHi,
  ...proofHi,
  ...recordFieldsHi,
  ...recordPagesHi,
  ...recordsHi,
  ...registerCaseHi,
  ...registerCliHi,
  ...registerPagesHi,
  ...registerMoneyHi,
  ...registerWatchHi,
  ...registerHi,
  ...reviewHi,
  ...schemesHi,
  ...serverHi,
  ...soundTextHi,
  ...undertakingsHi,
  ...unwonHi,
  ...webHi,
  ...workbookHi,
  ...workflowHi,
};
