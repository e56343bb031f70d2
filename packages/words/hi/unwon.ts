/** पैक की वे योजनाएँ जिन्हें इस आयोजन का कोई स्थल नहीं जीत सकता। UNREVIEWED: this Hindi has not been read by a second person. */
import type { unwonEn } from "../en/unwon.ts";

export const unwonHi: Readonly<Record<keyof typeof unwonEn, string>> = {
  "unwon.title": "योजनाएँ जिन्हें इस आयोजन का कोई स्थल नहीं जीत सकता",
  "unwon.exploration":
    "{scheme}: खोज के लिए देती है, और जो मिलता है उसका कोई टन आयोजन के वर्षों में नहीं आता।",
  "unwon.nothing-kept": "{scheme}: यहाँ जो आयोजित है उसमें से कुछ भंडार में नहीं रखती।",
  "unwon.no-year":
    "{scheme}: इसे नामित करने वाला कोई संयंत्र उन वर्षों में स्वीकृत नहीं हो सकता जिनमें यह अधिनिर्णय देती है।",
  "unwon.no-number":
    "{scheme}: आयोजन का कोई स्थल इसे नामित नहीं करता, और पैक में {parameter} नहीं है जो इसके नियम को चाहिए।",
  "unwon.no-site": "{scheme}: आयोजन का कोई स्थल इसे नामित नहीं करता।",
};
