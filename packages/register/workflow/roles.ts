/** The eleven roles of the register: who may hold which verb is said by the workflows. */
export const roles = [
  "applicant",
  "state-officer",
  "agency",
  "programme",
  "finance",
  "authority",
  "releasing",
  "auditor",
  "steward",
  "administrator",
  "public",
] as const;
export type Role = (typeof roles)[number];
