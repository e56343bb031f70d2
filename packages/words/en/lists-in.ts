/** Lists in and out: why a file or a row is not taken, and what columns mean. */
export const listsInEn = {
  "list.empty": "The file holds no table; give one with a header and rows.",
  "list.many-sheets":
    "The workbook has several sheets with cells ({sheets}); send one list at a time.",
  "list.no-header": "Sheet {sheet} has no header in its first row; write the columns' names there.",
  "list.header-twice": 'The column "{column}" stands twice in the header; rename one.',
  "list.too-many-rows": "The list has more than {most:count} rows; split it.",
  "list.too-many-columns":
    "The list has more than {most:count} columns; leave out those not needed.",
  "list.formula": "The cell holds a formula; paste its value.",
  "list.no-key": "The row has neither a key nor a name to make one of.",
  "list.no-name": "A new record needs a name in English.",
  "list.key-twice": 'The key "{key}" stands in row {first:plain} already; a record has one row.',
  "list.other-kind": '"{key}" is a record of the kind "{kind}"; take another key or another list.',
  "list.duplicate": "This may be {like} again: say that it is, or that it is another.",
  "list.seen-other":
    "The list or the register has changed since you looked at the differences: look again, then import.",
  "list.sheet": "list",
  "opening.fund": "Fund (key)",
  "opening.scheme": "Scheme (key)",
  "opening.year": "Fiscal year, or all",
  "opening.stage": "Stage of the money",
  "opening.party": "Party (key)",
  "opening.head": "Head (key)",
  "opening.amount": "Amount, rupees",
  "opening.on": "As on",
  "opening.bad-path": '"{path}" is no account: check fund, scheme, year, stage, party and head.',
  "opening.twice":
    'The account "{path}" stands in row {first:plain} already; it has one opening balance.',
  "opening.nothing": "An opening balance is more than nothing.",
  "opening.missing-column": "The list has no column for {field}; name it.",
  "export.title": "{kind}: records of the register",
  "export.key": "The record's key",
  "export.kind": "Kind of undertaking",
  "export.version": "Version of the record",
  "export.changed-at": "When it was last changed",
  "export.as-of": "The day the list was taken on",
} as const;
