import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { JOURNAL_HEAD, journalBalance, journalClosing, journalTransaction } from "./journal.ts";

const guide = path.join(import.meta.dirname, "..", "..", "..", "docs", "guide", "auditing.md");

test("a transfer is a transaction of two postings in rupees and paise, as the guide for auditors shows", () => {
  const transfer = {
    ...{ transferNo: 41n, auditNo: 97n, kind: "release" },
    ...{ caseId: "magnet-scheme/claim/2028-29/000001", amountPaise: 100_278_75_005n },
    from: "npcm/magnet-scheme/2028-29/committed/kalpit-magnets/sales-incentive",
    to: "npcm/magnet-scheme/2028-29/released/kalpit-magnets/sales-incentive",
    ...{ effectiveOn: "2029-11-05", reverses: null, priorPeriodApprovers: null },
  };
  const text = [
    JOURNAL_HEAD,
    journalTransaction(transfer),
    journalClosing("2029-11-05"),
    journalBalance(transfer.to, 100_278_75_005n),
  ].join("");
  expect(text).toContain("INR -100278750.05\n");
  expect(readFileSync(guide, "utf8")).toContain(text);
});

test("a reversal and a prior-period entry say so, and sums below a rupee keep their noughts", () => {
  const text = journalTransaction({
    ...{ transferNo: 42n, auditNo: 98n, kind: "reversal", caseId: null, amountPaise: 5n },
    ...{ from: "f/s/all/outlay", to: "f/s/all/source", effectiveOn: "2029-11-06" },
    ...{ reverses: 41n, priorPeriodApprovers: ["one", "other"] },
  });
  expect(text).toBe(`
2029-11-06 * (42) reversal  ; audit:98, reverses:41, prior-period:yes
    f:s:all:outlay  INR -0.05
    f:s:all:source  INR 0.05
`);
});
