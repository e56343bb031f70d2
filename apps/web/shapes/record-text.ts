/** Values of a record as people read them, and as a form takes them. */
import type { FormField } from "@lodestone/api/register-form";
import { formatDate, formatNumber, formatPaise } from "@lodestone/units/indian-number";
import type { Words } from "../data/words.ts";
import { rupeesTyped } from "./register-text.ts";

export type RecordValue = string | number | boolean | null;

/** Names of places by their keys, as the reader's language has them. */
export type PlaceNames = ReadonlyMap<string, string>;

export function recordText(
  { name, kind }: Pick<FormField, "name" | "kind">,
  value: RecordValue,
  { t, named, language }: Words,
  places: PlaceNames,
): string {
  if (value === null || value === "") return "–";
  if (typeof value === "boolean") return value ? t("page.yes") : t("page.no");
  const placed = (key: string) => places.get(key) ?? key;
  switch (kind) {
    case "rupees":
      return formatPaise(BigInt(value));
    case "kg":
    case "t":
      return `${formatNumber(Number(value), 3)} ${kind}`;
    case "number":
    case "share":
      return typeof value === "number" ? formatNumber(value, 6) : value;
    case "date":
      return formatDate(String(value), language);
    case "choice":
      return named(name, String(value));
    case "key":
      return placed(String(value));
    case "keys":
      return String(value).split(";").map(placed).join(", ");
    default:
      // A count may be a year, which is written without commas.
      return String(value);
  }
}

/** As a form takes it: money in rupees, yes or no. */
export function recordTyped({ kind }: Pick<FormField, "kind">, value: RecordValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  return kind === "rupees" ? rupeesTyped(String(value)) : String(value);
}
