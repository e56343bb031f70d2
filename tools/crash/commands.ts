/** What the crash campaign posts: a number gives the whole command, so that it can be posted again. */
import { createHash } from "node:crypto";
import type { CommandRequest } from "@lodestone/register/store/record-commands";

const FUND = "crash/crash";
const YEAR = "2028-29";

/** One to four transfers, each possible by those before it; all of them or none must stand. */
export function commandOf(stream: string, number: number, at: string): CommandRequest {
  const caseId = `crash/claim/${stream}-${number}`;
  const party = `party-${number % 50}/sales`;
  const amountPaise = 1_000n + BigInt(number % 97);
  const path = (year: string, stage: string) => `${FUND}/${year}/${stage}`;
  const chain = [
    ["approve-outlay", path("all", "source"), path("all", "outlay")],
    ["allot", path("all", "outlay"), path(YEAR, "allotted")],
    ["commit", path(YEAR, "allotted"), path(YEAR, `committed/${party}`)],
    ["release", path(YEAR, `committed/${party}`), path(YEAR, `released/${party}`)],
  ] as const;
  const steps = chain.slice(0, 1 + (number % chain.length));
  const key = `${stream}-${number}`;
  return {
    key,
    bodyHash: createHash("sha256").update(key).digest("hex"),
    verb: "post",
    ...{ actor: "00000000-0000-4000-8000-000000000001", role: "finance" },
    ...{ subjectKind: "case", subject: caseId, at, detail: { transfers: steps.length } },
    transfers: steps.map(([kind, from, to]) => ({
      ...{ kind, from, to, caseId, amountPaise, effectiveOn: "2028-07-31" },
    })),
  };
}
