/** Money that moves late or lapses with its year, and why an obligation was returned. */
export const registerMoneyEn = {
  "prior-period.no-approvers":
    "The year {year} is closed: an entry in it needs two persons beside you who decided on this case, and there are not two. Ask another officer of your desk to take this step.",
  "obligation.returned-for": "Returned because: {reason}",
  "page.move-lapse-allotment": "Let what is left of a year lapse",
  "page.says-lapse-allotment":
    "The amount ends with the year: it is neither committed nor given back to the outlay.",
} as const;
