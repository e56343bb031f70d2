/** शृंखलाओं के पृष्ठ। UNREVIEWED: this Hindi has not been read by a second person. */
import type { chainsEn } from "../en/chains.ts";

export const chainsHi: Readonly<Record<keyof typeof chainsEn, string>> = {
  "chains.title": "अयस्क से उत्पाद तक, शृंखला दर शृंखला",
  "chains.lede":
    "{count:plain} शृंखलाएँ प्रक्रिया दर प्रक्रिया नियोजित हैं, वि॰व॰ {first} से {last}। आज हर एक कहाँ दूसरों पर निर्भर है, और न्यूनतम निर्भरता की योजना क्या छोड़ती है।",
  "chains.today": "वि॰व॰ {fy:fy} में विदेश से, चरण दर चरण",
  "chains.left":
    "सब उत्पाद आयात करने के मूल्य का इतना न्यूनतम निर्भरता की योजना में अब भी विदेश से।",
  "chains.holds": "{processes:count} प्रक्रियाएँ, {sites:count} संयंत्र और खदानें",
  "chains.not-known": "जो ज्ञात नहीं: {count:count}",
  "chains.not-used": "उपयोग नहीं",
  "chains.planned-with":
    "{chains} के साथ नियोजित, क्योंकि प्रक्रियाएँ साझी हैं; जो केवल उस शृंखला का है वह उसके अपने पृष्ठ पर है।",
  "chains.stands": "कहाँ खड़ी है",
  "chains.pager": "पहले और बाद की शृंखलाएँ",
  "chains.element": "तत्व",
  "chains.no-flow": "इस वर्ष इसमें से कुछ नहीं चलता।",
  "chains.demand": "इससे क्या माँगा जाता है",
  "chains.tonnes": "टन",
  "chains.kilotonnes": "हज़ार टन",
  "chains.t": "टन",
  "chains.kt": "किलोटन",
};
