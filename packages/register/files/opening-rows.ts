/** Opening balances as a list: where money stood on a day, an account a row. */
import { sentence } from "@lodestone/words/sentence";
import type { Field } from "../forms/field.ts";
import { readForm } from "../forms/read-form.ts";
import { accountPath, ALL_YEARS, parseAccountPath } from "../ledger/account-path.ts";
import type { ColumnMapping } from "./columns.ts";
import type { ListFile } from "./list-file.ts";
import type { RowFault } from "./list-rows.ts";

/** The stages at which a balance may stand when the register opens. */
const stages = [
  "outlay",
  "allotted",
  "committed",
  "released",
  "utilised",
  "receivable",
  "recovered",
  "lapsed",
  "escrow",
  "guarantee",
];

const required = true;
export const openingFields: readonly Field[] = [
  { name: "fund", kind: "key", label: "opening.fund", required },
  { name: "scheme", kind: "key", label: "opening.scheme", required },
  { name: "year", kind: "text", label: "opening.year", required, most: 20 },
  { name: "stage", kind: "choice", label: "opening.stage", required, choices: stages },
  { name: "party", kind: "key", label: "opening.party", required: false },
  { name: "head", kind: "key", label: "opening.head", required: false },
  { name: "amount", kind: "rupees", label: "opening.amount", required },
  { name: "on", kind: "date", label: "opening.on", required },
];

export interface OpeningRow {
  readonly row: number;
  readonly path: string;
  readonly source: string;
  readonly amountPaise: bigint;
  readonly on: string;
  readonly faults: readonly RowFault[];
}

export function readOpeningRows(list: ListFile, mapping: ColumnMapping): readonly OpeningRow[] {
  const columns = list.header.map((column) => mapping[column]);
  const firstRow = new Map<string, number>();
  return list.rows.map(({ row, cells }): OpeningRow => {
    const faults: RowFault[] = [];
    const named: Record<string, string> = {};
    cells.forEach((cell, c) => {
      const name = columns[c];
      if (name === undefined || cell === "") return;
      if (typeof cell === "string") named[name] = cell;
      else faults.push({ column: list.header[c], value: "", what: cell.wrong });
    });
    const read = readForm(openingFields, named);
    const nothing = { row, path: "", source: "", amountPaise: 0n, on: "" };
    if ("faults" in read) {
      for (const { field, what } of read.faults) {
        const column = list.header[columns.indexOf(field)];
        faults.push({ column, value: named[field] ?? "", what });
      }
      return { ...nothing, faults };
    }
    const text = (name: string) => String(read.values[name] ?? "");
    const [fund, scheme, stage] = [text("fund"), text("scheme"), text("stage")];
    const year = text("year").toLowerCase();
    const party = text("party") || null;
    const head = text("head") || null;
    const parts = [fund, scheme, year, stage, party, head].filter((part) => part !== null);
    const path = parts.join("/");
    const wrong = (what: RowFault["what"]) => faults.push({ column: undefined, value: path, what });
    if ((head !== null && party === null) || !parseAccountPath(path)) {
      wrong(sentence("opening.bad-path", { path }));
      return { ...nothing, faults };
    }
    const first = firstRow.get(path);
    if (first === undefined) firstRow.set(path, row);
    else wrong(sentence("opening.twice", { path, first }));
    const amountPaise = BigInt(text("amount"));
    if (amountPaise === 0n) wrong(sentence("opening.nothing"));
    const source = accountPath({ fund, scheme, year: year || ALL_YEARS, stage: "source" });
    return { row, path, source, amountPaise, on: text("on"), faults };
  });
}
