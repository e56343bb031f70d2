/** दो योजनाओं का अंतर। UNREVIEWED: this Hindi has not been read by a second person. */
import type { compareEn } from "../en/compare.ts";

export const compareHi: Readonly<Record<keyof typeof compareEn, string>> = {
  "compare.title": "{before} की तुलना {after} से",
  "compare.missions-differ": "योजनाएँ अलग मिशनों की हैं: {before}; {after}।",
  "compare.scenarios-differ": "परिदृश्य अलग हैं: {before}; {after}।",
  "compare.no-scenario": "पैक जैसा है",
  "compare.as-of-differs": "पैक अलग तिथियों के हैं: {before:date}; {after:date}।",
  "compare.price-years-differ":
    "रुपये अलग हैं: वि॰व॰ {before:fy} और वि॰व॰ {after:fy} के, इसलिए मूल्य वर्ष की राशियाँ साथ नहीं रखी जा सकतीं।",
  "compare.years-differ": "योजना के वर्ष अलग हैं: {before}; {after}।",
  "compare.requests-differ": "प्रश्न अलग हैं: {before}; {after}।",
  "compare.headline": "क्या बदलता है",
  "compare.nothing": "कुछ अलग नहीं",
  "compare.index-same": "विदेश से आने वाला अंश {share:share} ही रहता है।",
  "compare.index-rises":
    "विदेश से आने वाला अंश {before:share} से बढ़कर {after:share} होता है, {points} अंक।",
  "compare.index-falls":
    "विदेश से आने वाला अंश {before:share} से घटकर {after:share} होता है, {points} अंक।",
  "compare.cost": "लागत",
  "compare.support": "सहायता",
  "compare.support-of": "{site} को सहायता",
  "compare.money-same": "{what}: दोनों में {amount:crore}",
  "compare.money-rises": "{what}: {before:crore} बढ़कर {after:crore}, {by:crore} अधिक",
  "compare.money-falls": "{what}: {before:crore} घटकर {after:crore}, {by:crore} कम",
  "compare.money-moved": "{what}: दोनों में {total:crore}, भुगतान अलग वर्षों में ({fys})",
  "compare.builds": "जो अलग बनता है, किलोटन प्रति वर्ष",
  "compare.build-new": "{site} बनता है: {after} किलोटन प्रति वर्ष, पहली स्वीकृति वि॰व॰ {fy:fy}",
  "compare.build-dropped": "{site} नहीं बनता; पहले {before} किलोटन प्रति वर्ष था",
  "compare.build-moved":
    "{site} की पहली स्वीकृति वि॰व॰ {is:fy} में, न कि वि॰व॰ {was:fy} में; {before} किलोटन प्रति वर्ष से {after}",
  "compare.build-spread":
    "{site} की स्वीकृति वर्षों में अलग बँटी; दोनों में {after} किलोटन प्रति वर्ष, पहली वि॰व॰ {fy:fy}",
  "compare.build-size":
    "{site}: {before} किलोटन प्रति वर्ष से {after}, पहली स्वीकृति वि॰व॰ {fy:fy}",
  "compare.dependence": "आयात निर्भरता जो अलग है, चरणवार",
  "compare.dependence-rises":
    "{what} वि॰व॰ {fy:fy} में सबसे अधिक बढ़ता है, {before:share} से {after:share}",
  "compare.dependence-falls":
    "{what} वि॰व॰ {fy:fy} में सबसे अधिक घटता है, {before:share} से {after:share}",
  "compare.dependence-unlike": "{what} केवल एक योजना में काम आता है",
  "compare.money": "धन जो अलग है, करोड़ रुपये",
  "compare.suppliers": "जो अलग ख़रीदा जाता है, योजना भर में किलोटन",
  "compare.supplier-total": "{place} से {commodity}: {before} किलोटन से {after}",
  "compare.supplier-moved":
    "{place} से {commodity}: दोनों में {after} किलोटन, अलग वर्षों में ({fys})",
  "compare.inputs": "जो आँकड़े अलग हैं",
  "compare.inputs-unknown":
    "कौन से आँकड़े अलग हैं, बताया नहीं जा सकता: फ़ाइल से पढ़ी योजना अपने पैक के बिना आती है।",
  "compare.row-added": "{name} ({address}) केवल दूसरे में है",
  "compare.row-removed": "{name} ({address}) केवल पहले में है",
  "compare.row-provenance": "{name} ({address}): अंक वही है, {columns} अलग हैं",
  "compare.cell": "{name} ({address}), {column}: {before} से {after}",
  "compare.empty": "ख़ाली",
  "compare.more": "और {count:count} अन्य (--json से सब)",
};
