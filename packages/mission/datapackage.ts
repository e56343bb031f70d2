/** Writes a pack's datapackage.json (Frictionless Data Package 2.0) from the declared tables. */
import type { Field } from "./field.ts";
import { scenarioFile } from "./read-mission.ts";
import type { Table } from "./table.ts";
import { tableList } from "./pack-tables.ts";
import { KEY_PATTERN } from "./cell.ts";
import { patchTable } from "./patch.ts";

/** What the author of a pack writes by hand; the rest follows from the tables. */
export interface PackHeader {
  readonly name: string;
  readonly title: string;
  readonly licenses: readonly object[];
  readonly lodestone: object;
}

/** The descriptor for a pack that holds the named files. */
export function datapackage(header: PackHeader, files: readonly string[]): object {
  const resources = tableList
    .filter((table) => files.includes(`${table.name}.csv`))
    .map((table) => resourceOf(table, table.name.replaceAll("_", "-"), `${table.name}.csv`));
  const patches = files
    .filter((file) => file.startsWith("scenarios/"))
    .map((file) => {
      const name = file.slice("scenarios/".length, -".csv".length);
      return resourceOf(patchTable, `scenario-${name}`, scenarioFile(name));
    });
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: header.name,
    title: header.title,
    licenses: header.licenses,
    lodestone: header.lodestone,
    resources: [...resources, ...patches],
  };
}

function resourceOf(table: Table, name: string, path: string): object {
  return {
    name,
    path,
    type: "table",
    description: table.describes,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: schemaOf(table),
  };
}

/** The Frictionless Table Schema of a table. */
export function schemaOf(table: Table): object {
  const foreignKeys = Object.entries(table.fields)
    .filter(([, field]) => field.kind === "ref" && tableList.some(({ name }) => name === field.to))
    .map(([fields, field]) => ({ fields: [fields], reference: referenceTo(field, table) }));
  return {
    fields: Object.entries(table.fields).map(([name, field]) => fieldOf(name, field)),
    primaryKey: table.key,
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}

function referenceTo(field: Field, table: Table): object {
  const to = field.kind === "ref" ? field.to : "";
  const target = tableList.find(({ name }) => name === to);
  // Frictionless leaves the resource out where a table refers to itself.
  const resource = to === table.name ? {} : { resource: to.replaceAll("_", "-") };
  return { ...resource, fields: target?.key ?? [] };
}

function fieldOf(name: string, field: Field): object {
  const required = field.optional ? {} : { required: true };
  const base = { name, description: field.describes };
  switch (field.kind) {
    case "number":
      return {
        ...base,
        type: field.whole ? "integer" : "number",
        unit: field.unit,
        constraints: { ...required, minimum: field.least, maximum: field.most },
      };
    case "flag":
      return {
        ...base,
        type: "boolean",
        trueValues: ["yes"],
        falseValues: ["no"],
        constraints: required,
      };
    case "choice":
      return { ...base, type: "string", constraints: { ...required, enum: field.choices } };
    case "fiscal_year":
      return { ...base, type: "string", constraints: { ...required, pattern: "\\d{4}-\\d{2}" } };
    case "date":
      return { ...base, type: "date", constraints: required };
    case "key":
    case "ref":
      return { ...base, type: "string", constraints: { ...required, pattern: KEY_PATTERN.source } };
    default:
      return { ...base, type: "string", constraints: required };
  }
}
