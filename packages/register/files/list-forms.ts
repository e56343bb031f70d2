/** A list of undertakings in the forms it leaves in: CSV, workbook, data package, GeoJSON. */
import { tableCsv } from "@lodestone/sheets/table-csv";
import { tablePackage } from "@lodestone/sheets/table-package";
import { tableWorkbook } from "@lodestone/sheets/table-workbook";
import { listGeoJson } from "./geojson.ts";
import { listTable, type OutList } from "./out-list.ts";

export type ListForm = "csv" | "xlsx" | "geojson" | "datapackage";

/** The files by name. `banner` is the line every page carries, such as that these are drafts. */
export async function listFiles(
  list: OutList,
  form: ListForm,
  banner: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const encoder = new TextEncoder();
  const table = listTable(list);
  const { asOf, note } = list;
  const name = `${note === undefined ? "" : "demonstration-"}${table.name.replaceAll("_", "-")}`;
  switch (form) {
    case "csv":
      return new Map([[`${name}.csv`, encoder.encode(tableCsv(table))]]);
    case "xlsx":
      return new Map([[`${name}.xlsx`, await tableWorkbook([table], banner, asOf)]]);
    case "geojson": {
      const text = JSON.stringify(listGeoJson(list, banner));
      return new Map([[`${name}.geojson`, encoder.encode(`${text}\n`)]]);
    }
    case "datapackage":
      return tablePackage({ name, title: table.describes, lodestone: { as_of: asOf, banner } }, [
        table,
      ]);
  }
}
