/** किस मामले पर कौन क्या कर सकता है, और क्यों नहीं। UNREVIEWED: this Hindi has not been read by a second person. */
import type { dutyEn } from "../en/duty.ts";

export const dutyHi: Readonly<Record<keyof typeof dutyEn, string>> = {
  "duty.no-step": 'मामला {case} "{state}" पर है: वहाँ "{verb}" संभव नहीं; संभव हैं {possible}।',
  "duty.ended":
    'मामला {case} "{state}" के रूप में समाप्त हो चुका है; अब उस पर कुछ नहीं किया जा सकता।',
  "duty.administrator": 'प्रशासक धन का संचालन नहीं करता: "{verb}" प्रशासक की क्रिया नहीं है।',
  "duty.wrong-desk": '"{verb}" पटल "{desk}" का काम है; आप "{role}" के रूप में कार्य कर रहे हैं।',
  "duty.applicant-without-party":
    "आप बिना कंपनी के आवेदक हैं: प्रशासक से कहें कि आपका पक्षकार दर्ज करे।",
  "duty.out-of-scope": 'मामला {case} "{scope}" से बाहर है, जहाँ तक आपकी भूमिका सीमित है।',
  "duty.maker": "यह मामला आपने खोला है: मामला बनाने वाला उस पर निर्णय नहीं करता।",
  "duty.last-editor":
    "यह मामला पिछली बार आपने बदला है: अंतिम परिवर्तन करने वाला उस पर निर्णय नहीं करता।",
  "duty.consecutive":
    'इससे पिछला चरण ("{stage}") आपने लिया था: कोई व्यक्ति लगातार दो चरण नहीं लेता।',
  "duty.never-after": 'इस मामले का चरण "{stage}" आपने लिया था, इसलिए आप "{verb}" नहीं कर सकते।',
  "duty.amount": "आप {most:rupees} तक निर्णय कर सकते हैं; यह {asked:rupees} है। {remedy}।",
  "duty.changed":
    "मामला {case} आपके देखने के बाद बदल गया है (आपने संस्करण {seen} देखा, अब {now} है): फिर देखें, तब निर्णय करें।",
  "duty.no-case": 'मामला "{case}" नहीं है।',
  "duty.no-opener": '"{role}" कोई "{workflow}" नहीं खोलता; यह {openers} का काम है।',
  "duty.not-editable": 'मामला {case} "{state}" पर है, तब उसके तथ्य नहीं बदले जा सकते।',
  "duty.no-reason": "कारण लिखें: इस चरण के लिए ऐसा कारण चाहिए जो दूसरे पढ़ सकें।",
  "duty.key-missing": "हर आदेश को अपनी कुंजी चाहिए (अधिकतम 100 अक्षर)।",
  "duty.key-reused":
    "कुंजी {key} किसी दूसरे आदेश में लग चुकी है; नई कुंजी लें, या पहला आदेश ज्यों का त्यों फिर भेजें।",
  "duty.prevented": "डेटाबेस ने मना किया: {reason}।",
};
