/** What was asked of a plan, where two questions are set side by side. */
export const askedEn = {
  "asked.chains": "of {chains} alone",
  "asked.supplier-share": "no place may supply more than {share:share} of the {commodity} bought",
  "asked.supplier-share-in":
    "no place may supply more than {share:share} of the {commodity} bought in FY{fy:fy}",
  "asked.whole-winners": "winners in whole plants",
  "asked.near": "near an approved plan",
} as const;
