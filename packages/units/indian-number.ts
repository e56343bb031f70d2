/**
 * Numbers as Indian offices write them: 1,23,45,678 and "Rs 32,000 crore". Intl's compact style
 * prints "₹32KCr" and, in Hindi, kharab and arab, which no Indian budget paper uses.
 */
import { PAISE_PER_RUPEE } from "./money.ts";

export type Language = "en" | "hi";

const croreWord = { en: "crore", hi: "करोड़" } as const;
const lakhWord = { en: "lakh", hi: "लाख" } as const;
const rupees = "₹";

/** Groups by lakh and crore; `digits` after the point, trailing zeros dropped. */
export function formatNumber(value: number, digits = 0): string {
  return new Intl.NumberFormat("en-IN", { maximumFractionDigits: digits }).format(value);
}

/** Rounds to what a reader can use: 3 significant digits below 100, whole numbers above. */
export function formatFigure(value: number): string {
  return finerFigure(value, 0);
}

/** With so many digits more, where two figures would read alike. */
export function finerFigure(value: number, more: number): string {
  const size = Math.abs(value);
  if (size === 0 || size >= 100) return formatNumber(value, more);
  if (size >= 10) return formatNumber(value, 1 + more);
  if (size >= 1) return formatNumber(value, 2 + more);
  return new Intl.NumberFormat("en-IN", { maximumSignificantDigits: 2 + more }).format(value);
}

/** Crore rupees as "₹32,000 crore". */
export function formatCrore(crore: number, language: Language): string {
  return finerCrore(crore, language, 0);
}

export function finerCrore(crore: number, language: Language, more: number): string {
  return `${rupees}${finerFigure(crore, more)} ${croreWord[language]}`;
}

/** Rupees in the unit a reader would say: rupees, lakh or crore. */
export function formatRupees(amount: number, language: Language): string {
  const size = Math.abs(amount);
  if (size >= 1e7) return formatCrore(amount / 1e7, language);
  if (size >= 1e5) return `${rupees}${formatFigure(amount / 1e5)} ${lakhWord[language]}`;
  return `${rupees}${formatNumber(amount, 2)}`;
}

/** An amount to the paisa, as an order or a ledger prints it: "₹2,58,00,00,000.00". */
export function formatPaise(paise: bigint): string {
  const size = paise < 0n ? -paise : paise;
  const whole = new Intl.NumberFormat("en-IN").format(size / PAISE_PER_RUPEE);
  const part = String(size % PAISE_PER_RUPEE).padStart(2, "0");
  return `${paise < 0n ? "−" : ""}${rupees}${whole}.${part}`;
}

/** A share between 0 and 1 as "56 %"; below ten per cent with a decimal. */
export function formatShare(share: number): string {
  return finerShare(share, 0);
}

export function finerShare(share: number, more: number): string {
  const percent = share * 100;
  const digits = Math.abs(percent) < 10 && percent % 1 !== 0 ? 1 : 0;
  return `${formatNumber(percent, digits + more)}\u00a0%`;
}

const monthNames = {
  en: "January February March April May June July August September October November December",
  hi: "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
} as const;

/** "30 June 2026" or "30 जून 2026"; a month or a year alone stays as short as it came. */
export function formatDate(date: string, language: Language): string {
  const [year = "", month, day] = date.split("-");
  if (!month) return year;
  const name = monthNames[language].split(" ")[Number(month) - 1] ?? month;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}
