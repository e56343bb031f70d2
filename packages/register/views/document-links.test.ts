/** Documents are offered when there is something to draw: a standing sanction, a list, a filed certificate. */
import { expect, test } from "vitest";
import type { StoredCase } from "../store/cases.ts";
import type { Deficiency } from "../store/deficiencies.ts";
import { actorOf, caseAfter, type Deed } from "../workflow/case.test-data.ts";
import { documentsOf } from "./document-links.ts";

const by = (role: Parameters<typeof actorOf>[1]) => actorOf(`${role}-1`, role);
const filed: Deed = { by: by("applicant"), verb: "submit" };
const concurred: readonly Deed[] = [
  filed,
  { by: by("agency"), verb: "verify" },
  { by: by("programme"), verb: "recommend" },
  { by: by("finance"), verb: "approve" },
];
const sanctioned: Deed = { by: by("authority"), verb: "sanction" };
const lapsed: Deed = { by: by("finance"), verb: "lapse" };
const returned: Deed = { by: by("authority"), verb: "return" };
const item: Deficiency = {
  item: 1,
  what: {},
  raisedRound: 1,
  raisedAt: "2029-05-01T04:30:00Z",
  answer: null,
  answeredAt: null,
  settledAt: null,
};

function documents(workflow: string, deeds: readonly Deed[], list: readonly Deficiency[] = []) {
  const record = caseAfter(workflow, deeds);
  return documentsOf({ record, moves: record.moves } as unknown as StoredCase, list);
}

test("a sanction order is there once the authority sanctioned, and not when it refused", () => {
  expect(documents("claim", concurred)).toEqual([]);
  expect(documents("claim", [...concurred, sanctioned])).toEqual(["sanction-order"]);
  const rejected: Deed = { by: by("authority"), verb: "approve", response: "reject" };
  expect(documents("claim", [...concurred, rejected])).toEqual([]);
});

test("a sanction that lapsed is no order any more, and one voided by a return neither", () => {
  expect(documents("claim", [...concurred, sanctioned, lapsed])).toEqual([]);
  expect(documents("claim", [...concurred, sanctioned, lapsed, sanctioned])).toEqual([
    "sanction-order",
  ]);
  expect(documents("claim", [...concurred, sanctioned, lapsed, returned], [item])).toEqual([
    "deficiency-letter",
  ]);
});

test("a deficiency letter needs a list, not a return alone", () => {
  expect(documents("claim", [...concurred, returned])).toEqual([]);
  expect(documents("claim", [...concurred, returned], [item])).toEqual(["deficiency-letter"]);
});

test("a certificate is drawn once it is filed, and not when its draft was thrown away", () => {
  expect(documents("certificate", [])).toEqual([]);
  expect(documents("certificate", [{ by: by("applicant"), verb: "close" }])).toEqual([]);
  expect(documents("certificate", [filed])).toEqual(["utilisation-certificate"]);
});
