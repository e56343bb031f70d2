/** उपक्रमों के पृष्ठ और आदेश: सूची, अभिलेख, आने वाली सूचियाँ, रजिस्टर के सामने पैक। UNREVIEWED: this Hindi has not been read by a second person. */
import type { undertakingsEn } from "../en/undertakings.ts";

export const undertakingsHi: Readonly<Record<keyof typeof undertakingsEn, string>> = {
  "undertakings.banner": "मिशन के रजिस्टर से। किसी सरकार का प्रकाशन नहीं।",
  "undertakings.too-many":
    "सूची में {most:count} से अधिक पंक्तियाँ हैं, जो एक फ़ाइल में नहीं समातीं; प्रकार या राज्य से उसे छोटा करें।",
};
