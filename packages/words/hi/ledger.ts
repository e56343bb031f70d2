/** बही के शब्द। UNREVIEWED: this Hindi has not been read by a second person. */
import type { ledgerEn } from "../en/ledger.ts";

export const ledgerHi: Readonly<Record<keyof typeof ledgerEn, string>> = {
  "ledger.key-reused":
    "कुंजी {key} पहले किसी अन्य आदेश के लिए प्रयुक्त हो चुकी है। वही कुंजी केवल वही आदेश दोबारा भेजने के लिए है; नई कुंजी का प्रयोग करें।",
  "ledger.bad-path":
    '"{path}" कोई खाता नहीं है। खाता इस प्रकार लिखा जाता है: निधि/योजना/वित्त वर्ष/चरण, और जहाँ हों वहाँ पक्ष और शीर्ष; छोटे रोमन अक्षर, अंक और योजक चिह्न; वर्ष "all" या 2028-29 के रूप में।',
  "ledger.bad-amount":
    '"{amount}" ऐसी राशि नहीं है जिसकी प्रविष्टि हो सके: शून्य से अधिक पूरे पैसे, अधिकतम 17 अंक।',
  "ledger.kind-misfit":
    '"{kind}" प्रकार का अंतरण {from} से {to} में नहीं होता। दोनों खातों के चरण, वर्ष, पक्ष और शीर्ष देखें।',
  "ledger.balance-short":
    "{path} में {balance} है; उससे {amount} नहीं लिया जा सकता। अधिकतम उपलब्ध राशि की प्रविष्टि करें।",
  "ledger.year-closed":
    "{scheme} का वर्ष {year} बंद है। उसमें प्रविष्टि के लिए पूर्व अवधि की प्रविष्टि के रूप में दो व्यक्तियों का अनुमोदन चाहिए, जिनमें प्रविष्टि करने वाला न हो।",
  "ledger.year-unsettled":
    "{scheme} का वर्ष {year} तब तक बंद नहीं हो सकता जब तक उसमें {standing} आवंटित या प्रतिबद्ध है। पहले उसे जारी करें, लौटाएँ या व्यपगत होने दें।",
  "ledger.prior-period-approvers":
    "पूर्व अवधि की प्रविष्टि के लिए दो भिन्न व्यक्तियों का अनुमोदन चाहिए, जिनमें प्रविष्टि करने वाला न हो।",
  "ledger.reversal-unnamed":
    "प्रतिवर्तन उस अंतरण का नाम देता है जिसे वह निरस्त करता है; अन्य किसी प्रकार का अंतरण ऐसा नहीं करता।",
  "ledger.unknown-transfer": "अंतरण {transferNo} है ही नहीं, इसलिए उसका प्रतिवर्तन नहीं हो सकता।",
  "ledger.reversal-reversed":
    "अंतरण {transferNo} स्वयं एक प्रतिवर्तन है। उसे निरस्त करने के बजाय अंतरण की नई प्रविष्टि करें।",
  "ledger.reversed-before": "अंतरण {transferNo} का प्रतिवर्तन पहले हो चुका है।",
  "ledger.reversal-misfit":
    "यह प्रतिवर्तन अंतरण {transferNo} का उलटा नहीं है: वह उन्हीं खातों के बीच, उसी राशि और उसी प्रकरण का होना चाहिए।",
  "ledger.case-over-sanction":
    "प्रकरण {caseId} में {limit} संस्वीकृत है; इसके साथ उसमें से {asked} जारी, व्यपगत या समायोजित हो जाएगा।",
  "ledger.case-over-release":
    "प्रकरण {caseId} में {limit} जारी है; इसके साथ उसमें से {asked} उपयोजित या वापस माँगा हुआ हो जाएगा।",
  "ledger.case-over-demand":
    "प्रकरण {caseId} में {limit} वापस माँगा गया है; इसके साथ {asked} प्राप्त हो जाएगा।",
  "ledger.case-below-zero":
    "यह प्रकरण {caseId} से उससे अधिक लेता है जितना उस चरण में कभी प्रविष्ट हुआ।",
  "ledger.cap-exceeded":
    "सीमा {cap} {limit} है, जिसमें से {paid} का भुगतान हो चुका है; {amount} और देने से सीमा पार होगी।",
  "ledger.cap-below-paid":
    "सीमा {cap} {limit} नहीं हो सकती, क्योंकि उसके अंतर्गत {paid} का भुगतान हो चुका है।",
};
