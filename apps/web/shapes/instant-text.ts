/** An instant as a person in India reads it. */
import type { Language } from "@lodestone/units/indian-number";

const locales = { en: "en-IN", hi: "hi-IN" } as const;

export function instantText(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "Asia/Kolkata",
  }).format(new Date(instant));
}

/** The instant a day begins in India, or the one at which it has ended. */
export function dayAsInstant(day: string, edge: "begins" | "ends"): string {
  const begins = Date.parse(`${day}T00:00:00+05:30`);
  return new Date(edge === "begins" ? begins : begins + 86_400_000).toISOString();
}
