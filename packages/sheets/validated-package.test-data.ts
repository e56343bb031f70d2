/** For tests: a data package read back by what its own descriptor promises. */
import { readCsv } from "@lodestone/mission/csv";
import { FaultReport } from "@lodestone/mission/fault";
import { expect } from "vitest";

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly {
      readonly name: string;
      readonly type: string;
      readonly constraints: { readonly required?: boolean };
    }[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

/** The rows of each resource, after what Table Schema 2.0 asks of them has been checked. */
export function validatedPackage(
  files: ReadonlyMap<string, Uint8Array>,
): Map<string, Record<string, string>[]> {
  const text = (name: string) => new TextDecoder().decode(files.get(name));
  const descriptor = JSON.parse(text("datapackage.json")) as {
    readonly resources: readonly Resource[];
  };
  const rows = new Map<string, Record<string, string>[]>();
  for (const { name, path: file, schema } of descriptor.resources) {
    expect(name).toMatch(/^[a-z0-9][a-z0-9-]*$/);
    const report = new FaultReport();
    const csv = readCsv(file, files.get(file) ?? new Uint8Array(), [], report);
    expect(report.faults, file).toEqual([]);
    expect(csv?.header).toEqual(schema.fields.map((field) => field.name));
    const read = (csv?.records ?? []).map(({ cells }) => {
      expect(cells.length, file).toBe(schema.fields.length);
      schema.fields.forEach(({ name: column, type, constraints }, c) => {
        const cell = cells[c] ?? "";
        if (constraints.required) expect(cell, `${file} ${column}`).not.toBe("");
        if (type === "number" && cell !== "")
          expect(Number(cell), `${file} ${column}`).not.toBeNaN();
      });
      return Object.fromEntries(schema.fields.map((field, c) => [field.name, cells[c] ?? ""]));
    });
    const keys = read.map((row) => schema.primaryKey.map((column) => row[column]).join("/"));
    expect(new Set(keys).size, `${file} has a key twice`).toBe(keys.length);
    rows.set(name, read);
  }
  for (const { name, schema } of descriptor.resources) {
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const known = new Set(
        rows.get(reference.resource)?.map((row) => reference.fields.map((f) => row[f]).join("/")),
      );
      for (const row of rows.get(name) ?? []) {
        expect(known, name).toContain(fields.map((column) => row[column]).join("/"));
      }
    }
  }
  return rows;
}
