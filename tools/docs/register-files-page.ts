/** docs/guide/register-files.md: lists in and out of the register, with every kind's fields and marks. */
import { LIST_ROWS_MOST } from "@lodestone/register/files/list-file";
import { openingFields } from "@lodestone/register/files/opening-rows";
import { recordKinds, valueFields } from "@lodestone/register/records/kinds";
import { packSources } from "@lodestone/register/records/pack-sources";
import { WORKBOOK_BYTES_MOST } from "@lodestone/sheets/workbook-in/read-workbook";
import { UNPACKED_BYTES_MOST } from "@lodestone/sheets/workbook-in/zip-parts";
import type { WordKey } from "@lodestone/words/catalogue";
import { say } from "@lodestone/words/say";
import { sentence } from "@lodestone/words/sentence";

const MEGABYTE = 1024 * 1024;
const words = (key: string) => say("en", sentence(key as WordKey));

export function registerFilesPage(): string {
  return `# Lists in and out of the register

Written by \`npm run docs\` from the code.

## A pack comes in

The undertakings of a mission pack become records under the pack's own keys: ${tables()}. A record keeps the pack's whole
row, source, locator, date and grade included. From then on the register leads: pages read the record.

Importing a pack again compares each row three ways: as it was imported, as the register has it, as the pack has it now.

| line | meaning | taking it |
|---|---|---|
| new | no record has this row | adds the record |
| same | the pack says what it said | does nothing |
| changed | the pack changed a column that the register did not | brings that column and no other |
| conflict | both changed a column, to different values | takes the pack's; keeping the register's ends the conflict |
| gone | the pack has the row no more | withdraws the record; it stays in the history |
| key-taken | another record has the key | cannot be taken |

Only lines that a person chose are written, and only while the differences are those the person saw. Data stewards and the
programme choose. How it is done by page and command line, and when the register begins to lead: [lists.md](lists.md).

## A list comes in

CSV (UTF-8, commas) or XLSX with one sheet; the first row holds the columns' names. At most ${LIST_ROWS_MOST.toLocaleString("en-IN")} rows,
${WORKBOOK_BYTES_MOST / MEGABYTE} MB as sent and ${UNPACKED_BYTES_MOST / MEGABYTE} MB unpacked; a statement that holds the database longer than a minute is undone.

1. **Columns** are guessed by their names in English or Hindi, mended by the person, and remembered for the same header.
2. **A dry run** shows each row: new, changed (field by field), same, at fault, or perhaps a record that stands under another key
   (same name but for capitals, marks and "Ltd", same place, same kind). Nothing is written.
3. **Keys**: the column \`key\` names the record. Without one the key is made of name and place, the same each time.
4. **The import** writes what was shown and no more. Rows at fault are left out and come back in the same workbook with the reason
   beside each; the columns of reasons are not read when it is sent again.
5. An empty cell leaves what the record holds. The same file sent again changes nothing: what others changed since is not undone.

Places may be written by name (Odisha, ओडिशा) or key (in-od), statuses by name or key, money in rupees with or without lakh commas,
dates as 2028-03-31, fiscal years as 2028-29, several keys with semicolons.

## Opening balances

One account a row. Columns: ${openingFields.map(({ label, required }) => `${words(label)}${required ? "" : " (may be empty)"}`).join("; ")}. A list is
proposed by finance and posted by a second person, each row then an entry of the ledger. An account has one opening balance: the same
again does nothing, another is refused.

Finance proposes the list as a case; nothing is posted before another finance officer or the competent authority has approved it, and then all
of it is. The same list sent again while it waits is the same proposal.

## Lists go out

CSV, XLSX, GeoJSON (RFC 7946) and Frictionless Data Package. Every row says the day the list was taken on. Text that a spreadsheet
would run as a formula (it begins with \`=\`, \`+\`, \`-\`, \`@\`, a tab or a carriage return) is led by an apostrophe in CSV and is a text
cell in XLSX. GeoJSON holds points only, and only of kinds whose position is published; no boundary is drawn. Money leaves in
rupees, in columns whose names end so.

The public's lists hold the fields marked "public" below and no others.

${recordKinds.map(kindSection).join("\n")}`;
}

function tables(): string {
  return packSources.map(({ table }) => `\`${table}\``).join(", ");
}

function kindSection(kind: (typeof recordKinds)[number]): string {
  const rows = valueFields(kind).map(
    ({ name, kind: of, label, publish }) =>
      `| \`${name}\` | ${words(label)} | ${of} | ${publish ? "public" : ""} |`,
  );
  return `### ${words(`kind.${kind.kind}`)}

Status: ${kind.statuses.map((status) => words(`status.${status}`)).join(", ")}.${kind.closed ? " The public sees no record of this kind." : ""}

| field | what it is | kind | |
|---|---|---|---|
${rows.join("\n")}
`;
}
