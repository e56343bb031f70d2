/** What limits a plan, in words. */
export const plannerEn = {
  "limit.balance": "{commodity} must balance in FY{fy:fy}",
  "limit.counted-import": "imports of {commodity} are counted in FY{fy:fy}",
  "limit.capacity": "{site} runs at most what stands in FY{fy:fy}",
  "limit.scheme": "support of {site} follows the scheme's rule",
  "limit.site-limit": "at most {limit} kt a year can be built: {site}",
  "limit.scrap": "{product} return at most what leaves use in FY{fy:fy}",
  "limit.cash": "{sites} must not lose on each tonne in FY{fy:fy}",
  "limit.participation": "{sites} must pay investors over their life",
  "limit.dependence-cap": "at most {share:share} of {commodity} may come from abroad in FY{fy:fy}",
  "limit.embodied-cap":
    "at most {share:share} of the {element} in final demand may come from abroad in FY{fy:fy}, in whatever form",
  "limit.supplier-share":
    "{place} may supply at most {share:share} of the {commodity} bought in FY{fy:fy}",
  "limit.index-cap": "dependence may be at most {share:share} of importing everything",
  "limit.scheme-capacity": "{scheme}: {amount} kt a year are awarded in all",
  "limit.incentive-pool": "{scheme}: {amount:crore} for sales incentives",
  "limit.subsidy-pool": "{scheme}: {amount:crore} for capital subsidy",
  "limit.fund": "{fund}: {amount:crore} in all",
} as const;
