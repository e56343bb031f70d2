/** योजना के वर्षों के बाद क्या है। UNREVIEWED: this Hindi has not been read by a second person. */
import type { beyondEn } from "../en/beyond.ts";

export const beyondHi: Readonly<Record<keyof typeof beyondEn, string>> = {
  "beyond.stands":
    "{site}: लागत कुछ भी हो, योजना के अंत से पहले नहीं चल सकता; बहुत देर से खुलता या बनता है",
  "beyond.sites": "योजना के अंत से पहले नहीं चल सकते, बहुत देर से खुलते या बनते हैं: {sites}।",
};
