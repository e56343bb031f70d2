/** What a pack says of itself in datapackage.json: name, as-of date, price year, years of the plan. */
import { isIsoDate } from "@lodestone/units/iso-date";
import { parseFiscalYear, type FiscalYear } from "@lodestone/units/fiscal-year";
import { sentence, type Bilingual } from "@lodestone/words/sentence";
import type { FaultReport } from "./fault.ts";

export const INFO_FILE = "datapackage.json";

export interface PackInfo {
  readonly name: string;
  readonly title: Bilingual;
  /** No row may know what came after it; printed on every page. */
  readonly asOf: string;
  /** Crore rupees of the plan are those of this fiscal year. */
  readonly priceYear: FiscalYear;
  /** First and last fiscal year of the plan; the first is the first in which anything is decided. */
  readonly firstYear: FiscalYear;
  readonly lastYear: FiscalYear;
}

/** Longer horizons make models nobody asked for and sums nobody can check. */
const YEARS_MOST = 60;

/** The info, or undefined when the file cannot carry it; every fault is in the report. */
export function readInfo(bytes: Uint8Array | undefined, report: FaultReport): PackInfo | undefined {
  if (!bytes) {
    report.add({ file: INFO_FILE, what: sentence("fault.file-missing") });
    return undefined;
  }
  const json = parseJson(bytes, report);
  if (json === undefined) return undefined;
  const fields = new InfoFields(json, report);
  const info = {
    name: fields.text("name"),
    title: { en: fields.text("lodestone.title_en"), hi: fields.text("lodestone.title_hi") },
    asOf: fields.date("lodestone.as_of"),
    priceYear: fields.year("lodestone.price_year"),
    firstYear: fields.year("lodestone.first_year"),
    lastYear: fields.year("lodestone.last_year"),
  };
  if (!fields.complete) return undefined;
  const span = info.lastYear - info.firstYear + 1;
  if (span < 1 || span > YEARS_MOST) {
    const years = { first: info.firstYear, last: info.lastYear, most: YEARS_MOST };
    report.add({ file: INFO_FILE, what: sentence("fault.info-years", years) });
    return undefined;
  }
  return info;
}

function parseJson(bytes: Uint8Array, report: FaultReport): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    report.add({ file: INFO_FILE, what: sentence("fault.info-json", { reason }) });
    return undefined;
  }
}

/** Takes fields by dotted path; a missing or wrong one is a fault and the reading goes on. */
class InfoFields {
  readonly #json: unknown;
  readonly #report: FaultReport;
  complete = true;

  constructor(json: unknown, report: FaultReport) {
    this.#json = json;
    this.#report = report;
  }

  text(path: string): string {
    const value = this.#value(path);
    return typeof value === "string" && value !== "" ? value : this.#missing(path, "…");
  }

  date(path: string): string {
    const value = this.#value(path);
    return typeof value === "string" && isIsoDate(value)
      ? value
      : this.#missing(path, "2026-06-30");
  }

  year(path: string): FiscalYear {
    const value = this.#value(path);
    const year = typeof value === "string" ? parseFiscalYear(value) : undefined;
    if (year !== undefined) return year;
    this.#missing(path, "2026-27");
    return 0;
  }

  #value(path: string): unknown {
    return path
      .split(".")
      .reduce<unknown>(
        (at, name) =>
          typeof at === "object" && at !== null ? (at as Record<string, unknown>)[name] : undefined,
        this.#json,
      );
  }

  #missing(field: string, wanted: string): string {
    this.complete = false;
    this.#report.add({ file: INFO_FILE, what: sentence("fault.info-missing", { field, wanted }) });
    return "";
  }
}
