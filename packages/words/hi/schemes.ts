/** योजना के नियमों की सीमाएँ। UNREVIEWED: this Hindi has not been read by a second person. */
import type { schemesEn } from "../en/schemes.ts";

export const schemesHi: Readonly<Record<keyof typeof schemesEn, string>> = {
  "scheme.limit-per-kg": "बिके {kg:count} किग्रा पर {rupees:rupees} प्रति किग्रा",
  "scheme.limit-turnover": "शुद्ध बिक्री का {share:share}",
  "scheme.limit-winner-cap": "विजेता की सीमा {cap:crore} में से जो बचा",
  "scheme.limit-pool": "कोष {pool:crore} में से जो बचा",
  "scheme.limit-investment": "पात्र निवेश का {share:share}",
  "scheme.limit-subsidy-cap": "इस क्षमता की सीमा {cap:crore}",
  "scheme.condition-investment": "कम से कम {least:crore} का निवेश",
  "scheme.condition-net-worth": "कम से कम {least:crore} की निवल संपत्ति",
  "scheme.condition-equity": "प्रमुख सदस्य के पास कम से कम {least:share} इक्विटी",
};
