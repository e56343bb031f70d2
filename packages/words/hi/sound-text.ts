/** जो न रखा जा सके, न पढ़ा जा सके। UNREVIEWED: this Hindi has not been read by a second person. */
import type { soundTextEn } from "../en/sound-text.ts";

export const soundTextHi: Readonly<Record<keyof typeof soundTextEn, string>> = {
  "list-place.none":
    'सूची का यह स्थान ("after") इस सूची के लिए दिया गया स्थान नहीं है; सूची को आरंभ से माँगें।',
  "form.unseen":
    '{field}: "{value}" में ऐसे वर्ण हैं जो दिखाई नहीं देते ({marks}); इन्हें हटाकर फिर लिखें।',
  "list.header-unseen":
    'स्तंभ "{column}" के नाम में ऐसे वर्ण हैं जो दिखाई नहीं देते ({marks}); इन्हें हटाकर फिर लिखें।',
  "demonstration.banner":
    "प्रदर्शन: यहाँ हर कंपनी, व्यक्ति और राशि काल्पनिक है। यह किसी सरकार का प्रकाशन नहीं है।",
  "export.note": "इस पंक्ति के बारे में सूचना",
};
