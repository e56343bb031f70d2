/** What lies beyond the years of a plan. */
export const beyondEn = {
  "beyond.stands":
    "{site} cannot run before the plan ends, whatever it costs: open and built too late",
  "beyond.sites": "Cannot run before the plan ends, open or built too late: {sites}.",
} as const;
