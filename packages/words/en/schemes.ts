/** Limits of scheme rules, for the trace of an amount. */
export const schemesEn = {
  "scheme.limit-per-kg": "{rupees:rupees} per kg on {kg:count} kg sold",
  "scheme.limit-turnover": "{share:share} of net sales turnover",
  "scheme.limit-winner-cap": "what is left of the winner's cap of {cap:crore}",
  "scheme.limit-pool": "what is left of the pool of {pool:crore}",
  "scheme.limit-investment": "{share:share} of eligible investment",
  "scheme.limit-subsidy-cap": "the cap of {cap:crore} for this capacity",
  "scheme.condition-investment": "an investment of at least {least:crore}",
  "scheme.condition-net-worth": "a net worth of at least {least:crore}",
  "scheme.condition-equity": "at least {least:share} of the equity with the lead member",
} as const;
