/** Numbers of a plan and how each is made. */
export const figuresEn = {
  "figure.demand": "final demand",
  "figure.bought": "bought abroad",
  "figure.sold": "sold outside the chain",
  "figure.stock": "kept at the end of the year",
  "figure.short": "demand not met",
  "figure.made": "made here",
  "figure.spilt": "put away",
  "figure.leaving-use": "leaving use",
  "figure.stated-share": "stated share from abroad",
  "figure.reached-share": "share that is reached",
  "figure.net-share": "share net of exports and of what was stored",
  "figure.use": "use, unmet demand included",
  "figure.price": "import reference price",
  "figure.rupees-per-dollar": "rupees per US dollar",
  "figure.in-demand": "the element in final demand",
  "figure.limit": "most that can be built",
  "figure.capital": "capital cost",
  "figure.lead": "years from sanction to first run",
  "figure.built-in": "sanctioned in FY{fy:fy}",
  "figure.stands": "existing or committed",
  "figure.capacity": "capacity",
  "figure.importing-all": "importing every final product",
  "figure.quote": "level quote needed by {site}",
  "figure.incentive": "sales incentive paid",
  "figure.subsidy": "capital subsidy paid",

  "cost-part.capital": "capital and fixed costs",
  "cost-part.operating": "running costs",
  "cost-part.imports": "imports",
  "cost-part.sales": "sales outside the chain",
  "cost-part.disposal": "putting away surplus",
  "cost-part.holding": "keeping stockpiles",
  "cost-part.shortage": "demand not met",
  "cost-part.collection": "collecting scrap",

  "formula.balance":
    "a decision of the plan within the balance: made + bought + collected + unmet = used + sold + put away + kept more",
  "formula.collected":
    "a decision of the plan, at most the share that can be collected x what leaves use",
  "formula.missed": "(bought - sold - stock change + unmet) - stated share x use",
  "formula.missed-embodied":
    "the element in counted imports of every form + in what unmet demand would have brought in - stated share x the element in final demand",
  "formula.dependence": "(bought - sold - stock change + unmet) / use",
  "formula.use": "final demand + what runs take in",
  "formula.made": "sum over sites of run x yield",
  "formula.demand": "sum over products of sales x share with magnets x kg per unit",
  "formula.bought": "sum over supplier countries",
  "formula.import-bill": "kt x USD per kg x rupees per dollar / 10 = crore rupees",
  "formula.embodied":
    "(the element in net imports of every form + in unmet demand) / the element in final demand",
  "formula.build":
    "a decision of the plan: worth its cost under the lens, within the limit of the site",
  "formula.capacity": "what stands + what was sanctioned and has come into its life",
  "formula.run": "a decision of the plan: at most capacity x the load of its age",
  "formula.index":
    "sum over years and counted commodities of discounted import value / the same for importing every final product",
  "formula.cost": "sum of the discounted parts",
  "formula.cost-part": "quantities of the plan x costs of the pack, discounted to the first year",
  "formula.support":
    "the least support with which every supported plant pays its investors, within the scheme's rule",
} as const;
