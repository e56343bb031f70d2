/** आदेश पंक्ति के शब्द। UNREVIEWED: this Hindi has not been read by a second person. */
import type { cliEn } from "../en/cli.ts";

export const cliHi: Readonly<Record<keyof typeof cliEn, string>> = {
  "cli.usage": "lodestone: महत्वपूर्ण खनिज मिशन की योजना, धन और प्रगति",
  "cli.commands": "आदेश",
  "cli.options": "विकल्प",
  "cli.examples": "उदाहरण",
  "cli.help-hint": "`npm run lodestone -- <आदेश> --help` किसी आदेश के बारे में और बताता है।",
  "cli.unknown-command": '"{value}" नाम का आदेश नहीं है; {nearest}',
  "cli.known-commands": "ज्ञात आदेश: {known}।",
  "cli.unknown-option": "{reason} `lodestone {command} --help` से देखें कि यह क्या लेता है।",
  "cli.option-pack": "--pack FOLDER      मिशन पैक (अन्यथा missions/india)",
  "cli.option-scenario": "--scenario NAME    पैक का पैबंद scenarios/NAME.csv लगाएँ",
  "cli.option-json": "--json             दूसरे प्रोग्रामों के लिए JSON छापें",
  "cli.option-language": "--language en|hi   शब्दों की भाषा (अन्यथा en)",
  "cli.bad-language": '"{value}" ऐसी भाषा नहीं जो Lodestone बोलता हो; en या hi दें।',

  "cli.check": "पैक पढ़ें और हर दोष उसके स्थान और उपाय सहित बताएँ।",
  "cli.check.good":
    "{pack}: {tables:count} तालिकाओं, {rows:count} पंक्तियों, {sources:count} स्रोतों में कोई दोष नहीं; तिथि {asOf:date}।",
  "cli.check.bad": "{pack}: {count:count} दोष।",

  "cli.schema": "पैक की संभव तालिकाएँ छापें, या पैक की datapackage.json लिखें।",
  "cli.schema.option-write": "--write            पैक के फ़ोल्डर में datapackage.json लिखें",
  "cli.schema.written": "{file} {tables:count} तालिकाओं के लिए लिखी गई।",
  "cli.schema.no-header":
    "{file} नहीं है या JSON नहीं है; पहले name, title, licenses और lodestone सहित लिखें।",

  "cli.status": "मिशन कहाँ है: उसकी प्रणालियाँ, हर एक प्रारूप निर्णय सहित।",
  "cli.status.option-as-of": "--as-of DATE       किसी दिन के अभिलेख से परखें",
  "cli.status.bad-date": '"{value}" तारीख़ नहीं है; 2026-06-30 की तरह लिखें।',
  "cli.status.head": "{mission}, {asOf:date} की स्थिति। हर निर्णय प्रारूप पाठ है।",
  "cli.status.stated": 'कथन: "{quote}" ({office}, {date:date})',
  "cli.status.on-record":
    "अभिलेख में: {value} {unit} ({whole}): {name}, {note} [{publisher}, {date:date}, {grade}]",
  "cli.status.nothing": "अभिलेख में: कुछ नहीं",
  "cli.status.gaps": "{count:count} कमियाँ",
  "cli.status.reliance":
    "{of:count} में से {sourced:count} खनिजों का आयात निर्भरता का स्रोत सहित अंक है, उनमें से {weak:count} का केवल द्वितीयक स्रोतों से",

  "cli.plan": "पैक की शृंखलाओं की योजना: क्या, कहाँ और कब बनाएँ, और लागत।",
  "cli.plan.option-lens": "--lens NAME        least-dependence (अन्यथा) या least-cost",
  "cli.plan.option-chain":
    "--chain NAME       केवल यह शृंखला; अनेक बार दी जा सकती है (न देने पर सब)",
  "cli.plan.unknown-chain": 'पैक में शृंखला "{value}" नहीं है; {nearest}',
  "cli.plan.option-cap":
    "--cap C=SHARE@FY   वि॰व॰ FY में वस्तु C का अधिकतम SHARE विदेश से: magnet=50%@2034-35",
  "cli.plan.option-whole-winners":
    "--whole-winners    नीलामी के विजेता, योजना के मान्य आकार के पूरे संयंत्रों में",
  "cli.plan.option-index-cap":
    "--index-cap SHARE  हर अंतिम उत्पाद आयात करने का अधिकतम अंश, जैसे 60%",
  "cli.plan.option-embodied-cap":
    "--embodied-cap E=SHARE@FY  वि॰व॰ FY में तत्व E का अधिकतम SHARE विदेश से, हर रूप में: ndpr=80%@2034-35",
  "cli.plan.option-supplier-share":
    "--supplier-share C=SHARE[@FY]  C की ख़रीद का SHARE से अधिक किसी एक देश से नहीं: magnet=60%",
  "cli.plan.option-near":
    "--near FILE        समान अच्छी योजनाओं में इसके निकटतम: `approve`, `plan --json` या निर्यात की कार्यपुस्तिका से",
  "cli.plan.option-quick": "--quick            कारणों के बिना योजना",
  "cli.plan.bad-lens": '"{value}" दृष्टि नहीं है; least-cost या least-dependence दें।',
  "cli.plan.bad-cap": '"{value}" सीमा नहीं है; magnet=50%@2034-35 की तरह लिखें।',
  "cli.plan.bad-embodied-cap": '"{value}" तत्व की सीमा नहीं है; ndpr=80%@2034-35 की तरह लिखें।',
  "cli.plan.bad-supplier-share":
    '"{value}" आपूर्तिकर्ता की सीमा नहीं है; magnet=60% या magnet=60%@2034-35 की तरह लिखें।',
  "cli.plan.bad-share": '"{value}" अंश नहीं है; 60% की तरह लिखें।',
  "cli.plan.unknown-commodity": 'पैक में "{value}" वस्तु नहीं है; {nearest}',
  "cli.plan.unknown-element": 'पैक में "{value}" तत्व नहीं है; {nearest}',
  "cli.plan.year-outside": "वि॰व॰ {fy:fy} योजना के वर्षों {first:fy} से {last:fy} के बाहर है।",

  "cli.frontier": "कम निर्भरता की लागत दिखाएँ: कई घोषित सूचकांकों पर न्यूनतम लागत।",
  "cli.frontier.option-points": "--points N         कितने बिंदु (अन्यथा 11)",
  "cli.frontier.bad-points": '"{value}" बिंदुओं की संख्या नहीं है; 2 से {most} दें।',

  "cli.explain": "किसी अंक को उसकी पंक्तियों और स्रोतों तक ले जाएँ।",
  "cli.explain.takes": "<अंक>",
  "cli.explain.option-depth": "--depth N          कितने चरण (अन्यथा 3)",
  "cli.explain.none":
    "कोई अंक दें, जैसे dependence/magnet/2030-31 या observations/outlay-approved।",
  "cli.explain.unknown": '"{value}" नाम का अंक नहीं है; {nearest}',
  "cli.explain.list-hint": "`lodestone export --what figures` योजना के सब अंक दिखाता है।",
  "cli.explain.rows-hint": "`lodestone export --what {table}` उस तालिका की पंक्तियाँ दिखाता है।",
  "cli.explain.rests-on": "आधार",
  "cli.explain.source": "स्रोत",
  "cli.explain.more": "और {count:count} अन्य",
  "cli.explain.bad-depth": '"{value}" चरणों की संख्या नहीं है; 1 से 9 दें।',

  "cli.compare": "दो योजनाएँ साथ रखें: क्या बदला, कितना, कौन से आँकड़े अलग हैं।",
  "cli.compare.option-across-packs":
    "--across-packs     पैक या प्रोग्राम बदलने पर भी स्वीकृत योजना की तुलना करें",
  "cli.compare.two":
    "दो योजनाएँ दें: .json पर समाप्त फ़ाइल, पैक का परिदृश्य, या पैक जैसा है उसके लिए शब्द pack।",
  "cli.compare.no-scenario-option":
    "compare परिदृश्य अपनी दो योजनाओं के रूप में लेता है, --scenario से नहीं।",
  "cli.compare.unknown-scenario":
    'पैक में "{value}" परिदृश्य नहीं है; {nearest} फ़ाइल .json या .xlsx पर समाप्त होनी चाहिए।',
  "cli.compare.unreadable": "{file} पढ़ी नहीं जा सकती ({reason}); नाम जाँचें।",
  "cli.compare.too-large": "{file} में {megabytes} एमबी हैं और योजना में अधिकतम {most} एमबी।",
  "cli.compare.no-plan": "{file} योजना नहीं है: {what}।",
  "cli.compare.moved-on-hint": "फिर भी तुलना के लिए --across-packs जोड़ें।",
  "cli.compare.pack": "पैक जैसा है",

  "cli.approve": "योजना बनाएँ, और उसे पैक के हैश सहित एक नाम से स्थिर करें।",
  "cli.approve.option-folder": "--folder FOLDER    स्वीकृत योजनाओं का फ़ोल्डर (अन्यथा ./plans)",
  "cli.approve.none": "योजना को नाम दें, जैसे first-round।",
  "cli.approve.bad-name":
    '"{value}" योजना का नाम नहीं हो सकता; छोटे अक्षर, अंक और हाइफ़न दें, अधिकतम 60।',
  "cli.approve.exists": "{file} पहले से है, और स्वीकृत योजना बदली नहीं जाती; दूसरा नाम चुनें।",
  "cli.approve.unwritable": "{file} लिखी नहीं जा सकती ({reason})।",
  "cli.approve.done": "{name} {file} में स्वीकृत: पैक {pack} हैश {hash}, प्रोग्राम {version}।",

  "cli.export": "योजना, पैक या तालिका को CSV, JSON, XLSX, Parquet या डेटा पैकेज में लिखें।",
  "cli.export.option-what":
    "--what NAME        figures (अन्यथा), plan, pack, status, या पैक की तालिका का नाम",
  "cli.export.option-format":
    "--format NAME      csv (अन्यथा), json, xlsx, parquet, package (Frictionless), या mps: figures के पीछे का प्रतिरूप",
  "cli.export.bad-what": '"{value}" निर्यात नहीं हो सकता; {nearest}',
  "cli.export.bad-format":
    '"{value}" प्रारूप नहीं है; ज्ञात: {formats}, और figures के प्रतिरूप के लिए mps।',
  "cli.export.option-to": "--to PATH          लिखने की फ़ाइल, या कई तालिकाएँ हों तो फ़ोल्डर",
  "cli.export.needs-to":
    "{format} में {what} टर्मिनल का पाठ नहीं है; --to से फ़ाइल या फ़ोल्डर बताएँ।",
  "cli.export.pack-scenario": "पैक जैसा है वैसा जाता है, परिदृश्य साथ में; --scenario हटाएँ।",
  "cli.export.written": "{what} {target} में लिखा गया ({count:count} फ़ाइलें)।",

  "cli.import": "कार्यपुस्तिका से पैक फ़ोल्डर में पढ़ें, या हर दोषी पंक्ति में कारण सहित लौटाएँ।",
  "cli.import.option-to": "--to FOLDER        पैक की तालिकाओं का फ़ोल्डर",
  "cli.import.option-back":
    "--back FILE        दोषी कार्यपुस्तिका कारणों सहित कहाँ जाए (अन्यथा <workbook>.reasons.xlsx)",
  "cli.import.option-overwrite": "--overwrite        फ़ोल्डर के पैक के ऊपर लिखें",
  "cli.import.none": "कार्यपुस्तिका का नाम दें, और --to से उसकी तालिकाओं का फ़ोल्डर।",
  "cli.import.unreadable": "{file}: {what}।",
  "cli.import.stands": "{folder} में पैक पहले से है; --overwrite दें, या दूसरा फ़ोल्डर।",
  "cli.import.done": "{count:count} फ़ाइलें {folder} में लिखी गईं; उनमें कोई दोष नहीं।",
  "cli.import.left":
    "जैसी थीं वैसी रहीं, क्योंकि कार्यपुस्तिका में इनकी शीट नहीं: {files}; हटानी हों तो हटाएँ।",
  "cli.import.back":
    "{count:count} दोष, कुछ नहीं लिखा गया; हर दोषी पंक्ति में कारण वाली कार्यपुस्तिका {back} है।",
};
