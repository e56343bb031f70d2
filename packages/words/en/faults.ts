/** What is wrong in a pack's files, and what would be right. */
export const faultsEn = {
  "fault.at-cell": "{file}, line {line:plain}, column {column}: {what}",
  "fault.at-line": "{file}, line {line:plain}: {what}",
  "fault.at-file": "{file}: {what}",

  "fault.file-missing": "the file is missing; every pack needs it",
  "fault.file-unknown":
    "no table of this name exists; rename it to one of the known tables or remove it",
  "fault.file-unreadable":
    "the file cannot be read ({reason}); check that it is a file and that you may read it",
  "fault.file-too-large":
    "the file holds {megabytes} MB and at most {most} MB can be read; split or shorten the table",
  "fault.file-empty": "the file is empty; its first line must be the header {header}",
  "fault.not-utf8":
    'byte {byte:plain} is not UTF-8; save the file as UTF-8 (in a spreadsheet: "CSV UTF-8")',
  "fault.wrong-encoding":
    'the file is in {encoding}; save it as UTF-8 (in a spreadsheet: "CSV UTF-8")',
  "fault.nul-byte": "the file holds binary data (a NUL byte); give a CSV text file",
  "fault.semicolons": "the columns are separated by semicolons; save the file with commas",
  "fault.tabs": "the columns are separated by tabs; save the file with commas",
  "fault.quote-open":
    "a quotation mark opens here and never closes; close it or double it inside a quoted cell",
  "fault.quote-stray":
    'text follows a closing quotation mark; write "" for a quotation mark inside a quoted cell',
  "fault.cells-count":
    "the row has {found:plain} cells and the header {wanted:plain}; add the missing commas or quote a cell that holds one",
  "fault.too-many-rows": "the table has more than {most:count} rows; split or aggregate it",
  "fault.too-many-faults": "more than {most:count} faults; mend these first and check again",
  "fault.header-unknown": 'no such column "{value}"; known are {known}',
  "fault.header-missing": "the column {missing} is missing from the header; add it",
  "fault.header-twice": 'the column "{value}" stands twice in the header; remove one',

  "wanted.number": "a number ({unit})",
  "wanted.choice": "one of {choices}",
  "wanted.fiscal-year": "a fiscal year like 2026-27",
  "wanted.date": "a date like 2026-06-30",
  "wanted.flag": "yes or no",
  "wanted.ref": "a key of {table}.csv",
  "wanted.key": "a key of small letters, digits and hyphens",
  "wanted.text": "a text",
  "fault.empty-cell": "the cell is empty; give {wanted}",
  "fault.not-number": '"{value}" is not a number; write it like 1234.5',
  "fault.decimal-comma": '"{value}" uses a comma; write {suggestion}',
  "fault.number-range": "{value} is outside {least} to {most}; check the unit, which is {unit}",
  "fault.not-whole": '"{value}" is not a whole number; write it like 12',
  "fault.not-key":
    '"{value}" is not a key; use small letters, digits, hyphens and dots, such as ndpr-oxide',
  "fault.not-fiscal-year": '"{value}" is not a fiscal year; write it like 2026-27',
  "fault.year-outside": "{value} lies outside the pack's years {first} to {last}",
  "fault.not-date": '"{value}" is not a date; write it like 2026-06-30',
  "fault.not-partial-date": '"{value}" is not a date; write it like 2026-06-30, 2026-06 or 2026',
  "fault.not-choice": '"{value}" is not one of {choices}',
  "fault.not-flag": '"{value}" is neither yes nor no',
  "fault.control-character": "the text holds a control character; remove it",
  "fault.text-too-long": "the text has {found:count} characters and at most {most:count} fit",

  "fault.key-twice": 'the row "{value}" stands already on line {first:plain}; keys must differ',
  "fault.key-unknown": 'there is no "{value}" in {table}.csv; {nearest}',
  "fault.key-nearest": 'did you mean "{suggestion}"?',
  "fault.key-add": "add it there or correct the key",
  "fault.low-high":
    "low {low}, value {value}, high {high} are not in order; low must not exceed the value, nor the value high",
  "fault.low-or-high": "a low stands without a high or the other way round; give both or neither",

  "fault.info-json":
    "the file is not JSON ({reason}); mend it or write it anew with the schema command",
  "fault.info-missing": '"{field}" is missing or not {wanted}',
  "fault.info-years":
    "the years {first} to {last} are not in order or span more than {most:plain} years",

  "fault.source-unused": 'the source "{value}" stands behind no row; remove it or use it',
  "fault.as-of-future":
    "{value} is later than the pack's own as-of date {asOf}; a pack cannot know what came after it",

  "fault.mass-gain":
    "process {process} in mode {mode} puts out {out} t of {element} for {in} t taken in; no process gains mass, so lower an output or name the missing input",
  "fault.composition-missing":
    "{commodity} has no row in compositions.csv, so no element can be balanced through it; say what it holds",
  "fault.scrap-reckoned":
    "{product} holds {commodities}; say in this column by which of them its scrap is reckoned",
  "fault.scrap-not-held":
    "{product} holds no {commodity}; name a commodity of its rows in intensities.csv",
  "fault.scrap-gains":
    "the {scrap} of a unit of {product} would hold {inScrap} kg of {element}, and the product holds {inProduct}; lower scrap_kg_per_kg or the composition of the scrap",
  "fault.composition-sum": "the elements of {commodity} sum to {sum} t per t; at most 1 fits",
  "fault.run-measure":
    "process {process} is measured in {commodity} but mode {mode} has no flow of 1 t per t of it",
  "fault.no-supply":
    "nothing can supply {commodity}: no supplier, no stock and no plant whose inputs can be had; add a supply with a source and a ceiling, or say in gaps.csv that none is known",
  "fault.demand-no-process":
    "product {product} has no intensity row, so its demand moves nothing; add one to intensities.csv",
  "fault.series-years":
    "{subject} has rows for {first} to {last} and the plan needs {wantedFirst} to {wantedLast}; add the missing years",
  "fault.series-empty":
    "{subject} has no row, and the plan needs one for each year from {wantedFirst} to {wantedLast} or for its ends",
  "fault.site-capacity":
    "site {site} is {status} but has no row in site_capacities.csv; add its capacity and date",
  "fault.site-limit":
    "candidate site {site} has no limit_kt_per_a; a plan needs a ceiling for what can be built",
  "fault.price-loop":
    "the price of {commodity} follows itself through {path}; break the loop with a price of its own",
  "fault.no-price": "{commodity} is bought from {supplier} but prices.csv has no price for it",
  "fault.untraded-owners":
    "nobody trades {commodity}, yet {owners} all handle it, so no price says who earns what; mark it traded and price it, or give the sites one owner",
  "fault.parameter-missing":
    "the row {parameter} is missing; prices and products cannot be planned without it",
  "fault.reading-lacks": 'a reading tested by "{test}" needs {column}',
  "fault.milestone-loop": "the milestone waits for itself through {path}; break the loop",
  "fault.milestone-undone":
    "the milestone is neither done nor given a duration; fill done_on or months",
  "fault.patch-column": 'table {table} has no column "{value}"',
  "fault.patch-no-row":
    'no row of {table}.csv matches "{value}"; keys of several parts are joined by /',
  "fault.patch-operation": "give one of set, times or use, and only one",
  "fault.patch-no-range": "{table} {row} has no {bound} for {column}, so the patch cannot use it",
  "fault.patch-provenance":
    "a patch that sets or multiplies a figure needs source, locator, as_of and grade",
} as const;
