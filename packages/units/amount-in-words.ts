/**
 * Rupees and paise in words, as a sanction order writes them beside the figure: by thousand, lakh
 * and crore, and crores themselves again by lakh ("One Lakh Crore"), for budget papers use neither
 * arab nor kharab. Hindi spellings follow the Central Hindi Directorate's standard list.
 */
import type { Language } from "./indian-number.ts";
import { PAISE_PER_RUPEE, type Paise } from "./money.ts";

const belowHundred = {
  en: englishBelowHundred(),
  hi: `शून्य एक दो तीन चार पाँच छह सात आठ नौ
    दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस
    बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस
    तीस इकतीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस
    चालीस इकतालीस बयालीस तैंतालीस चौवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास
    पचास इक्यावन बावन तिरपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ
    साठ इकसठ बासठ तिरसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर
    सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उनासी
    अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी नवासी
    नब्बे इक्यानवे बानवे तिरानवे चौरानवे पचानवे छियानवे सत्तानवे अट्ठानवे निन्यानवे`.split(/\s+/),
} as const;

const scales = {
  en: { hundred: "Hundred", thousand: "Thousand", lakh: "Lakh", crore: "Crore" },
  hi: { hundred: "सौ", thousand: "हज़ार", lakh: "लाख", crore: "करोड़" },
} as const;

const frames = {
  en: {
    rupee: "Rupee",
    rupees: "Rupees",
    and: "and",
    paisa: "Paisa",
    paise: "Paise",
    only: "only",
  },
  hi: { rupee: "रुपया", rupees: "रुपये", and: "और", paisa: "पैसा", paise: "पैसे", only: "मात्र" },
} as const;

/** "Rupees Two Hundred Fifty-Eight Crore only"; an amount below nothing has no such words. */
export function amountInWords(amount: Paise, language: Language): string {
  if (amount < 0n) throw new RangeError(`an amount in words cannot be below nothing: ${amount}`);
  const rupees = amount / PAISE_PER_RUPEE;
  const paise = amount % PAISE_PER_RUPEE;
  const words = frames[language];
  const parts: string[] = [];
  if (rupees > 0n || paise === 0n) {
    parts.push(rupees === 1n ? words.rupee : words.rupees, numberInWords(rupees, language));
  }
  if (rupees > 0n && paise > 0n) parts.push(words.and);
  if (paise > 0n) {
    parts.push(paise === 1n ? words.paisa : words.paise, numberInWords(paise, language));
  }
  return [...parts, words.only].join(" ");
}

/** A whole number by crore, lakh, thousand and hundred. */
function numberInWords(value: bigint, language: Language): string {
  const { hundred, thousand, lakh, crore } = scales[language];
  const steps = [
    [10_000_000n, crore],
    [100_000n, lakh],
    [1_000n, thousand],
    [100n, hundred],
  ] as const;
  for (const [size, word] of steps) {
    if (value < size) continue;
    const rest = value % size;
    const head = `${numberInWords(value / size, language)} ${word}`;
    return rest > 0n ? `${head} ${numberInWords(rest, language)}` : head;
  }
  return belowHundred[language][Number(value)] ?? "";
}

function englishBelowHundred(): string[] {
  const units =
    "Zero One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen".split(
      " ",
    );
  const tens = "Twenty Thirty Forty Fifty Sixty Seventy Eighty Ninety".split(" ");
  const compounds = tens.flatMap((ten) => [
    ten,
    ...units.slice(1, 10).map((unit) => `${ten}-${unit}`),
  ]);
  return [...units, ...compounds];
}
