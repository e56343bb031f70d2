/** docs/data/tables.md and a page a table beside it, from the declarations themselves. */
import type { Field } from "@lodestone/mission/field";
import { tableList } from "@lodestone/mission/pack-tables";
import { patchTable } from "@lodestone/mission/patch";
import type { Table } from "@lodestone/mission/table";

/** The pages by their path from the root. */
export function tablePages(): { readonly file: string; readonly text: string }[] {
  return [
    { file: "docs/data/tables.md", text: indexPage() },
    ...tableList.map((table) => ({ file: pageOf(table), text: tablePage(table) })),
    { file: pageOf(patchTable), text: tablePage(patchTable) },
  ];
}

function pageOf({ name }: Table): string {
  return `docs/data/tables/${name}.md`;
}

function indexPage(): string {
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
    "| table | columns | one row is |",
    "|---|--:|---|",
    ...tableList.map((table) => indexRow(table)),
    "",
    "A scenario, `scenarios/<name>.csv`, says which cells differ and why:",
    "",
    "| table | columns | one row is |",
    "|---|--:|---|",
    indexRow(patchTable),
    "",
  ].join("\n");
}

function indexRow({ name, fields, describes }: Table): string {
  return `| [${name}](tables/${name}.md) | ${Object.keys(fields).length} | ${describes} |`;
}

function tablePage(table: Table): string {
  const pointing = pointingAt(table);
  return [
    `# ${table.name}`,
    "",
    "Written by `npm run docs` from `packages/mission`; edit the declaration there, not this page. [All tables](../tables.md)",
    "",
    table.describes,
    "",
    `A row is named by ${table.key.map((column) => `\`${column}\``).join(", ")}${table.required ? "; every pack needs the table" : ""}.`,
    "",
    "| column | holds | meaning |",
    "|---|---|---|",
    ...Object.entries(table.fields).map(
      ([name, field]) => `| \`${name}\` | ${holds(field)} | ${field.describes} |`,
    ),
    "",
    ...(pointing.length === 0 ? [] : [`Pointed at by ${pointing.join(", ")}.`, ""]),
  ].join("\n");
}

/** The columns of other tables, and of this one, that name a row of it. */
function pointingAt(table: Table): string[] {
  const columns = tableList.flatMap(({ name, fields }) =>
    Object.entries(fields)
      .filter(
        ([, field]) => (field.kind === "ref" || field.kind === "refs") && field.to === table.name,
      )
      .map(([column]) => ({ name, column })),
  );
  // Every table with figures points at sources; a list of them all tells nobody anything.
  if (table.name === "sources") return ["the `source` of every row that holds a figure"];
  return columns.map(({ name, column }) => `[${name}](${name}.md) (\`${column}\`)`);
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
      return `key of ${tableLink(field.to)}`;
    case "refs":
      return `keys of ${tableLink(field.to)}, separated by ";"`;
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

/** Some columns point at names the program knows and no table lists. */
function tableLink(name: string): string {
  return tableList.some((table) => table.name === name) ? `[${name}](${name}.md)` : name;
}
