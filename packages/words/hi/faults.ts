/**
 * पैक की फ़ाइलों में क्या ग़लत है और क्या सही होगा।
 *
 * UNREVIEWED: this Hindi has not been read by a second person. See docs/guide/hindi.md.
 */
import type { faultsEn } from "../en/faults.ts";

export const faultsHi: Readonly<Record<keyof typeof faultsEn, string>> = {
  "fault.at-cell": "{file}, पंक्ति {line:plain}, स्तंभ {column}: {what}",
  "fault.at-line": "{file}, पंक्ति {line:plain}: {what}",
  "fault.at-file": "{file}: {what}",

  "fault.file-missing": "यह फ़ाइल नहीं है; हर पैक को यह चाहिए",
  "fault.file-unknown": "इस नाम की कोई तालिका नहीं है; किसी ज्ञात तालिका का नाम दें या इसे हटाएँ",
  "fault.file-unreadable":
    "फ़ाइल पढ़ी नहीं जा सकती ({reason}); देखें कि यह फ़ाइल है और आपको पढ़ने की अनुमति है",
  "fault.file-too-large":
    "फ़ाइल {megabytes} MB की है और अधिकतम {most} MB पढ़ी जा सकती है; तालिका बाँटें या छोटी करें",
  "fault.file-empty": "फ़ाइल ख़ाली है; पहली पंक्ति यह शीर्षक होनी चाहिए: {header}",
  "fault.not-utf8":
    'बाइट {byte:plain} UTF-8 नहीं है; फ़ाइल UTF-8 में सहेजें (स्प्रेडशीट में: "CSV UTF-8")',
  "fault.wrong-encoding":
    'फ़ाइल {encoding} में है; इसे UTF-8 में सहेजें (स्प्रेडशीट में: "CSV UTF-8")',
  "fault.nul-byte": "फ़ाइल में बाइनरी डेटा (NUL बाइट) है; CSV पाठ फ़ाइल दें",
  "fault.semicolons": "स्तंभ अर्धविराम से अलग हैं; फ़ाइल अल्पविराम के साथ सहेजें",
  "fault.tabs": "स्तंभ टैब से अलग हैं; फ़ाइल अल्पविराम के साथ सहेजें",
  "fault.quote-open":
    "यहाँ उद्धरण चिह्न खुलता है और बंद नहीं होता; उसे बंद करें या उद्धृत कक्ष के भीतर दोहराएँ",
  "fault.quote-stray":
    'बंद उद्धरण चिह्न के बाद पाठ है; उद्धृत कक्ष के भीतर उद्धरण चिह्न के लिए "" लिखें',
  "fault.cells-count":
    "पंक्ति में {found:plain} कक्ष हैं और शीर्षक में {wanted:plain}; छूटे अल्पविराम जोड़ें या अल्पविराम वाले कक्ष को उद्धृत करें",
  "fault.too-many-rows": "तालिका में {most:count} से अधिक पंक्तियाँ हैं; उसे बाँटें या समेकित करें",
  "fault.too-many-faults": "{most:count} से अधिक दोष हैं; पहले इन्हें सुधारें और फिर जाँचें",
  "fault.header-unknown": '"{value}" नाम का स्तंभ नहीं है; ज्ञात स्तंभ: {known}',
  "fault.header-missing": "शीर्षक में स्तंभ {missing} नहीं है; उसे जोड़ें",
  "fault.header-twice": 'स्तंभ "{value}" शीर्षक में दो बार है; एक हटाएँ',

  "wanted.number": "एक संख्या ({unit})",
  "wanted.choice": "इनमें से एक: {choices}",
  "wanted.fiscal-year": "वित्त वर्ष, जैसे 2026-27",
  "wanted.date": "तिथि, जैसे 2026-06-30",
  "wanted.flag": "yes या no",
  "wanted.ref": "{table}.csv की एक कुंजी",
  "wanted.key": "छोटे अक्षरों, अंकों और हाइफ़न की कुंजी",
  "wanted.text": "पाठ",
  "fault.empty-cell": "कक्ष ख़ाली है; {wanted} दें",
  "fault.not-number": '"{value}" संख्या नहीं है; 1234.5 की तरह लिखें',
  "fault.decimal-comma": '"{value}" में अल्पविराम है; {suggestion} लिखें',
  "fault.number-range": "{value}, {least} से {most} के बाहर है; इकाई देखें, जो {unit} है",
  "fault.not-whole": '"{value}" पूर्ण संख्या नहीं है; 12 की तरह लिखें',
  "fault.not-key":
    '"{value}" कुंजी नहीं है; छोटे अक्षर, अंक, हाइफ़न और बिंदु लिखें, जैसे ndpr-oxide',
  "fault.not-fiscal-year": '"{value}" वित्त वर्ष नहीं है; 2026-27 की तरह लिखें',
  "fault.year-outside": "{value} पैक के वर्षों {first} से {last} के बाहर है",
  "fault.not-date": '"{value}" तारीख़ नहीं है; 2026-06-30 की तरह लिखें',
  "fault.not-partial-date": '"{value}" तारीख़ नहीं है; 2026-06-30, 2026-06 या 2026 की तरह लिखें',
  "fault.not-choice": '"{value}" इनमें से नहीं है: {choices}',
  "fault.not-flag": '"{value}" न yes है न no',
  "fault.control-character": "पाठ में नियंत्रण वर्ण है; उसे हटाएँ",
  "fault.text-too-long": "पाठ में {found:count} वर्ण हैं और अधिकतम {most:count} समाते हैं",

  "fault.key-twice": 'पंक्ति "{value}" पहले से पंक्ति {first:plain} पर है; कुंजियाँ अलग होनी चाहिए',
  "fault.key-unknown": '{table}.csv में "{value}" नहीं है; {nearest}',
  "fault.key-nearest": 'क्या आपका आशय "{suggestion}" था?',
  "fault.key-add": "उसे वहाँ जोड़ें या कुंजी सुधारें",
  "fault.low-high":
    "निम्न {low}, मान {value}, उच्च {high} क्रम में नहीं हैं; निम्न मान से और मान उच्च से अधिक नहीं हो सकता",
  "fault.low-or-high": "निम्न है पर उच्च नहीं, या इसका उलटा; दोनों दें या कोई नहीं",

  "fault.info-json": "फ़ाइल JSON नहीं है ({reason}); सुधारें या schema आदेश से फिर लिखें",
  "fault.info-missing": '"{field}" नहीं है या {wanted} नहीं है',
  "fault.info-years":
    "वर्ष {first} से {last} क्रम में नहीं हैं या {most:plain} वर्षों से अधिक के हैं",

  "fault.source-unused": 'स्रोत "{value}" किसी पंक्ति का आधार नहीं है; उसे हटाएँ या प्रयोग करें',
  "fault.as-of-future":
    "{value} पैक की अपनी तिथि {asOf} के बाद का है; पैक बाद की बात नहीं जान सकता",

  "fault.mass-gain":
    "प्रक्रिया {process} (विधि {mode}) {in} टन लेकर {element} का {out} टन देती है; कोई प्रक्रिया द्रव्यमान नहीं बढ़ाती, इसलिए उत्पाद घटाएँ या छूटा निवेश लिखें",
  "fault.composition-missing":
    "compositions.csv में {commodity} की कोई पंक्ति नहीं, इसलिए उससे किसी तत्व का संतुलन नहीं बनता; बताएँ कि उसमें क्या है",
  "fault.scrap-reckoned":
    "{product} में {commodities} हैं; इस स्तंभ में बताएँ कि स्क्रैप किससे आँका जाता है",
  "fault.scrap-not-held":
    "{product} में {commodity} नहीं है; intensities.csv की उसकी पंक्तियों में से कोई वस्तु लिखें",
  "fault.scrap-gains":
    "{product} की एक इकाई के {scrap} में {inScrap} kg {element} होगा, जबकि उत्पाद में {inProduct} है; scrap_kg_per_kg या स्क्रैप का संघटन घटाएँ",
  "fault.composition-sum": "{commodity} के तत्वों का योग {sum} t प्रति t है; अधिकतम 1 हो सकता है",
  "fault.run-measure":
    "प्रक्रिया {process} {commodity} में मापी जाती है पर विधि {mode} में उसका 1 t प्रति t प्रवाह नहीं है",
  "fault.no-supply":
    "{commodity} कहीं से नहीं मिल सकता: न आपूर्तिकर्ता, न भंडार, न ऐसा संयंत्र जिसके निवेश मिलें; स्रोत और सीमा सहित आपूर्ति जोड़ें, या gaps.csv में लिखें कि ज्ञात नहीं",
  "fault.demand-no-process":
    "उत्पाद {product} की तीव्रता पंक्ति नहीं है, इसलिए उसकी माँग से कुछ नहीं चलता; intensities.csv में जोड़ें",
  "fault.series-years":
    "{subject} की पंक्तियाँ {first} से {last} तक हैं और योजना को {wantedFirst} से {wantedLast} चाहिए; छूटे वर्ष जोड़ें",
  "fault.series-empty":
    "{subject} की कोई पंक्ति नहीं है; योजना को {wantedFirst} से {wantedLast} तक हर वर्ष या सिरों की पंक्ति चाहिए",
  "fault.site-capacity":
    "स्थल {site} {status} है पर site_capacities.csv में उसकी पंक्ति नहीं; क्षमता और तिथि जोड़ें",
  "fault.site-limit":
    "संभावित स्थल {site} में limit_kt_per_a नहीं है; योजना को निर्माण की सीमा चाहिए",
  "fault.price-loop":
    "{commodity} का मूल्य {path} होकर स्वयं पर निर्भर है; अपना मूल्य देकर चक्र तोड़ें",
  "fault.no-price": "{commodity} {supplier} से ख़रीदा जाता है पर prices.csv में उसका मूल्य नहीं है",
  "fault.untraded-owners":
    "{commodity} का व्यापार नहीं होता, फिर भी {owners} सब उसे संभालते हैं, इसलिए कोई मूल्य नहीं बताता कि कौन क्या कमाता है; उसे व्यापार योग्य चिह्नित कर मूल्य दें, या स्थलों का एक स्वामी रखें",
  "fault.parameter-missing":
    "{parameter} पंक्ति नहीं है; उसके बिना मूल्य और उत्पाद की योजना नहीं बन सकती",
  "fault.reading-lacks": '"{test}" से परखे पाठ को {column} चाहिए',
  "fault.milestone-loop": "पड़ाव {path} होकर स्वयं की प्रतीक्षा करता है; चक्र तोड़ें",
  "fault.milestone-undone": "पड़ाव न पूरा हुआ है न उसकी अवधि दी है; done_on या months भरें",
  "fault.patch-column": 'तालिका {table} में स्तंभ "{value}" नहीं है',
  "fault.patch-no-row":
    '{table}.csv की कोई पंक्ति "{value}" से मेल नहीं खाती; कई भागों की कुंजी / से जुड़ती है',
  "fault.patch-operation": "set, times या use में से एक और केवल एक दें",
  "fault.patch-no-range":
    "{table} {row} में {column} का {bound} नहीं है, इसलिए पैबंद उसका प्रयोग नहीं कर सकता",
  "fault.patch-provenance":
    "जो पैबंद अंक रखता या गुणा करता है उसे source, locator, as_of और grade चाहिए",
};
