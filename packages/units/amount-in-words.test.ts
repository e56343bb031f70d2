/** Amounts in words, read back by a parser that knows nothing of how they were made. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { amountInWords } from "./amount-in-words.ts";
import type { Language } from "./indian-number.ts";
import { paiseFromCrore, paiseFromRupees } from "./money.ts";

test.each([
  [
    paiseFromCrore(258),
    "Rupees Two Hundred Fifty-Eight Crore only",
    "रुपये दो सौ अट्ठावन करोड़ मात्र",
  ],
  [
    paiseFromCrore(154.8),
    "Rupees One Hundred Fifty-Four Crore Eighty Lakh only",
    "रुपये एक सौ चौवन करोड़ अस्सी लाख मात्र",
  ],
  [paiseFromCrore(11_000), "Rupees Eleven Thousand Crore only", "रुपये ग्यारह हज़ार करोड़ मात्र"],
  [paiseFromCrore(100_000), "Rupees One Lakh Crore only", "रुपये एक लाख करोड़ मात्र"],
  [
    paiseFromCrore(197_000),
    "Rupees One Lakh Ninety-Seven Thousand Crore only",
    "रुपये एक लाख सत्तानवे हज़ार करोड़ मात्र",
  ],
  [
    paiseFromRupees(1_23_45_678.9),
    "Rupees One Crore Twenty-Three Lakh Forty-Five Thousand Six Hundred Seventy-Eight and Paise Ninety only",
    "रुपये एक करोड़ तेईस लाख पैंतालीस हज़ार छह सौ अठहत्तर और पैसे नब्बे मात्र",
  ],
  [100n, "Rupee One only", "रुपया एक मात्र"],
  [1n, "Paisa One only", "पैसा एक मात्र"],
  [50n, "Paise Fifty only", "पैसे पचास मात्र"],
  [0n, "Rupees Zero only", "रुपये शून्य मात्र"],
])("%d paise in words, English and Hindi", (amount, en, hi) => {
  expect(amountInWords(amount, "en")).toBe(en);
  expect(amountInWords(amount, "hi")).toBe(hi);
});

test("an amount below nothing is refused", () => {
  expect(() => amountInWords(-1n, "en")).toThrow("-1");
});

test("the hundred numerals of Hindi are a hundred different words", () => {
  expect(new Set(Object.keys(numerals.hi)).size).toBe(100);
  expect(Object.keys(numerals.hi).every((word) => /^[\u0900-\u097f]+$/.test(word))).toBe(true);
});

test.each(["en", "hi"] as const)("words in %s read back as the amount", (language) => {
  const amounts = fc.oneof(
    fc.bigInt({ min: 0n, max: 10n ** 6n }),
    fc.bigInt({ min: 0n, max: 10n ** 17n }),
  );
  fc.assert(
    fc.property(amounts, (amount) => {
      expect(amountRead(amountInWords(amount, language), language)).toBe(amount);
    }),
  );
});

/** Numerals as a dictionary lists them, typed here a second time and independently spelt out. */
const numerals: Record<Language, Record<string, number>> = { en: english(), hi: hindi() };
const scale: Record<string, bigint> = {
  Hundred: 100n,
  Thousand: 1_000n,
  Lakh: 100_000n,
  सौ: 100n,
  हज़ार: 1_000n,
  लाख: 100_000n,
};

function amountRead(words: string, language: Language): bigint {
  const [rupees = "", paise = ""] = words
    .replace(/ (only|मात्र)$/, "")
    .split(/(?:^| (?:and|और) )(?:Paisa|Paise|पैसा|पैसे) /);
  const whole = rupees.replace(/^(Rupees?|रुपये|रुपया) /, "");
  return numberRead(whole, language) * 100n + numberRead(paise, language);
}

/** What stands before the last "crore" counts crores; the rest is added up scale by scale. */
function numberRead(words: string, language: Language): bigint {
  const last = /^(.*) (?:Crore|करोड़)(.*)$/.exec(words);
  if (last) {
    const [, crores = "", rest = ""] = last;
    return numberRead(crores, language) * 10_000_000n + numberRead(rest.trim(), language);
  }
  let sum = 0n;
  let open = 0n;
  for (const word of words.split(" ").filter(Boolean)) {
    const times = scale[word];
    if (times === undefined) {
      const value = numerals[language][word];
      if (value === undefined) throw new Error(`no numeral ${word}`);
      open += BigInt(value);
    } else if (times === 100n) {
      open *= times;
    } else {
      sum += open * times;
      open = 0n;
    }
  }
  return sum + open;
}

function english(): Record<string, number> {
  const ones = ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];
  const teens = "Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen";
  const tens = ["Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety"];
  return Object.fromEntries([
    ["Zero", 0],
    ...ones.map((word, i) => [word, i + 1] as const),
    ...teens.split(" ").map((word, i) => [word, i + 10] as const),
    ...tens.flatMap((ten, i) => [
      [ten, (i + 2) * 10] as const,
      ...ones.map((one, k) => [`${ten}-${one}`, (i + 2) * 10 + k + 1] as const),
    ]),
  ]);
}

/** By last digit, the way the words rhyme, where the code lists them by tens. */
function hindi(): Record<string, number> {
  const byLastDigit = [
    "शून्य दस बीस तीस चालीस पचास साठ सत्तर अस्सी नब्बे",
    "एक ग्यारह इक्कीस इकतीस इकतालीस इक्यावन इकसठ इकहत्तर इक्यासी इक्यानवे",
    "दो बारह बाईस बत्तीस बयालीस बावन बासठ बहत्तर बयासी बानवे",
    "तीन तेरह तेईस तैंतीस तैंतालीस तिरपन तिरसठ तिहत्तर तिरासी तिरानवे",
    "चार चौदह चौबीस चौंतीस चौवालीस चौवन चौंसठ चौहत्तर चौरासी चौरानवे",
    "पाँच पंद्रह पच्चीस पैंतीस पैंतालीस पचपन पैंसठ पचहत्तर पचासी पचानवे",
    "छह सोलह छब्बीस छत्तीस छियालीस छप्पन छियासठ छिहत्तर छियासी छियानवे",
    "सात सत्रह सत्ताईस सैंतीस सैंतालीस सत्तावन सड़सठ सतहत्तर सत्तासी सत्तानवे",
    "आठ अठारह अट्ठाईस अड़तीस अड़तालीस अट्ठावन अड़सठ अठहत्तर अट्ठासी अट्ठानवे",
    "नौ उन्नीस उनतीस उनतालीस उनचास उनसठ उनहत्तर उनासी नवासी निन्यानवे",
  ];
  return Object.fromEntries(
    byLastDigit.flatMap((row, last) =>
      row.split(" ").map((word, tens) => [word, tens * 10 + last]),
    ),
  );
}
