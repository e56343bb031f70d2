/** A tranche in which blocks were offered. */
import { packGroup, type RecordKind } from "../kind.ts";

export const auction: RecordKind = {
  kind: "auction",
  statuses: ["registered", "withdrawn"],
  groups: [packGroup("auctions")],
};
