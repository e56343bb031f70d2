/** docs/data/tables.md: every table of a pack with its columns, from the declarations themselves. */
import type { Field } from "@lodestone/mission/field";
import { tableList } from "@lodestone/mission/pack-tables";
import type { Table } from "@lodestone/mission/table";

export function tablesPage(): string {
  return [
    "# The tables of a pack",
    "",
    "Written by `npm run docs` from `packages/mission/tables`; edit those, not this page.",
    "",
    "A pack is a folder of CSV files (UTF-8, commas, a header line) and a `datapackage.json`. A file that a",
    "mission does not need may be left out. Every row that holds a figure names its `source`, the `locator`",
    "in it, the date it describes (`as_of`) and its `grade`: measured, reported, estimated or assumed.",
    "Units stand in the column names. `lodestone check` reports every fault with its place and remedy.",
    "",
    ...tableList.flatMap(sectionOf),
  ].join("\n");
}

function sectionOf(table: Table): string[] {
  return [
    `## ${table.name}`,
    "",
    table.describes,
    "",
    `A row is named by ${table.key.map((column) => `\`${column}\``).join(", ")}.`,
    "",
    "| column | holds | meaning |",
    "|---|---|---|",
    ...Object.entries(table.fields).map(
      ([name, field]) => `| \`${name}\` | ${holds(field)} | ${field.describes} |`,
    ),
    "",
  ];
}

function holds(field: Field): string {
  const optional = field.optional ? ", may be empty" : "";
  return `${kindOf(field)}${optional}`;
}

function kindOf(field: Field): string {
  switch (field.kind) {
    case "number":
      return `${field.whole ? "whole number" : "number"}, ${field.unit}, ${field.least} to ${field.most}`;
    case "choice":
      return field.choices.map((choice) => `\`${choice}\``).join(" or ");
    case "ref":
      return `key of ${field.to}`;
    case "refs":
      return `keys of ${field.to}, separated by ";"`;
    case "flag":
      return "yes or no";
    case "fiscal_year":
      return "fiscal year, like 2026-27";
    case "date":
      return "date, like 2026-06-30";
    case "partial_date":
      return "date, month or year";
    case "key":
      return "key: small letters, digits, hyphens, dots";
    case "text":
      return "text";
  }
}
