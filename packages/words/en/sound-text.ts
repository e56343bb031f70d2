/** What cannot be kept or read back: characters nobody sees, and places in lists that are none. */
export const soundTextEn = {
  "list-place.none":
    'This place in a list ("after") is not one that was given out for it; ask for the list from its beginning.',
  "form.unseen":
    '{field}: "{value}" holds characters that nobody can see ({marks}); write it again without them.',
  "list.header-unseen":
    'The name of column "{column}" holds characters that nobody can see ({marks}); write it again without them.',
  "demonstration.banner":
    "Demonstration: every company, person and amount here is invented. Not a publication of any government.",
  "export.note": "What is to be known of the row",
} as const;
