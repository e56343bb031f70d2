/** Claims and bids of a scheme: what is not paid and why, what is lacking, where a winner is heading. */
export const claimsEn = {
  "claim.beyond": "beyond {limit}",
  "claim.not-met": "a condition is not met: {condition}",
  "claim.limit-claimed": "what was claimed",
  "claim.kg-not-verified": "{kg:count} kg claimed that the evidence does not bear out",
  "claim.kg-above-capacity": "{kg:count} kg beyond the allotted capacity of a year",
  "claim.turnover-not-verified": "net sales turnover claimed that the evidence does not bear out",
  "claim.head-not-eligible": "investment under heads that do not count: {lines}",
  "claim.incurred-before": "investment made before {since:date}: {lines}",
  "claim.investment-not-verified": "investment the evidence does not bear out in full: {lines}",
  "claim.condition-whole-year":
    "a claim is for a whole fiscal year, not for {from:date} to {to:date}",
  "claim.condition-once": "one claim only for FY{fy:fy}",
  "claim.condition-commissioned": "a plant commissioned by {to:date}",
  "claim.condition-window-opens": "sales from {from:date} on",
  "claim.condition-window-closes": "sales up to {to:date}",
  "claim.bid-capacity": "a capacity between {least:count} and {most:count} tonnes a year",
  "claim.bid-step": "a capacity in steps of {step:count} tonnes a year",
  "claim.bid-quote": "a quote above nothing and of at most {most:rupees} per kg",
  "claim.bid-winners-full": "{most:plain} lower bids have won, and there are no more winners",
  "claim.bid-does-not-fit":
    "{left:count} tonnes a year of capacity are left, less than the bid asks for",
  "claim.threshold-missed":
    "At present sales the threshold of FY{fy:fy} is missed by {missed:count} t; {days:plain} days are left",
  "claim.threshold-reached":
    "At present sales the threshold of FY{fy:fy} is reached; {days:plain} days are left",
  "claim.investment-lacking": "{lacks:crore} of the least investment of {least:crore} are lacking",
  "claim.cap-reached": "At present sales the cap of {cap:crore} is reached on {on:date}",
  "claim.cap-unused": "At present sales {unused:crore} of the cap of {cap:crore} stays unused",
} as const;
