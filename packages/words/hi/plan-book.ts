/** लौटी हुई योजना की कार्यपुस्तिका के दोष। UNREVIEWED: this Hindi has not been read by a second person. */
import type { planBookEn } from "../en/plan-book.ts";

export const planBookHi: Readonly<Record<keyof typeof planBookEn, string>> = {
  "plan-book.no-plan":
    "कार्यपुस्तिका में कोई योजना नहीं है; `lodestone export --what plan --format xlsx --to plan.xlsx` से लिखें",
  "plan-book.no-sheet": "शीट {sheet} नहीं है; योजना के निर्यात से लें",
  "plan-book.no-column":
    "शीर्षक {columns} नहीं है; योजना के निर्यात की तरह उसे उसके स्तंभ के ऊपर लिखें",
  "plan-book.one-row":
    "इस शीट में शीर्षकों के नीचे एक ही पंक्ति होती है; यहाँ एक भी नहीं या कई हैं",
  "plan-book.years": "योजना आरंभ से पहले समाप्त होती है या उसमें {most:count} से अधिक वर्ष हैं",
  "plan-book.not-number": 'खाने में पाठ "{value}" है; संख्या लिखें ({unit})',
  "plan-book.whole": "संख्या पूर्ण नहीं है; योजना के निर्यात वाली पूर्ण संख्या लिखें",
  "plan-book.flag": "TRUE या FALSE लिखें, या खाना रिक्त छोड़ें",
  "plan-book.formula": "खाने में सूत्र है; उसका मान चिपकाएँ",
  "plan-book.empty": "खाना रिक्त है; योजना के निर्यात में जो था वही लिखें",
  "plan-book.fiscal-year": '"{value}" वित्तीय वर्ष नहीं है; 2026-27 की तरह लिखें',
  "plan-book.choice": '"{value}" इनमें से नहीं है: {choices}; इनमें से एक लिखें',
  "plan-book.unknown": '"{value}" शीट {sheet} में नहीं है; {nearest}',
  "plan-book.take-from": "शीट {sheet} में से एक लें।",
  "plan-book.twice": "पंक्ति {row:plain} में भी वही {columns} है; दो में से एक रखें",
  "plan-book.outside":
    "वि॰व॰ {fy:fy} योजना का वर्ष नहीं है, जो वि॰व॰ {first:fy} से वि॰व॰ {last:fy} तक है; पंक्ति हटाएँ",
  "plan-book.year-missing": "{fys} के लिए पंक्ति नहीं है; योजना के हर वर्ष के लिए एक दें",
  "plan-book.in-sheet": "शीट {sheet} में: {what}",
  "plan-book.all-or-none": "राशि कुछ ही वर्षों में ज्ञात है; सभी वर्षों की दें या किसी की नहीं",
  "plan-book.follows":
    "यह खाना दूसरे खानों से निकलता है, जिनका मान {wanted:plain} है; उन्हें ठीक करें, या यहाँ वही लिखें या रिक्त छोड़ें",
  "plan-book.no-figure": "दूसरी शीटों की योजना में ऐसा आँकड़ा नहीं है; पंक्ति या पूरी शीट हटाएँ",
  "plan-book.back":
    "योजना पढ़ी नहीं जा सकती: दोष {count:count}; हर पंक्ति में कारण वाली कार्यपुस्तिका {back} है।",
  "plan-book.near-other-pack": "स्वीकृत योजना पैक {pack} की है, और यह पैक {now} है।",
  "plan-book.near-unknown":
    "स्वीकृत योजना उन स्थलों पर निर्माण करती है जो इस पैक में नहीं हैं: {sites}; वे गिने नहीं जाते।",
  "plan-book.near-nothing":
    "स्वीकृत योजना का कोई भी निर्माण-स्थल पैक {now} में नहीं है; इसी पैक की योजना दें।",
};
