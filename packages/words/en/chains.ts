/** The index of the chains, and what every chain's page says. */
export const chainsEn = {
  "chains.title": "From ore to product, chain by chain",
  "chains.lede":
    "{count:plain} chains are planned process by process, FY{first} to FY{last}. Where each depends on others today, and what the plan of least dependence leaves.",
  "chains.today": "From abroad in FY{fy:fy}, stage by stage",
  "chains.left":
    "of what importing all its products would be still comes from abroad in the plan of least dependence.",
  "chains.holds": "{processes:count} processes, {sites:count} plants and mines",
  "chains.not-known": "What is not known: {count:count}",
  "chains.not-used": "not used",
  "chains.planned-with":
    "Planned together with {chains}, for they share processes; what is of that chain alone stands on its own page.",
  "chains.stands": "Where it stands",
  "chains.pager": "Chains before and after",
  "chains.element": "Element",
  "chains.no-flow": "None of it moves in this year.",
  "chains.demand": "What is asked of it",
  "chains.tonnes": "tonnes",
  "chains.kilotonnes": "thousand tonnes",
  "chains.t": "t",
  "chains.kt": "kt",
} as const;
