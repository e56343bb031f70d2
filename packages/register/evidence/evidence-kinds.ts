/** What a file of evidence may be evidence of; each has its words in the catalogue. */
export const evidenceKinds = [
  "auditor-certificate",
  "sales-register",
  "asset-register",
  "guarantee",
  "commissioning-report",
  "audited-accounts",
  "other",
] as const;
