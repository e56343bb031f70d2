/** कमांड लाइन पर पंजी। UNREVIEWED: this Hindi has not been read by a second person. */
import type { registerCliEn } from "../en/register-cli.ts";

export const registerCliHi: Readonly<Record<keyof typeof registerCliEn, string>> = {
  "cli.register": "पंजी सँभालें: मामले, डेस्क, निधियाँ, लेखा का प्रमाण, बैकअप और लोग।",
  "cli.register.option-as":
    "--as PERSON        इस व्यक्ति के रूप में (पता या पहचान); अभिलेख में कमांड लाइन लिखा जाएगा",
  "cli.register.option-role": "--role ROLE        इस भूमिका में, यदि व्यक्ति की कई हों",
  "cli.register.option-key":
    "--key KEY          आदेश की अपनी कुंजी: वही कुंजी दोबारा देने पर एक ही बार होता है",
  "cli.register.option-set": "--set NAME=VALUE   प्रपत्र का खाना, जितनी बार चाहिए",
  "cli.register.list": "क्या-क्या हो सकता है, उदाहरणों में है।",
  "cli.register.unknown": '"register {value}" कोई आदेश नहीं; ये हैं: {known}।',
  "cli.register.as-whom": "किसके रूप में, बताएँ: --as और पंजी के व्यक्ति का पता या पहचान।",
  "cli.register.no-person": 'पंजी "{value}" नाम के किसी व्यक्ति को नहीं जानती।',
  "cli.register.no-desk": '"{value}" के पास आज ऐसी कोई भूमिका नहीं है।',
  "cli.register.which-desk": '"{value}" की कई डेस्क हैं; एक बताएँ: {held}।',
  "cli.register.bad-set": '"{value}" खाना नहीं है: --set name=value लिखें।',
  "cli.register.no-verb": '"{value}" कोई क्रिया नहीं; --verb के साथ इनमें से एक दें: {known}।',
  "cli.register.no-response":
    '"{value}" कोई उत्तर नहीं; --response के साथ इनमें से एक दें: {known}।',
  "cli.register.no-move": '"{value}" धन का कोई कदम नहीं; इनमें से एक दें: {known}।',
  "cli.register.no-role": '"{value}" कोई भूमिका नहीं; --give के साथ इनमें से एक दें: {known}।',
  "cli.register.bad-scope": '"{value}" कोई सीमा नहीं: party:KEY, state:KEY या scheme:KEY लिखें।',
  "cli.register.done": "अभिलेख की पंक्ति {no:count} में दर्ज, हैश {hash}…",
  "cli.register.replayed":
    "यह कुंजी पहले हो चुकी: अभिलेख की पंक्ति {no:count}, हैश {hash}…; कुछ भी दोबारा नहीं हुआ।",
  "cli.register.more": "और भी हैं: --after '{after}'",
  "cli.register.moves": "क्या हुआ:",
  "cli.register.steps": "अब क्या हो सकता है:",
  "cli.register.days": "यहाँ {days:count} दिन",
  "cli.register.days-left": "{days:count} दिन शेष",
  "cli.register.demonstration-dropped":
    "प्रदर्शन कार्यालय हटा दिया गया; फिर प्रवेश करने पर वह नया बनेगा।",
  "cli.register.waiting":
    "{waiting:count} मामले प्रतीक्षा में, {overdue:count} विलंबित; 30 दिन में {obligationsSoon:count} दायित्व देय और {guaranteesSoon:count} गारंटियाँ समाप्त।",
  "cli.register.lapses": "{on:date} को, {days:count} दिन में, उपयोग न होने पर व्यपगत:",
  "cli.register.sound":
    "लेखे ठीक हैं: {transfers} अंतरण, अभिलेख की {rows} पंक्तियाँ, {accounts} खाते। शीर्ष: लेखा {ledger}, अभिलेख {trail}।",
  "cli.register.not-sound": "लेखे ठीक नहीं हैं: {count:count} दोष।",
  "cli.register.written": "{file} लिखी गई।",
  "cli.register.to-where": "कहाँ, बताएँ: --to FILE या FOLDER।",
  "cli.register.from-where": "कहाँ से, बताएँ: --from-folder FOLDER।",
  "cli.register.backed-up":
    "बैकअप {folder} में लिखा गया: {tables:count} तालिकाएँ, {files:count} साक्ष्य फ़ाइलें।",
  "cli.register.restored": "{folder} से बहाल: शृंखलाएँ ठीक हैं।",
  "cli.register.has-administrator": "पंजी में प्रशासक पहले से है; दूसरों को वही बुलाता है।",
  "cli.register.first":
    "एक दिन के भीतर सर्वर पर /welcome#{secret} खोलकर पहले प्रशासक बनें; रहस्य एक ही बार बताया जाता है।",
  "cli.register.name-and-email": "व्यक्ति का --name और --email दें।",
  "cli.register.invited":
    "व्यक्ति {person} आमंत्रित: /welcome#{secret} से पासवर्ड बनेगा; यह एक ही बार बताया जाता है।",
  "cli.register.granted": "भूमिका दी गई: अनुदान {grant}।",
  "cli.register.no-file": "मामला और फ़ाइल दें: attach CASE FILE --kind KIND।",
};
