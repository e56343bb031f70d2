/** An agreement or talks with a partner country or body. */
import { field, open, packGroup, type RecordKind } from "../kind.ts";

export const partnership: RecordKind = {
  kind: "partnership",
  statuses: ["registered", "in_talks", "signed", "member", "withdrawn"],
  groups: [
    packGroup("agreements"),
    { group: "partnership", fields: [field("review_on", "date", open), field("contact", "text")] },
  ],
};
