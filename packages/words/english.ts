/** The English catalogue, which names every key. A topic is a file in en/ and one in hi/. */
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
import { listsInEn } from "./en/lists-in.ts";
import { listsEn } from "./en/lists.ts";
import { measuresEn } from "./en/measures.ts";
import { mineralsEn } from "./en/minerals.ts";
import { peopleEn } from "./en/people.ts";
import { planBookEn } from "./en/plan-book.ts";
import { planLimitsEn } from "./en/plan-limits.ts";
import { planPageEn } from "./en/plan-page.ts";
import { planEn } from "./en/plan.ts";
import { plannerEn } from "./en/planner.ts";
import { proofEn } from "./en/proof.ts";
import { recordFieldsEn } from "./en/record-fields.ts";
import { recordPagesEn } from "./en/record-pages.ts";
import { recordsEn } from "./en/records.ts";
import { registerCaseEn } from "./en/register-case.ts";
import { registerCliEn } from "./en/register-cli.ts";
import { registerMoneyEn } from "./en/register-money.ts";
import { registerPagesEn } from "./en/register-pages.ts";
import { registerWatchEn } from "./en/register-watch.ts";
import { registerEn } from "./en/register.ts";
import { reviewEn } from "./en/review.ts";
import { schemesEn } from "./en/schemes.ts";
import { serverEn } from "./en/server.ts";
import { soundTextEn } from "./en/sound-text.ts";
import { undertakingsEn } from "./en/undertakings.ts";
import { unwonEn } from "./en/unwon.ts";
import { webEn } from "./en/web.ts";
import { workbookEn } from "./en/workbook.ts";
import { workflowEn } from "./en/workflow.ts";

export const en = {
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
  ...listsInEn,
  ...listsEn,
  ...measuresEn,
  ...mineralsEn,
  ...peopleEn,
  ...planBookEn,
  ...planLimitsEn,
  ...planPageEn,
  ...planEn,
  ...plannerEn,
  ...proofEn,
  ...recordFieldsEn,
  ...recordPagesEn,
  ...recordsEn,
  ...registerCaseEn,
  ...registerCliEn,
  ...registerPagesEn,
  ...registerMoneyEn,
  ...registerWatchEn,
  ...registerEn,
  ...reviewEn,
  ...schemesEn,
  ...serverEn,
  ...soundTextEn,
  ...undertakingsEn,
  ...unwonEn,
  ...webEn,
  ...workbookEn,
  ...workflowEn,
};
