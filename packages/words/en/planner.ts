/** What limits a plan, in words. */
export const plannerEn = {
  "limit.balance": "{commodity} must balance in FY{fy:fy}",
  "limit.counted-import": "imports of {commodity} are counted in FY{fy:fy}",
  "limit.capacity": "{site} runs at most what stands in FY{fy:fy}",
  "limit.scheme": "support of {site} follows the scheme's rule",
  "limit.site-limit": "{site}: at most {limit} kt a year can be built",
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
  "limit.years": "{what}, and so on to FY{last:fy}",
  "limit.books": "what comes in is what goes out: {commodities}",
  "limit.offer": "{place} offers at most {most} kt of {commodity} in FY{fy:fy}",
  "limit.fund": "{fund}: {amount:crore} in all",
  "limit.tranche": "{site} is paid in FY{fy:fy} what the rule gives",
  "limit.tranche-pool": "{scheme}: {amount:crore} for all its payments",
  "limit.winners": "{site} is won in whole plants of the sizes allowed",
  "limit.winners-most": "{scheme}: at most {amount} winners",
  "limit.cover": "{months} months of {commodity} are kept at the end of FY{fy:fy}",
  "limit.cover-pool": "{scheme}: {amount:crore} for purchases",
  "limit.near": "{site} as approved for FY{fy:fy}",
  "impossible.never-made": "Nothing here can make {commodity} within the plan.",
  "impossible.made-later":
    "Nothing here can make {commodity} before FY{first:fy}; it is held to a share in FY{fy:fy}.",
  "impossible.never-stands": "{site} cannot stand within the plan.",
  "impossible.stands-later":
    "{site} cannot run before FY{first:fy}: open from FY{opens:fy}, {lead} years of building.",
  "impossible.never-fed": "Nothing can feed {input} to {site} within the plan.",
  "impossible.fed-later": "Nothing can feed {input} to {site} before FY{first:fy}.",
  "impossible.too-much":
    "In FY{fy:fy} all sites at their limits make at most {most} kt of {commodity}; {asked} kt are asked of them.",
  "impossible.element-never":
    "No {element} comes out of the ground here, nor back from use, within the plan.",
  "impossible.element-later":
    "No {element} comes out of the ground here, nor back from use, before FY{first:fy}; it is held to a share in FY{fy:fy}.",
  "impossible.element-too-much":
    "In FY{fy:fy} all mines and all scrap give at most {most} kt of {element}; {asked} kt are asked of them.",
  "relax.by": "{what}: by {by} {unit}",
  "relax.alone-never": "{what}: no move of this limit alone is enough",
  "need.short":
    "{site}, sanctioned FY{fy:fy}: needs {need:rupees} per kg beside the capital subsidy, the scheme offers {offered:rupees}",
  "need.covered":
    "{site}, sanctioned FY{fy:fy}: needs {need:rupees} per kg beside the capital subsidy, within the {offered:rupees} the scheme offers",
  "need.none":
    "{site}, sanctioned FY{fy:fy}: needs no incentive at full load; the scheme offers {offered:rupees} per kg",
  "need.unpriced":
    "{site}, sanctioned FY{fy:fy}: handles what nobody trades, so no price says what it needs",
} as const;
