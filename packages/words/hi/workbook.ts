/** कार्यपुस्तिका के दोष। UNREVIEWED: this Hindi has not been read by a second person. */
import type { workbookEn } from "../en/workbook.ts";

export const workbookHi: Readonly<Record<keyof typeof workbookEn, string>> = {
  "workbook.at-sheet": "शीट {sheet}: {what}",
  "workbook.at-row": "शीट {sheet}, पंक्ति {row:plain}: {what}",
  "workbook.at-cell": "शीट {sheet}, पंक्ति {row:plain}, स्तंभ {column}: {what}",
  "workbook.not-zip":
    "फ़ाइल XLSX कार्यपुस्तिका नहीं है; एक्सेल कार्यपुस्तिका (.xlsx) के रूप में सहेजें",
  "workbook.damaged": "कार्यपुस्तिका क्षतिग्रस्त है; खोलकर फिर सहेजें और दोबारा दें",
  "workbook.too-large":
    "कार्यपुस्तिका खुलने पर {most} एमबी से बड़ी है या उसमें बहुत भाग हैं; उसे बाँटें",
  "workbook.file-large":
    "कार्यपुस्तिका में {megabytes} एमबी हैं और अधिकतम {most} एमबी पढ़े जा सकते हैं; उसे बाँटें",
  "workbook.old-form":
    "कार्यपुस्तिका पुराने .xls रूप में है या उस पर पासवर्ड है; बिना पासवर्ड .xlsx सहेजें",
  "workbook.too-many-rows": "शीट {sheet} में {most:count} से अधिक पंक्तियाँ हैं; बाँटें या जोड़ें",
  "workbook.too-many-cells":
    "शीट {sheet} में {most:count} से अधिक या हर स्तंभ से बाहर के खाने हैं; उसे बाँटें",
  "workbook.no-about":
    "पैक के नाम, तिथि और वर्षों वाली शीट {sheet} नहीं है; किसी निर्यात किए पैक से लें",
  "workbook.licences": "licenses वह JSON सूची नहीं है जो निर्यात हुई थी; उसे लौटाएँ",
  "workbook.sheet-name":
    "शीट के नाम में 31 वर्ण आते हैं, {files} के लिए कम; परिदृश्य का नाम छोटा करें",
  "workbook.merged": "खाने {range} मिले हुए हैं; अलग करें, तालिका के हर खाने में एक मान होता है",
  "workbook.stray-cell": "एक खाना किसी शीर्षक के नीचे नहीं है; हटाएँ या स्तंभ का नाम दें",
  "workbook.true-false": "खाने में TRUE या FALSE है; स्तंभ का माँगा शब्द लिखें",
  "workbook.date-cell":
    "स्प्रेडशीट ने इस खाने को तारीख़ बना दिया ({value}); पाठ का रूप देकर फिर लिखें",
  "workbook.formula": "खाने में सूत्र है; उसका मान चिपकाएँ, और locator में लिखें कि कैसे निकला",
  "workbook.error-cell": "खाने में त्रुटि {code} है; उसका मान दें",
};
