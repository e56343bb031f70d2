/** उपक्रम और सूचियाँ। UNREVIEWED: this Hindi has not been read by a second person. */
import type { undertakingsEn } from "../en/undertakings.ts";

export const undertakingsHi: Readonly<Record<keyof typeof undertakingsEn, string>> = {
  "undertakings.banner": "मिशन के रजिस्टर से। किसी सरकार का प्रकाशन नहीं।",
  "undertakings.too-many":
    "सूची में {most:count} से अधिक पंक्तियाँ हैं, जो एक फ़ाइल में नहीं समातीं; प्रकार या राज्य से उसे छोटा करें।",
  "line.new": "नई",
  "line.changed": "बदली हुई",
  "line.same": "वही",
  "line.duplicate": "संभवतः दोहराव",
  "line.fault": "नहीं ली गई",
  "line.conflict": "पैक और रजिस्टर दोनों में बदली",
  "line.gone": "पैक में अब नहीं",
  "line.key-taken": "इसकी कुंजी दूसरे अभिलेख की है",
  "cli.lists.no-file": "सूची की फ़ाइल दें, CSV या XLSX।",
  "cli.lists.bad-pair": '"{value}" जोड़ा नहीं है: NAME=VALUE लिखें।',
  "cli.lists.counts":
    "{new:count} नई, {changed:count} बदली, {same:count} वही, {duplicate:count} संभवतः दोहराव, {fault:count} नहीं ली गईं।",
  "cli.lists.taken": "यही फ़ाइल {on:date} को ली जा चुकी है: इसमें जो नया है केवल वही लिखा जाता है।",
  "cli.lists.dry": "कुछ लिखा नहीं गया; --apply से लिखा जाता है।",
  "cli.lists.reasons": "{count:count} पंक्तियाँ छोड़ी गईं; हर एक अपने कारण के साथ {back} में है",
  "cli.lists.option-apply":
    "--apply            सूची जो दिखाती है वह लिखें; इसके बिना कुछ नहीं लिखा जाता",
  "cli.lists.option-column": "--column HEAD=FIELD  सूची का स्तंभ और उसका खाना, जितनी बार चाहिए",
  "cli.lists.option-duplicate":
    "--duplicate ROW=own|KEY  संभावित दोहराव: अपना अलग अभिलेख, या इस कुंजी वाला",
  "cli.pack.option-take":
    "--take new|all     पैक में जो नया है वह लें, या जो बदला, टकराया या हटा वह भी",
  "cli.pack.no-take": '"{value}" लेने योग्य नहीं: --take new या --take all लिखें।',
  "cli.pack.change": "{column}: रजिस्टर में {register}, पैक में {pack}",
  "cli.pack.same": "रजिस्टर में पूरा पैक जैसा है वैसा ही है।",
  "cli.pack.dry": "कुछ लिखा नहीं गया: --take new नया लाता है, --take all बदला हुआ भी।",
};
