/** स्तंभ क्या मापता है। UNREVIEWED: this Hindi has not been read by a second person. */
import type { measuresEn } from "../en/measures.ts";

export const measuresHi: Readonly<Record<keyof typeof measuresEn, string>> = {
  "measure.capacity_kt_per_a": "क्षमता, किलोटन प्रति वर्ष",
  "measure.capex_inr_cr_per_kt_a": "पूँजी लागत, करोड़ रुपये प्रति किलोटन प्रति वर्ष",
  "measure.ceiling_kt_per_a": "एक वर्ष में अधिकतम, किलोटन",
  "measure.cost_factor": "यहाँ बनाने की लागत, सामान्य की कितने गुना",
  "measure.cost_inr_cr_per_kt": "लागत, करोड़ रुपये प्रति किलोटन",
  "measure.fixed_inr_cr_per_kt_a": "स्थिर लागत, करोड़ रुपये प्रति किलोटन प्रति वर्ष",
  "measure.follows_kg_per_kg": "जिस मूल्य का अनुसरण है उसका हिस्सा",
  "measure.kg_per_unit": "एक इकाई में किग्रा",
  "measure.lead_years": "मंज़ूरी से पहले उत्पादन तक वर्ष",
  "measure.mean_years": "औसत जीवन, वर्ष",
  "measure.months": "महीने",
  "measure.price_usd_per_kg": "मूल्य, अमेरिकी डॉलर प्रति किग्रा",
  "measure.sales": "बिकी इकाइयाँ",
  "measure.share": "जो इकट्ठा हो सके उसका हिस्सा",
  "measure.share_of_price": "विक्रेता को मिलने वाला मूल्य का हिस्सा",
  "measure.share_with": "जिन इकाइयों में हो उनका हिस्सा",
  "measure.spread": "जीवन का फैलाव",
  "measure.t_per_t": "टन प्रति टन",
  "measure.value": "संख्या",
  "measure.variable_inr_cr_per_kt": "चालू लागत, करोड़ रुपये प्रति किलोटन",
};
