/** योजना पृष्ठ: शृंखलाएँ, सहायता के नियम, और प्रश्न से क्या बदलता है। UNREVIEWED: this Hindi has not been read by a second person. */
import type { planPageEn } from "../en/plan-page.ts";

export const planPageHi: Readonly<Record<keyof typeof planPageEn, string>> = {
  "plan-page.chain": "शृंखला",
  "plan-page.all-chains": "सब शृंखलाएँ साथ",
  "plan-page.planned-together": "{chains} साथ नियोजित हैं, क्योंकि प्रक्रियाएँ साझी हैं।",
  "plan-page.chain-by-chain": "अब भी विदेश से, शृंखला दर शृंखला",
  "plan-page.still-abroad": "अब भी विदेश से",
  "plan-page.imports": "आयात, छूटकृत",
  "plan-page.embodied":
    "हर रूप में गिनें तो {name} सबसे अधिक घटता है: विदेश से {first:share} से {last:share}",
  "plan-page.embodied-says": "हर रूप के शुद्ध आयात में तत्व, अंतिम माँग के तत्व पर।",
  "plan-page.element": "तत्व",
  "plan-page.least": "न्यूनतम",
  "plan-page.built-in": "{chain}: {count:plain} संयंत्र और खदानें बनती हैं",
  "plan-page.nothing-built-in": "{chain}: कुछ नहीं बनता",
  "plan-page.whole": "कुल",
  "plan-page.ceiling": "सीमा",
  "plan-page.no-ceiling": "ज्ञात नहीं",
  "plan-page.funds": "हर निधि क्या देती है, उस दिन के रुपये",
  "plan-page.no-quote": "{site}: सहायता {amount}",
  "plan-page.no-quote-says":
    "{fy:fy} में {kt} किलोटन प्रति वर्ष स्वीकृत; योजना प्रति किलोग्राम बोली नहीं माँगती: राशि उसका नियम तय करता है, या अनुदान की अधिकतम सीमा।",
  "plan-page.winners": "पूरे संयंत्रों में: {winners}।",
  "plan-page.stockpile": "{count:plain} वस्तुएँ भंडार में, निधि से {paid}",
  "plan-page.stockpile-says": "अंतिम वर्ष में रखा, हज़ार टन; उस दिन के रुपये।",
  "plan-page.kept": "रखा",
  "plan-page.paid": "दिया",
  "plan-page.worst": "सबसे अधिक कमी",
  "plan-page.never-short": "कभी नहीं",
  "plan-page.forgone":
    "शुल्क छूट से योजना की ख़रीद पर {known} राजस्व छूटता है; {of:plain} में से {unknown:plain} वस्तुओं का ज्ञात नहीं",
  "plan-page.forgone-known": "शुल्क छूट से योजना की ख़रीद पर {known} राजस्व छूटता है",
  "plan-page.forgone-says": "शुल्क दर के सामने, वि॰व॰ {fy:fy} के करोड़ रुपये।",
  "plan-page.forgone-most": "एक वर्ष में सबसे अधिक",
  "plan-page.forgone-unknown": "ज्ञात नहीं: छूट से पहले की दर नहीं देखी गई",
  "plan-page.refused-unpriced":
    "जो लेता या बनाता है उसका व्यापार नहीं, इसलिए कोई मूल्य नहीं बताता कि कितने से: {sites}।",
  "plan-page.refused-would-pay": "लाभ में होता, पर जो बनाता है उसकी ज़रूरत नहीं: {sites}।",
  "plan-page.changes": "योजना जैसी है उसके सामने क्या बदलता है",
  "plan-page.changes-says":
    "जैसी है: {lens}, {scenario}। यहाँ पूछा: {askedLens}, {askedScenario}{caps}।",
  "plan-page.and-caps": ", घोषित निर्भरता",
  "plan-page.same": "योजना में कुछ नहीं बदलता।",
  "plan-page.group": "{title}: {count:count}",
  "plan-page.group-none": "{title}: कुछ अलग नहीं",
  "plan-page.more": "और {count:count}",
  "plan-page.embodied-plain": "हर रूप में गिनें तो कोई तत्व विदेश से कम नहीं आता",
};
