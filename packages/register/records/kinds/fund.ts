/** A purse that mission money comes from; what is in it is the ledger's to say. */
import { packGroup, type RecordKind } from "../kind.ts";

export const fund: RecordKind = {
  kind: "fund",
  statuses: ["registered", "withdrawn"],
  groups: [packGroup("funds")],
};
