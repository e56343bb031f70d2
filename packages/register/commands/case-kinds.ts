/** The kinds of case that stand. A new kind is a new file and a line here. */
import { agreementKind } from "../magnet/agreement-kind.ts";
import { bidKind } from "../magnet/bid-kind.ts";
import { certificateKind } from "../magnet/certificate-kind.ts";
import { salesClaimKind } from "../magnet/sales-claim-kind.ts";
import { subsidyClaimKind } from "../magnet/subsidy-claim-kind.ts";
import { tenderKind } from "../magnet/tender-kind.ts";
import { amendmentKind } from "./amendment-kind.ts";
import { emergencyKind } from "./emergency-kind.ts";
import { openingKind } from "./opening-kind.ts";
import type { CaseKind } from "./case-kind.ts";

export const caseKinds: readonly CaseKind[] = [
  tenderKind,
  bidKind,
  agreementKind,
  salesClaimKind,
  subsidyClaimKind,
  certificateKind,
  amendmentKind,
  openingKind,
  emergencyKind,
];

export function caseKindOf(asked: {
  readonly scheme: string;
  readonly workflow: string;
  readonly kind: string;
}): CaseKind | undefined {
  return caseKinds.find(
    ({ scheme, workflow, kind }) =>
      scheme === asked.scheme && workflow === asked.workflow && kind === asked.kind,
  );
}
