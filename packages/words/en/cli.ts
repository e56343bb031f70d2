/** What the command line says. */
export const cliEn = {
  "cli.usage": "lodestone: plan, fund and track a critical-minerals mission",
  "cli.commands": "Commands",
  "cli.options": "Options",
  "cli.examples": "Examples",
  "cli.help-hint": "`npm run lodestone -- <command> --help` tells more of one command.",
  "cli.unknown-command": 'There is no command "{value}"; {nearest}',
  "cli.known-commands": "known are {known}.",
  "cli.unknown-option": "{reason} Run `lodestone {command} --help` to see what it takes.",
  "cli.option-pack": "--pack FOLDER      the mission pack (missions/india unless told)",
  "cli.option-scenario": "--scenario NAME    apply the patch scenarios/NAME.csv of the pack",
  "cli.option-json": "--json             print JSON for other programs",
  "cli.option-language": "--language en|hi   language of the words (en unless told)",
  "cli.bad-language": '"{value}" is no language Lodestone speaks; give en or hi.',

  "cli.check": "Read a pack and report every fault with its place and remedy.",
  "cli.check.good":
    "{pack}: no fault in {tables:count} tables, {rows:count} rows, {sources:count} sources; as of {asOf:date}.",
  "cli.check.bad": "{pack}: {count:count} faults.",

  "cli.schema": "Print the tables a pack may hold, or write a pack's datapackage.json.",
  "cli.schema.option-write": "--write            write datapackage.json into the pack's folder",
  "cli.schema.written": "{file} written for {tables:count} tables.",
  "cli.schema.no-header":
    "{file} is missing or not JSON; write one with name, title, licenses and lodestone first.",

  "cli.status": "Show where the mission stands: its systems, each with its draft verdict.",
  "cli.status.option-as-of": "--as-of DATE       judge as the record stood on a day",
  "cli.status.bad-date": '"{value}" is not a date; write it like 2026-06-30.',
  "cli.status.head": "{mission}, as of {asOf:date}. Every verdict is a draft reading.",
  "cli.status.stated": 'stated: "{quote}" ({office}, {date:date})',
  "cli.status.on-record":
    "on record: {value} {unit} ({whole}): {name}, {note} [{publisher}, {date:date}, {grade}]",
  "cli.status.nothing": "on record: nothing",
  "cli.status.gaps": "{count:count} gaps",
  "cli.status.reliance":
    "{sourced:count} of {of:count} minerals have a sourced figure of import reliance, {weak:count} of them from secondary sources alone",

  "cli.plan": "Plan the chains of a pack: what to build where and when, and what it costs.",
  "cli.plan.option-lens": "--lens NAME        least-dependence (unless told) or least-cost",
  "cli.plan.option-chain":
    "--chain NAME       plan this chain alone; may be given several times (all unless told)",
  "cli.plan.unknown-chain": 'There is no chain "{value}" in the pack; {nearest}',
  "cli.plan.option-cap":
    "--cap C=SHARE@FY   at most SHARE of commodity C from abroad in FY: magnet=50%@2034-35",
  "cli.plan.option-whole-winners":
    "--whole-winners    winners of an auction in whole plants of the sizes its scheme allows",
  "cli.plan.option-index-cap":
    "--index-cap SHARE  at most this share of importing every final product, as 60%",
  "cli.plan.option-embodied-cap":
    "--embodied-cap E=SHARE@FY  at most SHARE of element E from abroad in FY, in every form: ndpr=80%@2034-35",
  "cli.plan.option-supplier-share":
    "--supplier-share C=SHARE[@FY]  no place supplies more than SHARE of what is bought of C: magnet=60%",
  "cli.plan.option-near":
    "--near FILE        of equally good plans the nearest to this one: from `approve`, `plan --json` or an exported workbook",
  "cli.plan.option-quick": "--quick            the plan without its reasons",
  "cli.plan.bad-lens": '"{value}" is no lens; give least-cost or least-dependence.',
  "cli.plan.bad-cap": '"{value}" is not a cap; write it like magnet=50%@2034-35.',
  "cli.plan.bad-embodied-cap":
    '"{value}" is not a cap on an element; write it like ndpr=80%@2034-35.',
  "cli.plan.bad-supplier-share":
    '"{value}" is not a ceiling on suppliers; write it like magnet=60% or magnet=60%@2034-35.',
  "cli.plan.bad-share": '"{value}" is not a share; write it like 60%.',
  "cli.plan.unknown-commodity": 'There is no commodity "{value}" in the pack; {nearest}',
  "cli.plan.unknown-element": 'There is no element "{value}" in the pack; {nearest}',
  "cli.plan.year-outside": "FY{fy:fy} lies outside the plan's years {first:fy} to {last:fy}.",

  "cli.frontier":
    "Show what less dependence costs: least cost for a row of stated indexes, lens to lens.",
  "cli.frontier.option-points": "--points N         how many points (11 unless told)",
  "cli.frontier.bad-points": '"{value}" is not a number of points; give 2 to {most}.',

  "cli.explain": "Walk a figure back to its rows and sources.",
  "cli.explain.takes": "<figure>",
  "cli.explain.option-depth": "--depth N          how many steps to walk (3 unless told)",
  "cli.explain.none":
    "Name a figure, such as dependence/magnet/2030-31 or observations/outlay-approved.",
  "cli.explain.unknown": 'There is no figure "{value}"; {nearest}',
  "cli.explain.list-hint": "`lodestone export --what figures` lists every figure of a plan.",
  "cli.explain.rows-hint": "`lodestone export --what {table}` lists the rows of that table.",
  "cli.explain.rests-on": "rests on",
  "cli.explain.source": "source",
  "cli.explain.more": "and {count:count} more",
  "cli.explain.bad-depth": '"{value}" is not a number of steps; give 1 to 9.',

  "cli.compare": "Set two plans side by side: what changed, by how much, which inputs differ.",
  "cli.compare.option-across-packs":
    "--across-packs     compare an approved plan although its pack or program has moved on",
  "cli.compare.two":
    "Name two plans: a file ending in .json, a scenario of the pack, or the word pack for the pack as it stands.",
  "cli.compare.no-scenario-option":
    "compare takes its scenarios as its two plans, not by --scenario.",
  "cli.compare.unknown-scenario":
    'There is no scenario "{value}" in the pack; {nearest} A file must end in .json or .xlsx.',
  "cli.compare.unreadable": "{file} cannot be read ({reason}); check its name.",
  "cli.compare.too-large": "{file} holds {megabytes} MB and a plan at most {most} MB.",
  "cli.compare.no-plan": "{file} is no plan: {what}.",
  "cli.compare.moved-on-hint": "Add --across-packs to compare all the same.",
  "cli.compare.pack": "the pack as it stands",

  "cli.approve": "Plan, and freeze the plan under a name with the pack's hash.",
  "cli.approve.option-folder":
    "--folder FOLDER    where approved plans are kept (./plans unless told)",
  "cli.approve.none": "Give the plan a name, such as first-round.",
  "cli.approve.bad-name":
    '"{value}" is no name for a plan; use small letters, digits and hyphens, 60 at most.',
  "cli.approve.exists":
    "{file} stands already, and an approved plan is never overwritten; choose another name.",
  "cli.approve.unwritable": "{file} cannot be written ({reason}).",
  "cli.approve.done": "{name} is approved in {file}: pack {pack} hash {hash}, program {version}.",

  "cli.export": "Write a plan, a pack or a table as CSV, JSON, XLSX, Parquet or a data package.",
  "cli.export.option-what":
    "--what NAME        figures (unless told), plan, pack, status, or the name of a table of the pack",
  "cli.export.option-format":
    "--format NAME      csv (unless told), json, xlsx, parquet, package (Frictionless), or mps: the model behind figures",
  "cli.export.bad-what": '"{value}" cannot be exported; {nearest}',
  "cli.export.bad-format":
    '"{value}" is no format; known are {formats}, and mps for the model behind figures.',
  "cli.export.option-to":
    "--to PATH          the file to write, or the folder where there are several tables",
  "cli.export.needs-to":
    "{what} as {format} is no text for a terminal; name a file or folder by --to.",
  "cli.export.pack-scenario":
    "A pack goes out as it stands, its scenarios beside it; leave --scenario out.",
  "cli.export.written": "{what} written to {target} ({count:count} files).",

  "cli.import":
    "Read a pack from a workbook into a folder, or give it back with a reason in each faulty row.",
  "cli.import.option-to": "--to FOLDER        the folder of the pack's tables",
  "cli.import.option-back":
    "--back FILE        where a faulty workbook goes with its reasons (<workbook>.reasons.xlsx unless told)",
  "cli.import.option-overwrite": "--overwrite        write over the pack that stands in the folder",
  "cli.import.none": "Name a workbook, and by --to the folder its tables go to.",
  "cli.import.unreadable": "{file}: {what}.",
  "cli.import.stands": "{folder} holds a pack already; give --overwrite, or another folder.",
  "cli.import.done": "{count:count} files written to {folder}; nothing in them is at fault.",
  "cli.import.left":
    "Left as they were, for the workbook has no sheet for them: {files}; remove them if they should go.",
  "cli.import.back":
    "{count:count} faults, nothing written; the workbook with a reason in each faulty row is {back}.",
} as const;
