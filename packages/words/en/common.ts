/** Words used by many sentences. */
export const commonEn = {
  year: "FY{fy:fy}",
} as const;
