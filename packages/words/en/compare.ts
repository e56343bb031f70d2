/** What differs between two plans, in sentences and table headings. */
export const compareEn = {
  "compare.title": "{before} against {after}",
  "compare.missions-differ": "The plans are of different missions: {before}; {after}.",
  "compare.scenarios-differ": "The scenarios differ: {before}; {after}.",
  "compare.no-scenario": "the pack as it stands",
  "compare.as-of-differs": "The packs differ in date: {before:date}; {after:date}.",
  "compare.price-years-differ":
    "The rupees differ: those of FY{before:fy} and of FY{after:fy}, so amounts of the price year cannot be set side by side.",
  "compare.years-differ": "The years planned differ: {before}; {after}.",
  "compare.requests-differ": "The questions differ: {before}; {after}.",
  "compare.headline": "What changes",
  "compare.nothing": "nothing differs",
  "compare.index-same": "The share that still comes from abroad stays at {share:share}.",
  "compare.index-rises":
    "The share that still comes from abroad rises from {before:share} to {after:share}, by {points} points.",
  "compare.index-falls":
    "The share that still comes from abroad falls from {before:share} to {after:share}, by {points} points.",
  "compare.cost": "the cost",
  "compare.support": "support",
  "compare.support-of": "support to {site}",
  "compare.money-same": "{what}: {amount:crore} in both",
  "compare.money-rises": "{what}: {before:crore} rises to {after:crore}, {by:crore} more",
  "compare.money-falls": "{what}: {before:crore} falls to {after:crore}, {by:crore} less",
  "compare.money-moved": "{what}: {total:crore} in both, paid in other years ({fys})",
  "compare.builds": "Built otherwise, kt a year",
  "compare.build-new": "{site} is built: {after} kt a year, first sanctioned in FY{fy:fy}",
  "compare.build-dropped": "{site} is not built; it was {before} kt a year",
  "compare.build-moved":
    "{site} is first sanctioned in FY{is:fy} and not FY{was:fy}; {before} kt a year become {after}",
  "compare.build-spread":
    "{site} is sanctioned in other parts by year; {after} kt a year in both, first in FY{fy:fy}",
  "compare.build-size": "{site}: {before} kt a year become {after}, first sanctioned in FY{fy:fy}",
  "compare.dependence": "Dependence on imports that differs, by stage",
  "compare.dependence-rises":
    "{what} rises most in FY{fy:fy}, from {before:share} to {after:share}",
  "compare.dependence-falls":
    "{what} falls most in FY{fy:fy}, from {before:share} to {after:share}",
  "compare.dependence-unlike": "{what} is used in only one of the plans",
  "compare.money": "Money that differs, crore rupees",
  "compare.suppliers": "Bought otherwise, kt over the plan",
  "compare.supplier-total": "{commodity} from {place}: {before} kt become {after}",
  "compare.supplier-moved": "{commodity} from {place}: {after} kt in both, in other years ({fys})",
  "compare.inputs": "Inputs that differ",
  "compare.inputs-unknown":
    "Which inputs differ cannot be told: a plan read from a file comes without its pack.",
  "compare.row-added": "{name} ({address}) stands only in the second",
  "compare.row-removed": "{name} ({address}) stands only in the first",
  "compare.row-provenance": "{name} ({address}): the figure is the same, {columns} differ",
  "compare.cell": "{name} ({address}), {column}: {before} becomes {after}",
  "compare.empty": "empty",
  "compare.more": "and {count:count} more (all of them with --json)",
} as const;
