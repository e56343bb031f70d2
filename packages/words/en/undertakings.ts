/** Undertakings and lists: what the export says of itself, words of a line of a list, and the commands. */
export const undertakingsEn = {
  "undertakings.banner": "From the register of the mission. Not a publication of any government.",
  "undertakings.too-many":
    "The list has more than {most:count} rows, which is more than one file holds; narrow it by kind or State.",
  "line.new": "new",
  "line.changed": "changed",
  "line.same": "the same",
  "line.duplicate": "perhaps a duplicate",
  "line.fault": "not taken",
  "line.conflict": "changed in the pack and in the register",
  "line.gone": "no longer in the pack",
  "line.key-taken": "its key names another record",
  "cli.lists.no-file": "Give the file of the list, CSV or XLSX.",
  "cli.lists.bad-pair": '"{value}" is no pair: write NAME=VALUE.',
  "cli.lists.counts":
    "{new:count} new, {changed:count} changed, {same:count} the same, {duplicate:count} perhaps duplicates, {fault:count} not taken.",
  "cli.lists.taken": "This very file was taken on {on:date}: only what is new in it is written.",
  "cli.lists.dry": "Nothing was written; --apply writes it.",
  "cli.lists.reasons": "{count:count} rows are left out; each stands with its reason in {back}",
  "cli.lists.option-apply":
    "--apply            write what a list shows; without it nothing is written",
  "cli.lists.option-column":
    "--column HEAD=FIELD  a list's column and the field it holds, as often as needed",
  "cli.lists.option-duplicate":
    "--duplicate ROW=own|KEY  a suspected duplicate: a record of its own, or the one of this key",
  "cli.pack.option-take":
    "--take new|all     bring in what is new in the pack, or also what changed, conflicts or is gone",
  "cli.pack.no-take": '"{value}" is nothing to take: write --take new or --take all.',
  "cli.pack.change": "{column}: the register has {register}, the pack {pack}",
  "cli.pack.same": "The register has all of the pack as it stands.",
  "cli.pack.dry":
    "Nothing was written: --take new brings in what is new, --take all what changed as well.",
} as const;
