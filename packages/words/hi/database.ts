/** डेटाबेस के शब्द। UNREVIEWED: this Hindi has not been read by a second person. */
import type { databaseEn } from "../en/database.ts";

export const databaseHi: Readonly<Record<keyof typeof databaseEn, string>> = {
  "database.no-server-user":
    'PostgreSQL root के रूप में नहीं चलता, और इस मशीन पर उपयोगकर्ता "{user}" नहीं बनाया जा सका। उसे बनाएँ (`useradd --system --user-group {user}`), या Lodestone को साधारण उपयोगकर्ता के रूप में चलाएँ।',
  "database.no-programs":
    "PostgreSQL के प्रोग्राम ({name}) स्थापित नहीं हैं। वैकल्पिक पैकेज छोड़े बिना `npm ci` चलाएँ; जहाँ इस मशीन के लिए ऐसा पैकेज न हो, वहाँ DATABASE_URL में PostgreSQL सर्वर दें।",
  "database.programs-broken":
    "PostgreSQL के प्रोग्राम नहीं चलते: {reason}। उन्हें वे कड़ियाँ चाहिए जो उनकी स्थापना-स्क्रिप्ट बनाती है: स्थापना-स्क्रिप्टों की अनुमति देकर `npm ci` चलाएँ, या DATABASE_URL में PostgreSQL सर्वर दें।",
  "database.folder-unusable":
    "डेटा फ़ोल्डर {folder} उपयोग में नहीं लाया जा सकता: {reason}। LODESTONE_DATA में दूसरा दें।",
  "database.folder-closed":
    "root के अधीन PostgreSQL साधारण उपयोगकर्ता के रूप में चलता है, जो {closed} में प्रवेश नहीं कर सकता और इसलिए डेटा फ़ोल्डर {folder} तक नहीं पहुँचता। LODESTONE_DATA में ऐसा फ़ोल्डर दें जहाँ हर उपयोगकर्ता पहुँच सके, जैसे /var/lib/lodestone।",
  "database.folder-in-use":
    "डेटा फ़ोल्डर {folder} का उपयोग {process} कर रहा है। पहले उसे रोकें, या LODESTONE_DATA में दूसरा फ़ोल्डर दें।",
  "database.other-version":
    "डेटा फ़ोल्डर {folder} PostgreSQL {version} ने लिखा था; यह संस्करण {needed} लाता है। जिस संस्करण ने लिखा उससे बैकअप बनाएँ और उसे नए फ़ोल्डर में पुनःस्थापित करें।",
  "database.not-started": "PostgreSQL आरंभ नहीं हुआ: {reason}। उसका लॉग {log} है।",
  "database.not-answering":
    "जो प्रक्रिया PostgreSQL होनी चाहिए वह चल रही है पर उत्तर नहीं देती। यदि {file} की पहली पंक्ति में दी गई प्रक्रिया PostgreSQL नहीं है, तो वह फ़ाइल हटाएँ और फिर आरंभ करें।",
  "database.bad-url":
    "DATABASE_URL का रूप postgres://USER:PASSWORD@HOST:PORT/DATABASE होना चाहिए; पासवर्ड में @ या / जैसे चिह्न %40 या %2F लिखे जाते हैं।",
  "database.unreachable":
    '{host} पर डेटाबेस "{database}" उपयोगकर्ता "{username}" के रूप में नहीं खुलता: {reason}। DATABASE_URL देखें।',
  "database.app-url":
    'सर्वर "{role}" भूमिका से काम करता है, जिसका पासवर्ड DATABASE_URL के पासवर्ड से निकलता है। जहाँ DATABASE_URL में पासवर्ड न हो, वहाँ उपयोगकर्ता {role} और पासवर्ड के साथ LODESTONE_APP_DATABASE_URL दें।',
  "database.app-too-strong":
    'भूमिका "{role}" को सर्वर की आवश्यकता से अधिक अधिकार हैं (सुपरयूज़र, भूमिकाएँ बनाना, पंक्ति-सुरक्षा लाँघना, या स्वामी के रूप में काम करना)। ये अधिकार हटाएँ।',
  "database.app-role":
    'भूमिका "{role}" तैयार नहीं की जा सकती: {reason}। DATABASE_URL के स्वामी को CREATEROLE चाहिए; यदि भूमिका पहले से है, तो उसका पता LODESTONE_APP_DATABASE_URL में दें।',
  "database.migration-misnamed":
    'माइग्रेशन "{file}" की संख्या {number:plain} होनी चाहिए: माइग्रेशन 0001 से बिना अंतराल क्रमांकित हैं।',
  "database.newer-than-program":
    'डेटाबेस माइग्रेशन "{name}" को जानता है, जिसे यह संस्करण नहीं जानता। नया संस्करण चलाएँ।',
  "database.migration-changed":
    'माइग्रेशन "{name}" वह नहीं है जिससे यह डेटाबेस बना। उसका पाठ लौटाएँ और परिवर्तन नए माइग्रेशन में रखें।',
  "database.migration-failed":
    'माइग्रेशन "{name}" विफल हुआ और वापस लिया गया: {reason}। डेटाबेस पहले जैसा है।',
  "database.backup-exists": "{folder} पहले से है; बैकअप नए फ़ोल्डर में लिखा जाता है।",
  "database.backup-unreadable":
    "{file} ऐसे बैकअप की सूची नहीं है जिसे यह संस्करण पढ़ सके। वह फ़ोल्डर दें जिसमें बैकअप लिखा गया था।",
  "database.backup-damaged":
    "{file} वैसी नहीं है जैसी बैकअप बनते समय थी। बैकअप की दूसरी प्रति लें।",
  "database.restore-other-schema":
    'बैकअप माइग्रेशन "{backup}" पर बना, यह डेटाबेस "{database}" पर है। जिस संस्करण ने बैकअप बनाया उसी से पुनःस्थापित करें; नया संस्करण फिर उसे आगे ले जाएगा।',
  "database.restore-other-tables":
    "बैकअप की तालिकाएँ इस डेटाबेस की नहीं हैं। ऐसे नए डेटाबेस में पुनःस्थापित करें जिसमें केवल माइग्रेशन हुए हों।",
  "database.restore-not-empty":
    "तालिका {table} में पहले से पंक्तियाँ हैं। ऐसे नए डेटाबेस में पुनःस्थापित करें जिसमें केवल माइग्रेशन हुए हों।",
  "database.restore-failed":
    "पुनःस्थापन विफल हुआ और वापस लिया गया: {reason}। डेटाबेस पहले जैसा खाली है।",
  "database.restore-other-chain":
    "पुनःस्थापित प्रविष्टियाँ उस पर समाप्त नहीं होतीं जो बैकअप ने दर्ज किया: पंक्तियाँ कम या बदली हुई हैं। पुनःस्थापन वापस लिया गया; बैकअप की दूसरी प्रति लें।",
};
