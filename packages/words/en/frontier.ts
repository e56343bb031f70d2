/** Cost against dependence, and other reasons, as the plan's page tells them. */
export const frontierEn = {
  "frontier.title": "What less dependence costs",
  "frontier.says": "Between the two lenses lies a curve: the least cost of each share from abroad.",
  "frontier.draw": "Draw it",
  "frontier.finding":
    "From {from} to {to} from abroad costs {more:crore} more; the dearest point costs {dearest:crore}",
  "frontier.figure-says":
    "Least cost, then least support, at each of a row of shares; discounted rupees of FY{fy:fy}.",
  "frontier.more": "crore rupees more than the cheapest",
  "frontier.across": "share from abroad, all years",
  "frontier.table": "As a table",
  "frontier.one-point":
    "The two lenses give the same share from abroad, so there is no curve between them.",
  "frontier.missed": "what is missed: {miss} kt",
  "frontier.holds": "Holds from and to",
} as const;
