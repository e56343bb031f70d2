/** प्रपत्र के खाने में क्या ग़लत है, और क्या सही होगा। UNREVIEWED: this Hindi has not been read by a second person. */
import type { formsEn } from "../en/forms.ts";

export const formsHi: Readonly<Record<keyof typeof formsEn, string>> = {
  "form.missing": "{field} नहीं भरा गया है।",
  "form.unknown-field": '"{field}" नाम का कोई खाना नहीं है; खाने हैं {known}।',
  "form.not-a-value": "{field}: एक मान दें, सूची या मानों का समूह नहीं।",
  "form.too-long": "{field} बहुत लंबा है: अधिकतम {most:count} अक्षर।",
  "form.not-a-date": '{field}: "{value}" तारीख नहीं है; 2028-03-31 की तरह लिखें।',
  "form.not-a-fiscal-year": '{field}: "{value}" वित्त वर्ष नहीं है; 2028-29 की तरह लिखें।',
  "form.not-yes-or-no": '{field}: "{value}" न हाँ है, न नहीं।',
  "form.not-a-choice": '{field}: "{value}" अज्ञात है; ज्ञात हैं {known}।',
  "form.not-a-key":
    '{field}: "{value}" कुंजी नहीं है; छोटे रोमन अक्षर और अंक लिखें, बीच में योजक या बिंदु।',
  "form.not-rupees":
    '{field}: "{value}" रुपये की राशि नहीं है; 1,25,00,000 या 12500000.50 की तरह लिखें।',
  "form.not-a-number": '{field}: "{value}" {least:count} और {most:count} के बीच की संख्या नहीं है।',
};
