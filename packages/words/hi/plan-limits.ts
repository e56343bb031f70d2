/** योजना के पृष्ठ पर पाठक की सीमाएँ। UNREVIEWED: this Hindi has not been read by a second person. */
import type { planLimitsEn } from "../en/plan-limits.ts";

export const planLimitsHi: Readonly<Record<keyof typeof planLimitsEn, string>> = {
  "limits.title": "आपकी अपनी सीमा",
  "limits.kind": "किस पर सीमा",
  "limits.kind-commodity": "वस्तु, विदेश से",
  "limits.kind-element": "तत्व, हर रूप में",
  "limits.kind-supplier": "वस्तु, किसी एक देश से",
  "limits.says-commodity": "शुद्ध आयात और अपूर्ण माँग, अपूर्ण माँग सहित वस्तु के उपयोग के अंश में।",
  "limits.says-element":
    "हर रूप के शुद्ध आयात और अपूर्ण माँग में तत्व, अंतिम माँग के तत्व के अंश में; जहाँ प्रक्रियाएँ आयातित सामग्री खोती हैं वहाँ 100 % से ऊपर।",
  "limits.says-supplier":
    "एक स्रोत का नियम: जो वस्तु खरीदी जाती है उसका इससे अधिक अंश कोई एक देश न दे।",
  "limits.every-year": "हर वर्ष",
  "limits.wrong": "{value} यहाँ अंश नहीं है: 0 से {most:plain} तक की संख्या लिखें, जैसे 30।",
  "limits.in-force": "लागू सीमाएँ",
  "limits.one-commodity": "{name}: वि॰व॰ {fy:fy} में विदेश से अधिकतम {share:share}",
  "limits.one-element": "{name}, हर रूप में: वि॰व॰ {fy:fy} में विदेश से अधिकतम {share:share}",
  "limits.one-supplier": "{name}: वि॰व॰ {fy:fy} में किसी एक देश से अधिकतम {share:share}",
  "limits.every-supplier": "{name}: हर वर्ष किसी एक देश से अधिकतम {share:share}",
  "limits.and-suppliers": ", एक देश के अंश पर सीमा",
};
