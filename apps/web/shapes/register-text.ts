/** Money and moments of the register as a reader of India's offices expects them. */
import { type Language, formatDate, formatNumber } from "@lodestone/units/indian-number";

const crore = { en: "crore", hi: "करोड़" } as const;
const lakh = { en: "lakh", hi: "लाख" } as const;
const PAISE_PER_CRORE = 1e9;
const PAISE_PER_LAKH = 1e7;

/** "₹117.98 crore", "₹2.5 lakh", "₹940": to read by; the amount to the paisa stands beside it. */
export function moneyText(paise: string, language: Language): string {
  const amount = Number(paise);
  const size = Math.abs(amount);
  const minus = amount < 0 ? "−" : "";
  if (size >= PAISE_PER_CRORE)
    return `${minus}₹${formatNumber(size / PAISE_PER_CRORE, 2)} ${crore[language]}`;
  if (size >= PAISE_PER_LAKH)
    return `${minus}₹${formatNumber(size / PAISE_PER_LAKH, 2)} ${lakh[language]}`;
  return `${minus}₹${formatNumber(size / 100, 2)}`;
}

/** Crore rupees alone, for columns whose head says so. */
export function croreText(paise: string): string {
  return formatNumber(Number(paise) / PAISE_PER_CRORE, 2);
}

/** India's day of an instant (UTC+5:30, no summer time). */
export function dayOf(instant: string): string {
  return inIndia(instant).slice(0, 10);
}

/** "15 July 2030, 10:30" by India's clock. */
export function momentText(instant: string, language: Language): string {
  return `${formatDate(dayOf(instant), language)}, ${inIndia(instant).slice(11, 16)}`;
}

function inIndia(instant: string): string {
  return new Date(Date.parse(instant) + 330 * 60_000).toISOString();
}

/** A name of the catalogue at the head of a line. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Size of a file as people say it. */
export function sizeText(bytes: number): string {
  if (bytes >= 1_048_576) return `${formatNumber(bytes / 1_048_576, 1)} MB`;
  return bytes >= 1024 ? `${formatNumber(bytes / 1024)} KB` : `${formatNumber(bytes)} B`;
}

/** Rupees as a form takes them, from the paise a case keeps: "11880000000" becomes "118800000". */
export function rupeesTyped(paise: string): string {
  const whole = paise.length > 2 ? paise.slice(0, -2) : "0";
  const part = paise.padStart(3, "0").slice(-2);
  const grouped = new Intl.NumberFormat("en-IN").format(BigInt(whole));
  return part === "00" ? grouped : `${grouped}.${part}`;
}

/** Paise of an amount as it is being typed; undefined while it is none. */
export function paiseTyped(text: string): bigint | undefined {
  const match = /^₹?\s*(\d[\d,]{0,18})(?:\.(\d{1,2}))?$/.exec(text.trim());
  if (!match) return undefined;
  return (
    BigInt((match[1] ?? "").replaceAll(",", "")) * 100n + BigInt((match[2] ?? "0").padEnd(2, "0"))
  );
}
