/** निर्णय और उनके कारण। UNREVIEWED: this Hindi has not been read by a second person. */
import type { reviewEn } from "../en/review.ts";

export const reviewHi: Readonly<Record<keyof typeof reviewEn, string>> = {
  "verdict.reached": "पूरा हुआ",
  "verdict.on_track": "समय पर",
  "verdict.at_risk": "जोखिम में",
  "verdict.not_possible": "वर्तमान साक्ष्य पर उस तिथि तक संभव नहीं",
  "verdict.sources_disagree": "स्रोत असहमत",
  "verdict.cannot_be_tested": "परखा नहीं जा सकता",
  "verdict.draft": "प्रारूप पाठ",

  "review.missing": "कमी: {missing}।",
  "review.no-observation": "अभिलेख में इसे परखने वाला कुछ नहीं है।",
  "review.only-own-voice": "अभिलेख में केवल उसी कार्यालय का अपना अंक है।",
  "review.no-date": "पूरा होने की कोई तिथि नहीं बताई गई।",
  "review.no-pace": "एक गिनती से गति नहीं निकलती।",
  "review.weak-evidence": "इसके विरुद्ध जो है वह कमज़ोर या अकेले स्रोत पर टिका है।",
  "review.record-states": "अभिलेख {value} {unit} कहता है ({date:date})।",
  "review.same-office-states": "उसी कार्यालय ने {value} {unit} भी कहा ({date:date})।",
  "review.figure-agrees": "यही अंक कहा गया था।",
  "review.figure-differs": "कहा गया अंक {claimed} था।",
  "review.record-counts": "अभिलेख {value} {unit} गिनता है ({date:date})।",
  "review.count-reached": "{claimed} कहे गए थे।",
  "review.count-differs": "{claimed} कहे गए थे; इस पाठ में अभिलेख कम दिखाता है।",
  "review.date-passed": "{due:date} तक {claimed} {unit} होने थे, जो बीत चुकी है।",
  "review.pace-suffices":
    "अब तक की गति {pace} प्रति वर्ष से {due:date} तक लगभग {projected} होंगे; {claimed} चाहिए।",
  "review.pace-falls-short":
    "अब तक की गति {pace} प्रति वर्ष से {due:date} तक लगभग {projected} होंगे, जबकि {claimed} चाहिए।",
  "review.event-happened": "यह हुआ ({date:date})।",
  "review.event-in-time": "यह {due:date} तक था।",
  "review.path-earliest":
    "बचे चरण सबसे पहले {earliest:date} और सामान्यतः {usual:date} तक पहुँचाते हैं।",
  "review.path-open": "बचे चरण इसे {earliest:date} से संभव करते हैं।",
  "review.path-too-long": "दोनों {due:date} के बाद हैं।",
  "review.path-tight": "केवल सबसे तेज़ क्रम {due:date} तक पहुँचता है।",
  "review.path-fits": "दोनों {due:date} तक हैं।",
  "review.event-overdue":
    "वादे की तिथि बीत गई और होने की कोई रिपोर्ट नहीं; {due:date} तक अब भी हो सकता है।",
  "review.feed":
    "{magnets:count} टन चुंबक प्रति वर्ष को {least:count} से {most:count} टन एनडीपीआर ऑक्साइड चाहिए; {assured:count} टन सुनिश्चित हैं",
};
