/** स्वीकृत और फ़ाइल से पढ़ी योजनाएँ। UNREVIEWED: this Hindi has not been read by a second person. */
import type { approvedEn } from "../en/approved.ts";

export const approvedHi: Readonly<Record<keyof typeof approvedEn, string>> = {
  "stored.not-json": "फ़ाइल JSON नहीं है",
  "stored.whole-file": "फ़ाइल",
  "stored.wrong": "{place}: यहाँ चाहिए {wanted}",
  "stored.text": "नियंत्रण वर्णों के बिना पाठ, अधिकतम 4,000 वर्ण",
  "stored.number": "संख्या",
  "stored.whole": "पूर्ण संख्या",
  "stored.flag": "सत्य या असत्य (true, false)",
  "stored.choice": "इनमें से एक: {choices}",
  "stored.list": "सहनीय लंबाई की सूची",
  "stored.by-year": "योजना के हर वर्ष के लिए एक मान वाली सूची",
  "stored.object": "नामित क्षेत्रों वाली वस्तु",
  "approved.pack-changed":
    "{name} पैक {pack} हैश {hash} से बनी; पैक का हैश अब {now} है: अलग तालिकाएँ: {count:count} ({files})।",
  "approved.other-pack": "{name} पैक {pack} से बनी, और यह पैक {now} है।",
  "approved.other-version":
    "{name} प्रोग्राम के संस्करण {version} से बनी, और यह {now} है, जिसकी योजनाएँ केवल इसी कारण अलग हो सकती हैं।",
};
