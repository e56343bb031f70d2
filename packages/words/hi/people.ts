/** लोगों के शब्द। UNREVIEWED: this Hindi has not been read by a second person. */
import type { peopleEn } from "../en/people.ts";

export const peopleHi: Readonly<Record<keyof typeof peopleEn, string>> = {
  "role.applicant": "आवेदक",
  "role.state-officer": "राज्य अधिकारी",
  "role.agency": "परियोजना प्रबंधन एजेंसी",
  "role.programme": "कार्यक्रम अधिकारी",
  "role.finance": "वित्त",
  "role.authority": "सक्षम प्राधिकारी",
  "role.releasing": "विमोचन अधिकारी",
  "role.auditor": "लेखापरीक्षक",
  "role.steward": "डेटा संरक्षक",
  "role.administrator": "प्रशासक",
  "role.public": "जनता",
  "people.register-off":
    "यह सर्वर रजिस्टर के बिना (--no-register) चलाया गया है; मिशन, शृंखलाएँ और योजनाएँ यहाँ हैं।",
  "people.register-starting": "रजिस्टर आरंभ हो रहा है; कुछ सेकंड बाद फिर प्रयास करें।",
  "people.register-failed": "रजिस्टर आरंभ नहीं हो सका: {reason}",
  "people.register-ready": "रजिस्टर खुला है (डेटा {place} में)।",
  "people.first-run":
    "इस रजिस्टर का अभी कोई प्रशासक नहीं है। पहला प्रशासक बनने के लिए एक दिन के भीतर {link} खोलें; यह कड़ी एक बार काम करती है।",
  "people.no-session-key":
    "सत्रों पर हस्ताक्षर के लिए गुप्त कुंजी चाहिए। DATABASE_URL में पासवर्ड नहीं है जिससे वह निकले: LODESTONE_SECRET में कम से कम 32 अक्षरों की कुंजी दें।",
  "people.oidc-incomplete":
    "OpenID Connect से साइन-इन के लिए LODESTONE_OIDC_ISSUER, LODESTONE_OIDC_CLIENT_ID और LODESTONE_OIDC_CLIENT_SECRET तीनों चाहिए।",
  "people.bad-address":
    'LODESTONE_URL वह पता हो जो लोग लिखते हैं, जैसे https://lodestone.example; "{value}" ऐसा नहीं है।',
  "people.foreign-page":
    "यह अनुरोध किसी दूसरी साइट ({origin}) के पृष्ठ से आया और पूरा नहीं किया गया। इसे Lodestone के अपने पृष्ठ से करें।",
  "people.sign-in-first": "पहले साइन-इन करें; सत्र समाप्त हो गया हो सकता है।",
  "people.wrong-password": "पता और पासवर्ड मेल नहीं खाते, या ऐसा कोई खाता नहीं है।",
  "people.too-often": "बहुत अधिक प्रयास हुए; {seconds:plain} सेकंड रुकें।",
  "people.no-such-desk":
    "यह भूमिका अभी आपके पास नहीं है: वह वापस ली गई, केवल कुछ समय के लिए सौंपी गई थी, या आरंभ नहीं हुई।",
  "people.choose-desk": "आपके पास कई भूमिकाएँ हैं; बताएँ कि किसमें कार्य कर रहे हैं।",
  "people.not-your-role": "यह इनके लिए है: {roles}। आप इस रूप में कार्य कर रहे हैं: {role}।",
  "people.no-role": "आप साइन-इन हैं, पर यह करने वाली कोई भूमिका आपके पास नहीं है: {roles}।",
  "people.administrators-only": "यह केवल प्रशासक करता है।",
  "people.not-oneself": "प्रशासक यह अपने लिए नहीं करता; दूसरा प्रशासक करता है।",
  "people.email-known": "इस पते का व्यक्ति पहले से है।",
  "people.no-person": "ऐसा कोई व्यक्ति नहीं है, या उसका विवरण मिटाया जा चुका है।",
  "people.no-grant": "ऐसी कोई दी गई भूमिका नहीं है, या वह वापस ली जा चुकी है।",
  "people.no-delegation": "ऐसा कोई प्रत्यायोजन नहीं है, या वह समाप्त हो चुका है।",
  "people.no-session": "ऐसा कोई सत्र नहीं है, या वह समाप्त हो चुका है।",
  "people.no-secret":
    "यह कड़ी नहीं खुलती: वह काम में आ चुकी, समय बीत चुका, या कभी बनी ही नहीं। प्रशासक से नई माँगें।",
  "people.roles-exclude":
    'कोई एक साथ "{role}" और "{other}" नहीं होता: जो चाबियाँ रखता, काम जाँचता या आवेदन करता है, वह निर्णय में भाग नहीं लेता।',
  "people.scope-needed": 'भूमिका "{role}" की सीमा बतानी होगी: किसके लिए या कहाँ?',
  "people.scope-does-not-fit": 'भूमिका "{role}" की ऐसी सीमा नहीं हो सकती।',
  "people.amount-needed": 'भूमिका "{role}" के लिए वह राशि चाहिए जहाँ तक वह निर्णय करती है।',
  "people.amount-does-not-fit": 'भूमिका "{role}" की कोई राशि नहीं होती।',
  "people.ends-before": "यह आरंभ होने से पहले समाप्त हो जाएगा।",
  "people.lent-too-long": "पटल अधिकतम {days:plain} दिनों के लिए सौंपा जाता है।",
  "people.not-lendable": 'भूमिका "{role}" दूसरे को नहीं सौंपी जा सकती।',
  "people.no-provider": "यहाँ कोई OpenID Connect प्रदाता नहीं है, या वह उत्तर नहीं देता।",
  "people.no-desk": "{name} के पास कोई भूमिका नहीं है, इसलिए सौंपने को कोई पटल नहीं।",
  "people.lent-to-oneself": "पटल किसी दूसरे को सौंपा जाता है।",
};
