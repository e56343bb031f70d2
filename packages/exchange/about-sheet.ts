/** The pack's own words as rows of field and value, and back into the header of its descriptor. */
import type { PackHeader } from "@lodestone/mission/datapackage";
import type { OutSheet } from "@lodestone/sheets/write-workbook";

/** Texts stand as they are; what is no text stands as JSON. */
export function aboutRows(header: PackHeader): OutSheet["rows"] {
  const { name, title, licenses, lodestone } = header;
  const fields: [string, unknown][] = [
    ["name", name],
    ["title", title],
    ["licenses", licenses],
    ...Object.entries(lodestone).map(([key, value]): [string, unknown] => [
      `lodestone.${key}`,
      value,
    ]),
  ];
  return fields.map(([field, value], i) => ({
    row: i + 2,
    values: [field, typeof value === "string" ? value : JSON.stringify(value)],
  }));
}

/** Undefined where the licences are not the JSON they came as. */
export function headerOfAbout(fields: ReadonlyMap<string, string>): PackHeader | undefined {
  const lodestone = [...fields].flatMap(([field, value]) =>
    field.startsWith("lodestone.") ? [[field.slice("lodestone.".length), value] as const] : [],
  );
  const licenses = licencesOf(fields.get("licenses") ?? "[]");
  return (
    licenses && {
      name: fields.get("name") ?? "",
      title: fields.get("title") ?? "",
      licenses,
      lodestone: Object.fromEntries(lodestone),
    }
  );
}

function licencesOf(json: string): object[] | undefined {
  try {
    const licences: unknown = JSON.parse(json);
    const areObjects =
      Array.isArray(licences) &&
      licences.every((item) => typeof item === "object" && item !== null);
    return areObjects ? (licences as object[]) : undefined;
  } catch {
    return undefined;
  }
}
