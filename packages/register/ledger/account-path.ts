/** Where money stands: fund/scheme/fiscal year/stage[/party[/head]], as text and in its parts. */
import { parseFiscalYear, type FiscalYear } from "@lodestone/units/fiscal-year";
import type { Stage } from "./transfer-kinds.ts";

export interface AccountParts {
  readonly fund: string;
  readonly scheme: string;
  /** "all" or a fiscal year as "2028-29". */
  readonly year: string;
  readonly stage: Stage | (string & {});
  readonly party?: string | null;
  readonly head?: string | null;
}

export const ALL_YEARS = "all";

const key = /^[a-z0-9-]{1,80}$/;

/** The path; a part that cannot stand in one is the caller's fault and not a user's. */
export function accountPath({ fund, scheme, year, stage, party, head }: AccountParts): string {
  const parts = [fund, scheme, year, stage, ...(party ? [party, ...(head ? [head] : [])] : [])];
  const path = parts.join("/");
  if ((head && !party) || !parseAccountPath(path)) throw new TypeError(`no account path: ${path}`);
  return path;
}

export function parseAccountPath(path: string): AccountParts | undefined {
  const [fund = "", scheme = "", year = "", stage = "", party, head, ...more] = path.split("/");
  const keys = [fund, scheme, stage, ...(party === undefined ? [] : [party, head ?? "-"])];
  const yearStands = year === ALL_YEARS || parseFiscalYear(year) !== undefined;
  if (more.length > 0 || !yearStands || !keys.every((part) => key.test(part))) return undefined;
  return { fund, scheme, year, stage, party: party ?? null, head: head ?? null };
}

/** The year of an account by the year in which it ends; null for money of no year. */
export function yearOfAccount({ year }: AccountParts): FiscalYear | null {
  return parseFiscalYear(year) ?? null;
}
