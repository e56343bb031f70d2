/** What the plan's page says of chains, rules of support, and what a question changes. */
export const planPageEn = {
  "plan-page.chain": "Chain",
  "plan-page.all-chains": "all chains together",
  "plan-page.planned-together": "{chains} are planned together, for they share processes.",
  "plan-page.chain-by-chain": "Still from abroad, chain by chain",
  "plan-page.still-abroad": "Still from abroad",
  "plan-page.imports": "Imports, discounted",
  "plan-page.embodied":
    "Counted in every form, {name} falls furthest: {first:share} from abroad to {last:share}",
  "plan-page.embodied-says":
    "The element in net imports of every form over the element in final demand.",
  "plan-page.element": "Element",
  "plan-page.least": "At the least",
  "plan-page.built-in": "{chain}: {count:plain} plants and mines are built",
  "plan-page.nothing-built-in": "{chain}: nothing is built",
  "plan-page.whole": "In all",
  "plan-page.ceiling": "Ceiling",
  "plan-page.no-ceiling": "not known",
  "plan-page.funds": "What each fund pays, rupees of the day",
  "plan-page.no-quote": "{site}: {amount} of support",
  "plan-page.no-quote-says":
    "{kt} kt a year sanctioned in {fy:fy}; the scheme asks for no quote per kg: its rule sets the amount, or for a grant the most.",
  "plan-page.winners": "In whole plants: {winners}.",
  "plan-page.stockpile": "{count:plain} commodities are kept in store, at {paid} from the fund",
  "plan-page.stockpile-says": "Kept in the last year, thousand tonnes; rupees of the day.",
  "plan-page.kept": "Kept",
  "plan-page.paid": "Paid",
  "plan-page.worst": "Short at the worst",
  "plan-page.never-short": "never",
  "plan-page.forgone":
    "Duty exemptions forgo {known} on what the plan buys; for {unknown:plain} of {of:plain} commodities it is not known",
  "plan-page.forgone-known": "Duty exemptions forgo {known} on what the plan buys",
  "plan-page.forgone-says": "Against the tariff rate, crore rupees of FY{fy:fy}.",
  "plan-page.forgone-most": "Most in a year",
  "plan-page.forgone-unknown": "not known: the rate before the exemption was not seen",
  "plan-page.refused-unpriced":
    "Takes or makes what nobody trades, so no price tells by how much: {sites}.",
  "plan-page.refused-would-pay": "Would pay, but what it makes is not needed: {sites}.",
  "plan-page.changes": "What changes against the plan as it stands",
  "plan-page.changes-says":
    "As it stands: {lens}, {scenario}. Asked here: {askedLens}, {askedScenario}{caps}.",
  "plan-page.and-caps": ", a stated dependence",
  "plan-page.same": "Nothing of the plan changes.",
  "plan-page.group": "{title}: {count:count}",
  "plan-page.group-none": "{title}: nothing differs",
  "plan-page.more": "and {count:count} more",
  "plan-page.embodied-plain": "Counted in every form, no element comes less from abroad",
} as const;
