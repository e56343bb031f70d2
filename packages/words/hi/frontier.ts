/** लागत और निर्भरता। UNREVIEWED: this Hindi has not been read by a second person. */
import type { frontierEn } from "../en/frontier.ts";

export const frontierHi: Readonly<Record<keyof typeof frontierEn, string>> = {
  "frontier.title": "कम निर्भरता की लागत",
  "frontier.says": "दोनों प्रश्नों के बीच एक वक्र है: विदेश के हर अंश की न्यूनतम लागत।",
  "frontier.draw": "बनाएँ",
  "frontier.finding":
    "विदेश से {from} से {to} तक {more:crore} अधिक लागत; सबसे महँगा अंक {dearest:crore}",
  "frontier.figure-says":
    "अंशों की पंक्ति में हर एक पर न्यूनतम लागत, फिर न्यूनतम सहायता; वि॰व॰ {fy:fy} के छूटकृत रुपये।",
  "frontier.more": "सबसे सस्ते से अधिक करोड़ रुपये",
  "frontier.across": "विदेश का अंश, सब वर्ष",
  "frontier.table": "तालिका के रूप में",
  "frontier.one-point": "दोनों प्रश्न विदेश का एक ही अंश देते हैं, इसलिए बीच में कोई वक्र नहीं।",
  "frontier.missed": "चूक: {miss} किलोटन",
  "frontier.holds": "कहाँ से कहाँ तक",
};
