/** निगरानी के वाक्य: राशि की सीमाएँ, बार-बार अस्वीकृत प्रयास, आपात, प्रारंभिक शेष। UNREVIEWED: this Hindi has not been read by a second person. */
import type { registerWatchEn } from "../en/register-watch.ts";

export const registerWatchHi: Readonly<Record<keyof typeof registerWatchEn, string>> = {
  "duty.amount-higher": "जिस सक्षम प्राधिकारी की सीमा इतनी हो, वह निर्णय कर सकता है",
  "duty.amount-who": "निर्णय कर सकते हैं: {people}",
  "duty.amount-nobody": "किसी की सीमा इतनी नहीं है: प्रशासक सीमा देता है",
  "magnet.nothing-to-certify":
    "उपयोगिता प्रमाण-पत्र उस राशि का देना होता है जो जारी हुई और जिसका हिसाब शेष है: इस दावे की ऐसी कोई राशि नहीं है।",
  "magnet.document-attached": "{document} संलग्न है",
  "magnet.commissioning-asked": "संयंत्र चालू है और यह मील का पत्थर स्वीकृत है",
  "magnet.commissioned-on": "संयंत्र {on:date} को चालू हुआ और यह मील का पत्थर स्वीकृत है",
  "page.checks-show": "क्या जाँचा गया",
  "page.check-no-clause": "कार्यालय माँगता है; देखे गए किसी पाठ में यह शर्त नहीं मिली",
  "register.attempts-counted":
    "{what}; इसके साथ उस घंटे में व्यक्ति {count:count} बार और अस्वीकृत हुआ, जो गिना गया और अलग-अलग नहीं रखा गया",
};
