/** Calendar dates as ISO text ("2026-06-30"). Text order is date order, so `<` compares them. */
export type IsoDate = string;

const MS_PER_DAY = 86_400_000;
const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a date that exists: "2026-02-30" does not. */
export function isIsoDate(text: string): boolean {
  const match = shape.exec(text);
  if (!match) return false;
  const month = Number(match[2]);
  return (
    month >= 1 &&
    month <= 12 &&
    Number(match[3]) >= 1 &&
    Number(match[3]) <= daysIn(Number(match[1]), month)
  );
}

/** Adds months and keeps the day, or the month's last day: 31 January + 1 month = 28 February. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const whole = Math.trunc(months);
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + whole;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  const day = Math.min(Number(date.slice(8, 10)), daysIn(year, month));
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Months from one date to another, parts of a month by days of 30.4375. */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(to) - Date.parse(from)) / MS_PER_DAY / 30.4375;
}

/** Adds days, over the ends of months and years. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Days from one date to another; below nothing where the second is the earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(to) - Date.parse(from)) / MS_PER_DAY;
}

/** The later of two dates. */
export function laterOf(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? b : a;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
