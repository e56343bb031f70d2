/** Tables as a Frictionless Data Package 2.0: CSV files and the descriptor that says what they hold. */
import type { OutColumn, OutTable } from "./out-table.ts";
import { tableCsv } from "./table-csv.ts";

export interface PackageHeader {
  /** Small letters, digits, hyphens. */
  readonly name: string;
  readonly title: string;
  /** What the tables were made from, for a reader years later. */
  readonly lodestone: Readonly<Record<string, string>>;
}

/** The package's files by name. */
export function tablePackage(
  header: PackageHeader,
  tables: readonly OutTable[],
): ReadonlyMap<string, Uint8Array> {
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    ...header,
    resources: tables.map((table) => resourceOf(table, tables)),
  };
  const encoder = new TextEncoder();
  return new Map([
    ["datapackage.json", encoder.encode(`${JSON.stringify(descriptor, undefined, 2)}\n`)],
    ...tables.map((table): [string, Uint8Array] => [
      `${table.name}.csv`,
      encoder.encode(tableCsv(table)),
    ]),
  ]);
}

function resourceOf(
  { name, describes, key, columns }: OutTable,
  tables: readonly OutTable[],
): object {
  const foreignKeys = columns.flatMap(({ name: column, of }) => {
    const target = tables.find((table) => table.name === of);
    if (!target) return [];
    const reference = { resource: resourceName(target.name), fields: target.key };
    return [{ fields: [column], reference }];
  });
  return {
    name: resourceName(name),
    path: `${name}.csv`,
    type: "table",
    description: describes,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: {
      fields: columns.map(fieldOf),
      primaryKey: key,
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    },
  };
}

function resourceName(table: string): string {
  return table.replaceAll("_", "-");
}

function fieldOf({ name, kind, unit, describes, optional }: OutColumn): object {
  const type = { text: "string", number: "number", whole: "integer", flag: "boolean" }[kind];
  return {
    name,
    type,
    description: describes,
    ...(unit === undefined ? {} : { unit }),
    ...(kind === "flag" ? { trueValues: ["yes"], falseValues: ["no"] } : {}),
    constraints: optional ? {} : { required: true },
  };
}
