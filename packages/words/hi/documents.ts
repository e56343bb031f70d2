/** रजिस्टर के दस्तावेज़। UNREVIEWED: this Hindi has not been read by a second person. */
import type { documentsEn } from "../en/documents.ts";

export const documentsHi: Readonly<Record<keyof typeof documentsEn, string>> = {
  "document.sanction-order": "स्वीकृति आदेश",
  "document.deficiency-letter": "दावे में कमियों की सूचना",
  "document.utilisation-certificate": "वि॰व॰ {fy:fy} का उपयोगिता प्रमाण-पत्र",
  "document.number": "सं॰ {number}",
  "document.dated": "दिनांक: {date:date}",
  "document.to": "सेवा में",
  "document.draft": "प्रारूप: जारी नहीं किया गया, इसका कोई प्रभाव नहीं",
  "document.demonstration": "प्रदर्शन: जब तक परिनियोजन अन्यथा न कहे, यह सरकारी दस्तावेज़ नहीं है",
  "document.anchor-ledger":
    "प्रकरण {caseId}; लेजर की प्रविष्टि {position:plain}, जिस समय उसका शीर्ष था:",
  "document.anchor-audit":
    "प्रकरण {caseId}; लेखापरीक्षा अभिलेख की प्रविष्टि {position:plain}, जिस समय उसका शीर्ष था:",
  "document.sanction-conveyed":
    "“{instrument}” के अंतर्गत {head} के रूप में, {party} के वि॰व॰ {fy:fy} के दावे (प्रकरण {caseId}) पर, {amount} ({words}) के भुगतान की स्वीकृति संप्रेषित की जाती है।",
  "document.amount-sanctioned": "स्वीकृत राशि",
  "document.how-reached": "राशि कैसे निकली",
  "document.column-item": "मद",
  "document.column-clause": "खंड",
  "document.column-amount": "राशि",
  "document.claimed": "दावे की राशि",
  "document.less": "घटाएँ: {what}",
  "document.admissible": "स्वीकार्य राशि",
  "document.kept-back": "घटाएँ: लेखापरीक्षित खातों के मिलान तक रोका गया {share:share}",
  "document.set-off": "घटाएँ: समायोजित विलंब-हर्जाना",
  "document.payable-now": "अभी देय राशि",
  "document.charged-to": "व्यय {account} को प्रभारित है।",
  "document.concurrence":
    "यह आदेश वित्त की सहमति सं॰ {number}, दिनांक {date:date}, से जारी किया जाता है।",
  "document.conditions": "शर्तें",
  "document.deficiency-opening":
    "“{instrument}” के अंतर्गत {party} का वि॰व॰ {fy:fy} का दावा (प्रकरण {caseId}), जो {filedOn:date} को {amount} ({words}) के लिए दायर हुआ, जाँचा गया। पाई गई कमियाँ: {count:plain}। प्रत्येक कमी कारण और सुधार के उपाय सहित नीचे दी गई है।",
  "document.deficiencies": "दावे में क्या कमी है",
  "document.column-number": "सं॰",
  "document.column-what": "क्या कमी है",
  "document.column-why": "कारण",
  "document.column-remedy": "सुधार का उपाय",
  "document.column-at-stake": "प्रभावित राशि",
  "document.at-stake": "सुधार होने तक अस्वीकार्य",
  "document.deficiency-reply":
    "कृपया सभी बिंदुओं का एक साथ उत्तर {replyBy:date} तक दें। आपके उत्तर तक के दिन इस कार्यालय के दिनों में नहीं गिने जाएँगे।",
  "document.deficiency-once":
    "यह सूची पूर्ण है। जब तक आपका उत्तर ही कोई नया प्रश्न न उठाए, इस दावे पर और कुछ नहीं माँगा जाएगा।",
  "document.after-form-12a":
    "सामान्य वित्तीय नियम 2017 के नियम 238 (1) के प्रपत्र जी॰एफ॰आर॰ 12-ए के अनुसार",
  "document.scheme": "योजना का नाम",
  "document.grantee": "अनुदानग्राही",
  "document.grant-kind": "अनुदान का प्रकार",
  "document.recurring": "आवर्ती",
  "document.non-recurring": "अनावर्ती",
  "document.position-opening": "{date:date} को उपलब्ध अनुदान",
  "document.position-closing": "{date:date} को उपलब्ध अनुदान",
  "document.cash": "हाथ और बैंक में नकद",
  "document.advances": "असमायोजित अग्रिम",
  "document.total": "योग",
  "document.grants": "प्राप्त, व्यय और शेष अनुदान",
  "document.unspent": "1. पिछले वर्षों का अव्ययित शेष",
  "document.interest-earned": "2. उस पर अर्जित ब्याज",
  "document.interest-returned": "3. घटाएँ: सरकार को लौटाया गया ब्याज",
  "document.received": "4. स्वीकृति {number}, दिनांक {date:date}, के अंतर्गत प्राप्त",
  "document.available": "5. उपलब्ध निधि (1 + 2 − 3 + 4)",
  "document.expenditure": "6. घटाएँ: व्यय",
  "document.closing": "7. अंतिम शेष (5 − 6)",
  "document.components": "घटक के अनुसार व्यय",
  "document.component-general": "सहायता अनुदान, सामान्य",
  "document.component-salaries": "सहायता अनुदान, वेतन",
  "document.component-assets": "सहायता अनुदान, पूँजीगत परिसंपत्तियों का सृजन",
  "document.utilised": "उपयोग की गई राशि",
  "document.certified":
    "प्रमाणित किया जाता है कि वि॰व॰ {fy:fy} में उपलब्ध {available} में से {utilised} ({words}) का उपयोग उसी प्रयोजन के लिए हुआ जिसके लिए वह स्वीकृत थी, {closing} शेष है, और अनुदान की शर्तें पूरी की गई हैं या की जा रही हैं।",
  "document.checks-made": "निम्नलिखित की जाँच की गई:",
  "document.check-accounts":
    "परिसंपत्ति पंजी सहित लेखे और पंजियाँ निर्धारित रूप में रखी और लेखापरीक्षित हैं, और ऊपर के आँकड़े लेखापरीक्षित आँकड़ों से मेल खाते हैं;",
  "document.check-controls":
    "धन और परिसंपत्तियों की रक्षा के नियंत्रण हैं, व्यय के सामने परिणाम देखे जाते हैं, और नियंत्रणों की भी समीक्षा होती है;",
  "document.check-purpose":
    "हमारी जानकारी में नियमों, स्थायी अनुदेशों या योजना के दिशानिर्देशों के विरुद्ध कोई व्यय नहीं हुआ, और घटक के अनुसार व्यय प्राधिकृत रूप में है;",
  "document.check-returns":
    "भौतिक और वित्तीय प्रगति तथा योजना द्वारा माँगी गई विवरणियाँ वही हैं जो कार्यालय को बताई गईं।",
  "document.finance-head": "वित्त प्रमुख, नाम और दिनांक",
  "document.organisation-head": "संगठन प्रमुख, नाम और दिनांक",
};
