/** योजना के शीर्षक और निष्कर्ष। UNREVIEWED: this Hindi has not been read by a second person. */
import type { planEn } from "../en/plan.ts";

export const planHi: Readonly<Record<keyof typeof planEn, string>> = {
  "lens.least_cost": "न्यूनतम लागत",
  "lens.least_dependence": "न्यूनतम निर्भरता",
  "plan.title": "{mission}: {lens} की योजना",
  "plan.scenario": "परिदृश्य {scenario}",
  "plan.as-of": "{asOf:date} की स्थिति; वि॰व॰ {priceYear:fy} के करोड़ रुपये, छूटकृत",
  "plan.headline-index":
    "मूल्य में, हर अंतिम उत्पाद आयात करने का {share:share} वि॰व॰ {first:fy} से {last:fy} तक अब भी विदेश से आता है।",
  "plan.headline-chain": "  {chain}: {share:share}, आयात {imports:crore}",
  "plan.headline-cost": "लागत {cost:crore} और चाहिए सहायता {support:crore} (उस दिन के रुपये)।",
  "plan.dependence": "चरणवार आयात निर्भरता",
  "plan.stored": "भंडार",
  "plan.embodied": "हर रूप में: {element}",
  "plan.built": "क्या बनाएँ, स्वीकृति वर्ष के अनुसार किलोटन प्रति वर्ष",
  "plan.nothing-built": "कुछ नहीं बनता।",
  "plan.running": "अंतिम वर्ष में संचालन, किलोटन",
  "plan.support": "सहायता",
  "plan.support-row":
    "{site}: {kt} किलोटन प्रति वर्ष, स्वीकृति वि॰व॰ {fy:fy}; अधिकतम {most:rupees} में से {quote:rupees} प्रति किग्रा की समान बोली चाहिए; बिक्री प्रोत्साहन {incentive:crore}, पूँजी सब्सिडी {subsidy:crore}",
  "plan.no-support": "किसी संयंत्र को सहायता नहीं चाहिए।",
  "plan.costs": "लागत किससे बनी, करोड़ रुपये",
  "plan.binding": "क्या रोकता है, और अगली इकाई का क्या मूल्य है",
  "plan.binding-cost": "{what}: एक {unit} और से लागत {worth:crore} बदलती है",
  "plan.binding-index": "{what}: एक {unit} और से अंश {points} अंक बदलता है",
  "plan.holds-to": "{to} {unit} तक",
  "plan.binding-last-cost":
    "{what}: एक {unit} और से अकेले कुछ नहीं बदलता; एक कम से लागत {worth:crore} बदलती है",
  "plan.binding-last-index":
    "{what}: एक {unit} और से अकेले कुछ नहीं बदलता; एक कम से अंश {points} अंक बदलता है",
  "plan.binding-miss": "{what}: एक {unit} और से घोषित सीमाओं की चूक {miss} किलोटन बदलती है",
  "plan.holds-between": "यही {from} से {to} {unit} तक",
  "plan.delays": "स्वीकृति से पहले संचालन तक एक महीने की देरी की क़ीमत",
  "plan.delay-index": "{process}: निर्भरता के {points} अंक",
  "plan.delay-cost": "{process}: {cost:crore}",
  "plan.delay-unsolved": "{process}: एक वर्ष बाद कोई योजना नहीं",
  "plan.nothing-binds": "कोई बदली जा सकने वाली सीमा नहीं रोकती।",
  "plan.refused": "जो नहीं बना, और कितने से चूका",
  "plan.refused-row":
    "{site}: जीवन भर में {miss:crore} प्रति किलोटन प्रति वर्ष कम, {rupees:rupees} प्रति किग्रा",
  "plan.refused-would-pay": "{site}: अपने बल पर लाभ देता, पर उसके उत्पाद की ज़रूरत नहीं",
  "plan.refused-unpriced":
    "{site}: जो लेता या देता है उसका व्यापार नहीं होता, इसलिए मूल्य नहीं बताता कि कितने से चूका",
  "plan.nothing-refused": "हर संभावित संयंत्र बनता है।",
  "plan.needs": "योजना से सहायता-योग्य हर संयंत्र को पूरे भार पर क्या चाहिए, और क्या मिलता है",
  "plan.uncertain": "दस सबसे कम निश्चित अंक जो परिणाम को सबसे अधिक बदलते हैं",
  "plan.uncertain-row":
    "{figure}, {measure}: {low} से {high} (गिना {value}, {grade}) परिणाम को {atLow} से {atHigh} करता है",
  "plan.unsolved-there": "वहाँ कोई योजना नहीं",
  "plan.assumed-share": "परिणाम के बदलाव का {share:share} माने गए अंकों पर टिका है।",
  "plan.missed":
    "घोषित निर्भरता पूरी नहीं हो सकती: वि॰व॰ {fy:fy} में {commodity} {reached:share} है जबकि अधिकतम {share:share} माँगा गया ({over} किलोटन अधिक)।",
  "plan.missed-embodied":
    "घोषित निर्भरता पूरी नहीं हो सकती: वि॰व॰ {fy:fy} में हर रूप का {element} {reached:share} है जबकि अधिकतम {share:share} माँगा गया ({over} किलोटन अधिक)।",
  "plan.missed-supplier":
    "एकल-स्रोत नियम पूरा नहीं हो सकता: वि॰व॰ {fy:fy} में ख़रीदे गए {commodity} का {reached:share} {place} से आता है जबकि अधिकतम {share:share} माँगा गया ({over} किलोटन अधिक)।",
  "plan.missed-index":
    "घोषित निर्भरता पूरी नहीं हो सकती: कुल मिलाकर वह सब कुछ आयात करने की {reached:share} है जबकि अधिकतम {share:share} माँगा गया।",
  "plan.conflict": "ये सीमाएँ उसके साथ नहीं चल सकतीं:",
  "plan.frontier":
    "सब कुछ आयात करने के {from:share} से {fromCost:crore} पर, {to:share} तक {toCost:crore} पर; हर अगला अंक पिछले से कम में नहीं मिलता।",
  "plan.frontier-index": "निर्भरता सूचकांक",
  "plan.frontier-cost": "लागत, करोड़",
  "plan.frontier-support": "सहायता, करोड़",
  "plan.frontier-slope": "प्रति अंक कमी, करोड़",
  "plan.impossible": "यह कोई योजना नहीं कर सकती",
  "plan.relaxed": "बाक़ी सीमाएँ टिकें, इसके लिए हर एक को अकेले कितना ढीला होना होगा",
  "plan.size":
    "{rows:count} पंक्तियाँ, {columns:count} स्तंभ, {nonZeros:count} अशून्य, {iterations:count} चरण",
  "plan.progress-plan": "योजना बन रही है: {pass}, {iterations:count} चरण",
  "plan.progress-reasons": "अंक तोले जा रहे हैं: {of:count} में से {done:count}",
  "pass.lens": "दृष्टि",
  "pass.cost": "न्यूनतम लागत",
  "pass.support": "न्यूनतम सहायता",
  "pass.near": "स्वीकृत योजना के निकटतम",
  "pass.order": "समानों में क्रम",
  "unit.points": "अंक",
  "unit.kt": "किलोटन",
  "unit.kt a year": "किलोटन प्रति वर्ष",
  "unit.crore rupees": "करोड़",
  "grade.measured": "मापा",
  "grade.reported": "सूचित",
  "grade.estimated": "अनुमानित",
  "grade.assumed": "माना",
  stage: "चरण",
  "unsolved.infeasible":
    "पैक की सीमाएँ आपस में टकराती हैं, इसलिए योजना नहीं है; `check` बता सकता है कहाँ।",
  "unsolved.contradiction":
    "कोई योजना नहीं है, क्योंकि पैक की ये सीमाएँ आपस में टकराती हैं: {limits}।",
  "unsolved.unbounded": "पैक में योजना बिना सीमा के लाभ पाती है; कोई सीमा छूटी है।",
  "unsolved.interrupted": "योजना बनाना रोका गया।",
  "unsolved.time_limit": "योजना मिलने से पहले समय समाप्त हुआ।",
  "unsolved.iteration_limit": "योजना मिलने से पहले चरण समाप्त हुए।",
  "unsolved.numerical_trouble": "पैक के अंक इतने दूर हैं कि सही योजना नहीं बनती; इकाइयाँ जाँचें।",
  "unsolved.infeasible_or_unbounded":
    "पैक की सीमाएँ टकराती हैं या कोई सीमा छूटी है, इसलिए योजना नहीं है।",
  "unsolved.lost": "सॉल्वर की स्मृति दो बार समाप्त हुई; छोटा पैक दें या स्मृति ख़ाली करें।",
  "unsolved.number-missing":
    "योजना {scheme} में {parameter} नहीं है; उसे scheme_parameters.csv में जोड़ें।",
  "plan.support-rule-row":
    "{site}: वि॰व॰ {fy:fy} में {kt} किलोटन प्रति वर्ष स्वीकृत; बिक्री प्रोत्साहन {incentive:crore}, पूँजी सहायता {subsidy:crore}, नियम से निर्धारित वर्षों में {tranche:crore}",
  "plan.winners-row": "{kt} किलोटन प्रति वर्ष के {count} विजेता",
  "plan.stockpile": "भंडार",
  "plan.stockpile-row":
    "{commodity}: अंतिम वर्ष में {kept} किलोटन रखा, {paid:crore} चुकाए, सबसे बुरे वर्ष में {missed} किलोटन कम",
  "plan.forgone": "योजना की ख़रीद पर शुल्क छूट से छोड़ा गया राजस्व, करोड़ रुपये",
  "plan.forgone-unknown": "ज्ञात नहीं: छूट से पहले की दर नहीं देखी गई",
};
