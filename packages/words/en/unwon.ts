/** Schemes of a pack that no site of a plan can win. */
export const unwonEn = {
  "unwon.title": "Schemes that no site of the plan can win",
  "unwon.exploration":
    "{scheme}: pays for finding, and no tonne of what is found comes within the years of the plan.",
  "unwon.nothing-kept": "{scheme}: keeps nothing of what is planned here.",
  "unwon.no-year":
    "{scheme}: no plant that names it can be sanctioned in a year in which it awards.",
  "unwon.no-number":
    "{scheme}: no site of the plan names it, and the pack lacks the {parameter} that its rule needs.",
  "unwon.no-site": "{scheme}: no site of the plan names it.",
} as const;
