/** The plan's headings and findings, for the command line and the pages alike. */
export const planEn = {
  "lens.least_cost": "least cost",
  "lens.least_dependence": "least dependence",
  "plan.title": "{mission}: plan of {lens}",
  "plan.scenario": "scenario {scenario}",
  "plan.as-of": "as of {asOf:date}; crore rupees of FY{priceYear:fy}, discounted",
  "plan.headline-index":
    "By value, {share:share} of what importing every final product would be still comes from abroad over FY{first:fy} to FY{last:fy}.",
  "plan.headline-chain": "  {chain}: {share:share}, imports of {imports:crore}",
  "plan.headline-cost":
    "It costs {cost:crore} and needs {support:crore} of support (rupees of the day).",
  "plan.dependence": "Dependence on imports by stage",
  "plan.stored": "stored",
  "plan.embodied": "in every form: {element}",
  "plan.built": "What to build, kt a year by year of sanction",
  "plan.nothing-built": "Nothing is built.",
  "plan.running": "Running in the last year, kt",
  "plan.support": "Support",
  "plan.support-row":
    "{site}: {kt} kt a year sanctioned FY{fy:fy}; needs a level quote of {quote:rupees} per kg of at most {most:rupees}; sales incentive {incentive:crore}, capital subsidy {subsidy:crore}",
  "plan.no-support": "No plant needs support.",
  "plan.costs": "What the cost is made of, crore rupees",
  "plan.binding": "What binds, and what the next unit is worth",
  "plan.binding-cost": "{what}: one {unit} more changes the cost by {worth:crore}",
  "plan.binding-index": "{what}: one {unit} more changes the share by {points} points",
  "plan.holds-to": "up to {to} {unit}",
  "plan.binding-last-cost":
    "{what}: one {unit} more changes nothing by itself; one less changes the cost by {worth:crore}",
  "plan.binding-last-index":
    "{what}: one {unit} more changes nothing by itself; one less changes the share by {points} points",
  "plan.binding-miss":
    "{what}: one {unit} more changes what stated limits are missed by by {miss} kt",
  "plan.holds-between": "the same from {from} to {to} {unit}",
  "plan.delays": "What a month of delay costs, from sanction to first run",
  "plan.delay-index": "{process}: {points} points of dependence",
  "plan.delay-cost": "{process}: {cost:crore}",
  "plan.delay-unsolved": "{process}: no plan a year later",
  "plan.nothing-binds": "No limit that could be moved binds.",
  "plan.refused": "Not built, and by how much it misses",
  "plan.refused-row":
    "{site}: lacks {miss:crore} per kt a year over its life, {rupees:rupees} per kg",
  "plan.refused-would-pay": "{site}: would pay on its own, but what it makes is not needed",
  "plan.refused-unpriced":
    "{site}: what it takes or makes is not traded, so no price tells by how much",
  "plan.nothing-refused": "Every candidate is built.",
  "plan.needs": "What each plant a scheme may support needs at full load, and what it is offered",
  "plan.uncertain": "The ten least certain figures that move the headline most",
  "plan.uncertain-row":
    "{figure}, {measure}: {low} to {high} (counted {value}, {grade}) moves the headline from {atLow} to {atHigh}",
  "plan.unsolved-there": "no plan there",
  "plan.assumed-share": "{share:share} of the headline's movement rests on assumed figures.",
  "plan.missed":
    "The stated dependence cannot be met: {commodity} in FY{fy:fy} comes to {reached:share} where at most {share:share} was asked ({over} kt over).",
  "plan.missed-embodied":
    "The stated dependence cannot be met: {element} in every form comes to {reached:share} in FY{fy:fy} where at most {share:share} was asked ({over} kt over).",
  "plan.missed-supplier":
    "The single-source rule cannot be met: {place} supplies {reached:share} of the {commodity} bought in FY{fy:fy} where at most {share:share} was asked ({over} kt over).",
  "plan.missed-index":
    "The stated dependence cannot be met: all in all it comes to {reached:share} of importing everything where at most {share:share} was asked.",
  "plan.conflict": "These limits cannot hold together with it:",
  "plan.frontier":
    "From {from:share} of importing everything at {fromCost:crore} down to {to:share} at {toCost:crore}; each further point costs no less than the one before.",
  "plan.frontier-index": "dependence index",
  "plan.frontier-cost": "cost, crore",
  "plan.frontier-support": "support, crore",
  "plan.frontier-slope": "crore per point less",
  "plan.impossible": "No plan can do this",
  "plan.relaxed": "What each would have to give, alone, for the others to hold",
  "plan.size":
    "{rows:count} rows, {columns:count} columns, {nonZeros:count} non-zeros, {iterations:count} iterations",
  "plan.progress-plan": "planning: {pass}, {iterations:count} iterations",
  "plan.progress-reasons": "weighing figures: {done:count} of {of:count}",
  "pass.lens": "the lens",
  "pass.cost": "least cost",
  "pass.support": "least support",
  "pass.near": "nearest to the approved plan",
  "pass.order": "order among equals",
  "unit.points": "points",
  "unit.kt": "kt",
  "unit.kt a year": "kt a year",
  "unit.crore rupees": "crore",
  "grade.measured": "measured",
  "grade.reported": "reported",
  "grade.estimated": "estimated",
  "grade.assumed": "assumed",
  stage: "stage",
  "unsolved.infeasible":
    "The limits of the pack contradict each other, so there is no plan; `check` may show where.",
  "unsolved.contradiction":
    "There is no plan, for these limits of the pack contradict each other: {limits}.",
  "unsolved.unbounded": "The pack lets a plan gain without end; a ceiling is missing.",
  "unsolved.interrupted": "The planning was stopped.",
  "unsolved.time_limit": "The time allowed ran out before the plan was found.",
  "unsolved.iteration_limit": "The steps allowed ran out before the plan was found.",
  "unsolved.numerical_trouble":
    "The numbers of the pack lie too far apart for a sound plan; check its units.",
  "unsolved.infeasible_or_unbounded":
    "The limits of the pack contradict each other or leave a ceiling out, so there is no plan.",
  "unsolved.lost":
    "The solver ran out of memory twice; ask for a smaller pack or free some memory.",
  "unsolved.number-missing":
    "The scheme {scheme} gives no {parameter}; add it to scheme_parameters.csv.",
  "plan.support-rule-row":
    "{site}: {kt} kt a year sanctioned in FY{fy:fy}; sales incentive {incentive:crore}, capital support {subsidy:crore}, by rule in stated years {tranche:crore}",
  "plan.winners-row": "{count} winners of {kt} kt a year",
  "plan.stockpile": "Stockpile",
  "plan.stockpile-row":
    "{commodity}: {kept} kt kept in the last year, {paid:crore} paid, {missed} kt short at the worst",
  "plan.forgone": "Revenue forgone by duty exemptions on what the plan buys, crore rupees",
  "plan.forgone-unknown": "not known: the rate before the exemption was not seen",
} as const;
