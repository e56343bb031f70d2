/** योजना से क्या पूछा गया। UNREVIEWED: this Hindi has not been read by a second person. */
import type { askedEn } from "../en/asked.ts";

export const askedHi: Readonly<Record<keyof typeof askedEn, string>> = {
  "asked.chains": "केवल {chains} की",
  "asked.supplier-share": "कोई स्थान ख़रीदी गई {commodity} का {share:share} से अधिक न दे",
  "asked.supplier-share-in":
    "वि॰व॰ {fy:fy} में कोई स्थान ख़रीदी गई {commodity} का {share:share} से अधिक न दे",
  "asked.whole-winners": "विजेता पूरे संयंत्रों में",
  "asked.near": "किसी स्वीकृत योजना के निकट",
};
