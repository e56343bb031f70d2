/** What the register keeps of a party. What names or reaches a person is closed to the public. */
import { field, open, type RecordField } from "./kind.ts";

export const partyKinds = [
  "ministry",
  "state",
  "public-company",
  "company",
  "consortium",
  "institute",
  "foreign-government",
  "agency",
] as const;

export const partyFields: readonly RecordField[] = [
  field("name_en", "text", { ...open, required: true, most: 300 }),
  field("name_hi", "text", { ...open, most: 300 }),
  field("place", "key", open),
  field("registration_number", "text", { most: 60 }),
  field("address", "text", { most: 600 }),
  field("contact_person", "text", { most: 200 }),
  field("contact_email", "text", { most: 200 }),
  field("contact_phone", "text", { most: 40 }),
  field("website", "text", { ...open, most: 300 }),
];
