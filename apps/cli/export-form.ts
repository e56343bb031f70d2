/** The forms an export can take. The libraries behind the heavier ones are loaded when they are asked for. */
import { recordsOf, type OutTable } from "@lodestone/sheets/out-table";
import { tableCsv } from "@lodestone/sheets/table-csv";
import { tablePackage } from "@lodestone/sheets/table-package";
import { sentence } from "@lodestone/words/sentence";
import type { ExportSubject } from "./export-subject.ts";
import { refused } from "./refusal.ts";

/** A text, one file of bytes, or several files of a folder. */
type Rendered =
  | { readonly text: string }
  | { readonly bytes: Uint8Array }
  | { readonly files: ReadonlyMap<string, Uint8Array> };

type Render = (subject: ExportSubject) => Rendered | Promise<Rendered>;

const forms: Readonly<Record<string, Render>> = { csv, json, xlsx, parquet, package: frictionless };
export const formats = Object.keys(forms);

export function formOf(format: string): Render | undefined {
  return Object.hasOwn(forms, format) ? forms[format] : undefined;
}

const encoder = new TextEncoder();

function filesOf(
  tables: readonly OutTable[],
  ending: string,
  bytesOf: (table: OutTable) => Uint8Array,
): ReadonlyMap<string, Uint8Array> {
  return new Map(tables.map((table) => [`${table.name}.${ending}`, bytesOf(table)]));
}

function csv({ tables, isSingle, packFiles }: ExportSubject): Rendered {
  if (packFiles) return { files: packFiles };
  const [table] = tables;
  if (isSingle && table) return { text: tableCsv(table) };
  return { files: filesOf(tables, "csv", (each) => encoder.encode(tableCsv(each))) };
}

function json({ tables, isSingle, plan }: ExportSubject): Rendered {
  const [table] = tables;
  const value = plan
    ? { plan }
    : isSingle && table
      ? recordsOf(table)
      : Object.fromEntries(tables.map((each) => [each.name, recordsOf(each)]));
  return { text: `${JSON.stringify(value, undefined, 2)}\n` };
}

async function xlsx({ tables, title, asOf, packFiles }: ExportSubject): Promise<Rendered> {
  if (packFiles) {
    const { packWorkbook, scenariosTooLong } = await import("@lodestone/exchange/pack-workbook");
    const files = scenariosTooLong(packFiles);
    if (files.length > 0) throw refused(sentence("workbook.sheet-name", { files }));
    return { bytes: await packWorkbook(packFiles, title, asOf) };
  }
  const { tableWorkbook } = await import("@lodestone/sheets/table-workbook");
  return { bytes: await tableWorkbook(tables, title, asOf) };
}

async function parquet({ tables, isSingle }: ExportSubject): Promise<Rendered> {
  const { tableParquet } = await import("@lodestone/exchange/table-parquet");
  const [table] = tables;
  if (isSingle && table) return { bytes: tableParquet(table) };
  return { files: filesOf(tables, "parquet", tableParquet) };
}

/** A pack is a data package as it stands. */
function frictionless({ name, title, madeFrom, tables, packFiles }: ExportSubject): Rendered {
  return { files: packFiles ?? tablePackage({ name, title, lodestone: madeFrom }, tables) };
}
