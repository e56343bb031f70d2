/** What is watched over: limits of amounts, attempts refused often, emergencies, opening balances. */
export const registerWatchEn = {
  "duty.amount-higher": "A competent authority whose limit reaches it may",
  "duty.amount-who": "May decide it: {people}",
  "duty.amount-nobody": "Nobody has a limit that reaches it: an administrator gives one",
  "magnet.nothing-to-certify":
    "A utilisation certificate is owed for money released and not yet accounted for: of this claim there is none.",
  "magnet.document-attached": "{document} is attached",
  "magnet.commissioning-asked": "The plant is commissioned, and the milestone accepted",
  "magnet.commissioned-on": "The plant was commissioned on {on:date}, and the milestone accepted",
  "page.checks-show": "What was checked",
  "page.check-no-clause": "asked by the office; no text seen asks it",
  "register.attempts-counted":
    "{what}; with it the person was refused {count:count} more times in that hour, counted and not kept one by one",
} as const;
