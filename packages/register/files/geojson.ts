/**
 * Undertakings as GeoJSON (RFC 7946): points only, for no boundary is drawn, and only where the
 * position of that kind is published.
 */
import { recordKindOf, valueFields } from "../records/kinds.ts";
import type { UndertakingRecord } from "../records/record.ts";
import { cellOf, fieldsFor, recordsFor, type OutList } from "./out-list.ts";

export interface ListGeoJson {
  readonly type: "FeatureCollection";
  /** Members of our own, as the standard allows. */
  readonly as_of: string;
  readonly banner: string;
  readonly features: readonly {
    readonly type: "Feature";
    readonly id: string;
    readonly geometry: { readonly type: "Point"; readonly coordinates: readonly [number, number] };
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
}

export function listGeoJson(list: OutList, banner: string): ListGeoJson {
  const features = recordsFor(list).flatMap((record) => {
    const coordinates = positionOf(record);
    if (!coordinates) return [];
    const fields = fieldsFor({ ...list, kind: record.kind }).filter(
      ({ name }) => name !== "longitude" && name !== "latitude",
    );
    const properties = Object.fromEntries(
      fields.map((field) => {
        const name =
          field.kind === "rupees" ? field.name.replace(/_paise$/, "_rupees") : field.name;
        return [name, cellOf(field, record.values[field.name])];
      }),
    );
    return [
      {
        type: "Feature" as const,
        id: record.undertakingId,
        geometry: { type: "Point" as const, coordinates },
        properties: { key: record.undertakingId, kind_of_record: record.kind, ...properties },
      },
    ];
  });
  return { type: "FeatureCollection", as_of: list.asOf, banner, features };
}

/** Longitude first; undefined where the kind keeps it closed, whoever asks. */
function positionOf({ kind, values }: UndertakingRecord): readonly [number, number] | undefined {
  const found = recordKindOf(kind);
  const isOpen =
    found && valueFields(found).some(({ name, publish }) => name === "longitude" && publish);
  const { longitude, latitude } = values;
  return isOpen && typeof longitude === "number" && typeof latitude === "number"
    ? [longitude, latitude]
    : undefined;
}
