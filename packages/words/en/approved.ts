/** Approved plans and plans read from files: what is wrong with one, and what has moved on since. */
export const approvedEn = {
  "stored.not-json": "the file is not JSON",
  "stored.whole-file": "the file",
  "stored.wrong": "{place} is not {wanted}",
  "stored.text": "a text without control characters, 4,000 characters at most",
  "stored.number": "a number",
  "stored.whole": "a whole number",
  "stored.flag": "true or false",
  "stored.choice": "one of {choices}",
  "stored.list": "a list of bearable length",
  "stored.by-year": "a list with one value for each of the plan's years",
  "stored.object": "an object with named fields",
  "approved.pack-changed":
    "{name} was made from pack {pack} hash {hash}; the pack now has hash {now}: tables that differ: {count:count} ({files}).",
  "approved.other-pack": "{name} was made from the pack {pack}, and this is the pack {now}.",
  "approved.other-version":
    "{name} was made by version {version} of the program, and this is {now}, whose plans may differ for that reason alone.",
} as const;
