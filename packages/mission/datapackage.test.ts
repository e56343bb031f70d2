/** The descriptor of each pack follows from the tables, and keeps to the Frictionless standard. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { datapackage, type PackHeader } from "./datapackage.ts";
import { readFolder } from "./folder.ts";

const missions = path.join(import.meta.dirname, "..", "..", "missions");

interface Schema {
  readonly fields: readonly {
    readonly name: string;
    readonly type: string;
    readonly constraints: object;
  }[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
  }[];
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly encoding: string;
  readonly schema: Schema;
}

test.each(readdirSync(missions))(
  "%s: the descriptor on disk is the one the tables give",
  async (pack) => {
    const { files } = await readFolder(path.join(missions, pack));
    const onDisk = JSON.parse(
      new TextDecoder().decode(files.get("datapackage.json")),
    ) as PackHeader;
    expect(onDisk).toEqual(datapackage(onDisk, [...files.keys()]));
  },
);

// Data Package 2.0 and Table Schema 2.0, https://datapackage.org/standard/
test.each(readdirSync(missions))(
  "%s: names, types, keys and headers keep to the standard",
  async (pack) => {
    const { files } = await readFolder(path.join(missions, pack));
    const { resources } = JSON.parse(new TextDecoder().decode(files.get("datapackage.json"))) as {
      readonly resources: readonly Resource[];
    };
    const names = resources.map((resource) => resource.name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, path: file, encoding, schema } of resources) {
      expect(name).toMatch(/^[a-z0-9][a-z0-9._-]*$/);
      expect(encoding).toBe("utf-8");
      const columns = schema.fields.map((field) => field.name);
      expect(new Set(columns).size).toBe(columns.length);
      for (const field of schema.fields) {
        expect(["string", "number", "integer", "boolean", "date"]).toContain(field.type);
        const known = ["required", "minimum", "maximum", "enum", "pattern"];
        expect(Object.keys(field.constraints).filter((key) => !known.includes(key))).toEqual([]);
      }
      const [header = ""] = new TextDecoder().decode(files.get(file)).split("\n");
      for (const column of header.trim().split(",")) expect(columns, file).toContain(column);
      for (const column of schema.primaryKey) expect(columns).toContain(column);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const target =
          reference.resource === undefined ? schema : schemaOf(resources, reference.resource);
        // A table the pack leaves out is never pointed at by a row it holds; the reader checks that.
        if (!target) continue;
        expect(fields).toHaveLength(reference.fields.length);
        for (const column of reference.fields)
          expect(target.fields.map((f) => f.name)).toContain(column);
      }
    }
  },
);

function schemaOf(resources: readonly Resource[], name: string): Schema | undefined {
  return resources.find((resource) => resource.name === name)?.schema;
}
