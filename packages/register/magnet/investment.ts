/** The investment of a winner as last verified in a claim for the capital subsidy; nothing before. */
import type { StepWork } from "../commands/case-kind.ts";
import { readChildCases } from "../store/cases.ts";

export async function investmentVerified(
  work: Pick<StepWork, "trx">,
  agreementId: string,
): Promise<bigint> {
  const claims = await readChildCases(work.trx, agreementId, "claim");
  const verified = claims
    .filter(({ kind, record }) => kind === "capital-subsidy" && record.state !== "rejected")
    .flatMap(({ moves }) => moves)
    .filter(({ stage }) => stage === "verification" || stage === "reconciliation")
    .map(
      ({ facts }) =>
        (facts["verified"] as { investmentPaise?: string } | undefined)?.investmentPaise,
    )
    .filter((amount) => amount !== undefined);
  return BigInt(verified.at(-1) ?? "0");
}
